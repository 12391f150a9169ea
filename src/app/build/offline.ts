// Writes the service worker: every emitted file is precached under a hash of the whole build, so the game plays offline after one visit.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );

/** The worker's text. `build` names the cache, so a new build never mixes with an old one. */
export const workerSource = (
  build: string,
  files: readonly string[],
): string => `// made by the build; caches one whole build
const CACHE = 'deal-dojo-${build}';
const FILES = ${JSON.stringify(files)};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((f) => new Request(f, { cache: 'reload' })))).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter((k) => k.startsWith('deal-dojo-') && k !== CACHE).map((k) => caches.delete(k)))).then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(
    caches.match(event.request, { ignoreVary: true, ignoreSearch: event.request.mode === 'navigate' }).then(
      (hit) => hit ?? fetch(event.request).catch(() => (event.request.mode === 'navigate' ? caches.match('./', { ignoreVary: true }) : Response.error())),
    ),
  );
});
`;

export function offline(): Plugin {
  let out = 'dist';
  return {
    name: 'deal-dojo:offline',
    apply: 'build',
    configResolved(config) {
      out = config.build.outDir;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { writeFile } = await import('node:fs/promises');
        const files = filesBelow(out)
          .map((file) => relative(out, file).replaceAll('\\', '/'))
          .filter(
            (file) =>
              !file.startsWith('.single') && file !== 'sw.js' && file !== 'deal-dojo.html' && !file.endsWith('.map'),
          )
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(out, file)));
        const names = ['./', ...files.filter((file) => file !== 'index.html').map((file) => `./${file}`)];
        await writeFile(join(out, 'sw.js'), workerSource(hash.digest('hex').slice(0, 12), names));
      },
    },
  };
}
