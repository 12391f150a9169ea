// `npm run generate`: writes what is made from the code and kept in the repository. Tests fail if it is stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { withCodes } from '../build/guide-codes.ts';
import { scenarioSchema } from '../build/scenario-schema.ts';

const ROOT = new URL('../../../', import.meta.url);

function write(path: string, make: (before: string) => string): void {
  const file = new URL(path, ROOT);
  writeFileSync(file, make(readFileSync(file, 'utf8')));
  console.log(path);
}

write('public/scenario.schema.json', scenarioSchema);
write('scenarios/README.md', withCodes);
