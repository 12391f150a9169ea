// One file for the dev server, the build, the single-file build and the tests.

import { availableParallelism } from 'node:os';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { guide } from './src/app/build/guide.ts';
import { scenarioFiles } from './src/app/build/scenario-files.ts';
import { offline } from './src/app/build/offline.ts';
import { contentPolicy, oneFile } from './src/app/build/one-file.ts';

const messages = () =>
  paraglideVitePlugin({
    project: './src/i18n/project.inlang',
    outdir: './src/i18n/paraglide',
    outputStructure: 'message-modules',
  });

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    base: './',
    define: { __SINGLE_FILE__: JSON.stringify(single) },
    plugins: [
      messages(),
      svelte(),
      svelteTesting(),
      scenarioFiles({ inline: single }),
      guide(),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), oneFile()] : [contentPolicy(), offline()]),
    ],
    build: {
      target: 'es2023',
      emptyOutDir: !single,
      copyPublicDir: !single,
      reportCompressedSize: true,
      ...(single ? { rolldownOptions: { input: 'index.html' }, outDir: 'dist/.single' } : {}),
    },
    // a page from file:// may start no module worker
    worker: { format: single ? ('iife' as const) : ('es' as const) },
    test: {
      expect: { requireAssertions: true },
      reporters: ['default'],
      // by itself it leaves a core free, which on two of them is half the machine
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true as const,
          test: {
            name: 'node',
            environment: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/ui/**', 'test/e2e/**', 'node_modules/**'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true as const,
          test: {
            name: 'ui',
            environment: 'happy-dom',
            include: ['test/ui/**/*.test.ts'],
            setupFiles: ['test/support/ui-setup.ts'],
            testTimeout: 30_000,
          },
        },
      ],
    },
  };
});
