// Set-up from a bare clone, in plain Node: dependencies, and for the tests a browser. Says what it does and what to do if it cannot.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const NODE = [20, 19];
const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;

const stop = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NODE[0] || (major === NODE[0] && minor < NODE[1]))
  stop(`Deal Dojo needs Node ${NODE.join('.')} or newer; this is ${process.versions.node}. Nothing was changed.`);

const installed = 'node_modules/.package-lock.json';
const fresh = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000 && complete();
const complete = () => {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return ['vite', 'svelte', 'xstate', 'vitest'].every((name) => {
    const file = `node_modules/${name}/package.json`;
    return (
      existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === wanted[`node_modules/${name}`]?.version
    );
  });
};
if (!fresh() && !complete()) {
  console.log('Installing dependencies (once, about half a minute) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop(
      'The dependencies could not be installed. Check the network connection to the npm registry, then run the same command again.',
    );
}

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./browser.mjs');
  if (!findBrowser()) {
    const root = process.getuid?.() === 0;
    if (root && existsSync('/usr/bin/apt-get')) {
      console.log('Installing chromium for the browser tests …');
      const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
      if (run('apt-get', ['update', '-qq'], quiet))
        run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet);
    }
    if (!findBrowser()) {
      console.log('Fetching the test browser …');
      const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
      run(process.execPath, [cli, 'install', 'chromium']);
    }
    if (!findBrowser())
      stop(
        'The browser tests need Chromium and none could be found or installed.\nInstall Chromium or Chrome (or set CHROMIUM_PATH to its program file), then run `npm test` again. Everything else is ready.',
      );
  }
}
