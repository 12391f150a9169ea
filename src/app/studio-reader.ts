// Text or bytes to a judged scenario with its two hashes. Runs in the reader's thread, and on the page where there is none.

import { readScenario, readScenarioBytes, textHash, worldHash } from '../core/authoring.ts';
import type { ReadYaml } from '../ui/state/studio-ports.ts';

export type Read = (yaml: string | Uint8Array) => Promise<ReadYaml>;

export function readYaml(yaml: string | Uint8Array): ReadYaml {
  const { scenario, diagnostics } = typeof yaml === 'string' ? readScenario(yaml) : readScenarioBytes(yaml);
  return {
    scenario,
    diagnostics,
    world: scenario && worldHash(scenario),
    text: scenario && textHash(scenario),
  };
}
