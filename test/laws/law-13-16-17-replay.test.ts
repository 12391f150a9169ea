// Laws 13, 16 and 17, as tests.

import { lawTests } from './as-tests.ts';
import { LAW_13, LAW_16 } from './law-13-16-replay.ts';
import { LAW_17 } from './law-17-looking.ts';

lawTests(LAW_13, LAW_16, LAW_17);
