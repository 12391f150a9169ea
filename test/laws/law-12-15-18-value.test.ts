// Laws 12, 15 and 18, as tests: what a position is worth.

import { lawTests } from './as-tests.ts';
import { LAW_12, LAW_15 } from './law-12-15-leaving.ts';
import { LAW_18 } from './law-18-hand.ts';

lawTests(LAW_12, LAW_15, LAW_18);
