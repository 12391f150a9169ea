// `npm run scenario -- check FILE…`: says what is wrong with scenario files. Exit 0 clean (warnings allowed), 1 faults, 2 could not read.
// `npm run scenario -- doctor FILE…`: says what they teach. Exit 0 where all are fit for practice, 1 where one is not, 2 could not read.

import { runScenario } from './check-scenarios.ts';
import { runDoctor } from './doctor.ts';

const args = process.argv.slice(2);
/** How far it has come goes to a person who waits, never into a file. */
const tell = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
};
const { code, out, error } = args[0] === 'doctor' ? runDoctor(args.slice(1), tell) : runScenario(args);
tell('');
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
