// `npm run generate`: writes what is made from the code and kept in the repository. Tests fail if it is stale.

import { writeFileSync } from 'node:fs';
import { scenarioSchema } from '../build/scenario-schema.ts';

const target = new URL('../../../public/scenario.schema.json', import.meta.url);
writeFileSync(target, scenarioSchema());
console.log('public/scenario.schema.json');
