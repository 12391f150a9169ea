// Laws 9 to 11, as tests: what a forced node, a coach, a technical and an economic buyer are worth in the decision.

import { lawTests } from './as-tests.ts';
import { LAW_9, LAW_10 } from './law-09-10-nodes.ts';
import { LAW_11 } from './law-11-deciding.ts';

lawTests(LAW_9, LAW_10, LAW_11);
