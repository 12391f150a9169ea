// The nineteen laws of the design, in their order.

import type { Law } from './law.ts';
import { LAW_1 } from './law-01-order.ts';
import { LAW_2 } from './law-02-telling.ts';
import { LAW_3 } from './law-03-curiosity.ts';
import { LAW_4 } from './law-04-closing.ts';
import { LAW_5 } from './law-05-price.ts';
import { LAW_6, LAW_7 } from './law-06-07-modes.ts';
import { LAW_8 } from './law-08-no-need.ts';
import { LAW_9, LAW_10 } from './law-09-10-nodes.ts';
import { LAW_11 } from './law-11-deciding.ts';
import { LAW_12, LAW_15 } from './law-12-15-leaving.ts';
import { LAW_13, LAW_16 } from './law-13-16-replay.ts';
import { LAW_14, LAW_19 } from './law-14-19-robots.ts';
import { LAW_17 } from './law-17-looking.ts';
import { LAW_18 } from './law-18-hand.ts';

export const LAWS: readonly Law[] = [
  LAW_1,
  LAW_2,
  LAW_3,
  LAW_4,
  LAW_5,
  LAW_6,
  LAW_7,
  LAW_8,
  LAW_9,
  LAW_10,
  LAW_11,
  LAW_12,
  LAW_13,
  LAW_14,
  LAW_15,
  LAW_16,
  LAW_17,
  LAW_18,
  LAW_19,
];
