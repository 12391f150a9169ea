// Finishing touches of a build: the content security policy, and for trainers without Node the whole game as dist/deal-dojo.html.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const policy = (scripts: string, self: string): string =>
  [
    `default-src ${self || "'none'"}`,
    `script-src ${scripts}`,
    `style-src ${self} 'unsafe-inline'`, // the editor and the scale set styles; scripts stay strict
    `img-src ${self} data: blob:`,
    `font-src ${self} data:`,
    `connect-src ${self} data: blob:`,
    `worker-src ${self} blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
    .map((part) => part.replace(/ +/g, ' '))
    .join('; ');

const meta = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}" />`;

/** Only what the site itself brings may run. */
export function contentPolicy(): Plugin {
  return {
    name: 'deal-dojo:content-policy',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('<head>', `<head>\n    ${meta(policy("'self'", "'self'"))}`),
  };
}

/** Moves the single page to where people find it; its one script may run by its hash, no other. */
export function oneFile(): Plugin {
  let out = '';
  let root = '';
  return {
    name: 'deal-dojo:one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      out = config.build.outDir;
      root = config.root;
    },
    closeBundle() {
      const page = readFileSync(join(root, out, 'index.html'), 'utf8');
      const icon = readFileSync(join(root, 'public/icon.svg'), 'base64');
      const hashes = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
        ([, script]) =>
          `'sha256-${createHash('sha256')
            .update(script ?? '')
            .digest('base64')}'`,
      );
      const whole = page
        .replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`)
        .replace('<head>', () => `<head>\n    ${meta(policy(hashes.join(' '), ''))}`);
      writeFileSync(join(root, 'dist/deal-dojo.html'), whole);
      rmSync(join(root, out), { recursive: true });
    },
  };
}
