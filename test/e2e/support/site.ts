// The ground of every browser test: a page that must stay quiet. Nothing on the console, nothing asked of another host, no policy broken.

import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/** Where a page may ask for things: the site itself, or nothing but what is in the one file. */
const HOME = ['http://localhost:4179/', 'file:///', 'data:', 'blob:', 'chrome://'];

/** What went wrong on any page of a context, in words; empty when all is well. */
export function overhear(context: BrowserContext): readonly string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (one) => heard.push(`thrown: ${one.error().message}`));
  context.on('request', (request) => {
    if (!HOME.some((home) => request.url().startsWith(home))) heard.push(`asked outside: ${request.url()}`);
  });
  return heard;
}

/** Chinese by mouse unless a test says otherwise. */
export const test = base.extend({
  locale: 'zh-CN',
  colorScheme: 'light',
  context: async ({ context }, use) => {
    const heard = overhear(context);
    await use(context);
    base.expect(heard, 'a page that should have stayed quiet').toEqual([]);
  },
});
