// `npm run scenario -- check FILE…`: says what is wrong with scenario files. Exit 0 clean (warnings allowed), 1 faults, 2 could not read.

import { runScenario } from './check-scenarios.ts';

const { code, out, error } = runScenario(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
