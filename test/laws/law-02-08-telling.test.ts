// Laws 2 to 8, as tests: what telling, closing, pricing and asking in the wrong place do to a call.

import { lawTests } from './as-tests.ts';
import { LAW_2 } from './law-02-telling.ts';
import { LAW_3 } from './law-03-curiosity.ts';
import { LAW_4 } from './law-04-closing.ts';
import { LAW_5 } from './law-05-price.ts';
import { LAW_6, LAW_7 } from './law-06-07-modes.ts';
import { LAW_8 } from './law-08-no-need.ts';

lawTests(LAW_2, LAW_3, LAW_4, LAW_5, LAW_6, LAW_7, LAW_8);
