// `npm run literature`: brings the generated deals, which are test equipment, to the command. Exit 2 where it was not understood.

import { literatureOptions, literatureText, LITERATURE_USAGE, playWorlds } from '../../src/app/cli/literature.ts';
import { generatedWorlds, shippedWorlds } from './literature-worlds.ts';

function main(args: readonly string[]): number {
  const options = literatureOptions(args);
  if (!options) {
    console.error(`${LITERATURE_USAGE.en}\n${LITERATURE_USAGE.zh}`);
    return 2;
  }
  const worlds = [...shippedWorlds(), ...generatedWorlds(options.deals, options.seed)];
  const records = playWorlds(worlds, (done) => process.stderr.write(`\r${done} / ${worlds.length} `));
  process.stderr.write('\r'.padEnd(20) + '\r');
  process.stdout.write(literatureText(records, worlds.length, options.lang));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
