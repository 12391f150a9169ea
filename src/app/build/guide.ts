// Offers scenarios/README.md to the app: the guide in each language as a chunk of its own. A page that cannot be read stops the build.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { guideOf } from './guide-text.ts';
import { scenarioModule } from './scenario-files.ts';

const GUIDE = 'virtual:deal-dojo/guide';
const LANGS = ['zh', 'en'] as const;
const OWN: readonly string[] = [GUIDE, ...LANGS.map((lang) => `${GUIDE}/${lang}`)];

export function guide(): Plugin {
  let file = 'scenarios/README.md';
  return {
    name: 'deal-dojo:guide',
    configResolved(config) {
      file = join(config.root, 'scenarios/README.md');
    },
    resolveId(id) {
      return OWN.includes(id) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith('\0') || !OWN.includes(id.slice(1))) return null;
      const name = id.slice(1);
      this.addWatchFile(file);
      if (name === GUIDE) {
        const loads = LANGS.map((lang) => `${lang}: async () => (await import('${GUIDE}/${lang}')).default`);
        return `export const guideIn = { ${loads.join(', ')} };\n`;
      }
      return scenarioModule(guideOf(readFileSync(file, 'utf8'), name.endsWith('/zh') ? 'zh' : 'en'));
    },
    handleHotUpdate({ file: changed, server }) {
      if (resolve(changed) !== resolve(file)) return undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
