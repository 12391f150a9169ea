// Laws 14 and 19, as tests.

import { lawTests } from './as-tests.ts';
import { LAW_14, LAW_19 } from './law-14-19-robots.ts';

lawTests(LAW_14, LAW_19);
