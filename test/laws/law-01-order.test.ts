// Law 1, as tests.

import { lawTests } from './as-tests.ts';
import { LAW_1 } from './law-01-order.ts';

lawTests(LAW_1);
