import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const CLOCK =
  'Core knows no clock and no chance: time comes in as an argument, chance does not exist (architecture.md).';
const noClock = [
  'error',
  ...[
    'Date',
    'performance',
    'crypto',
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'queueMicrotask',
    'fetch',
    'localStorage',
    'indexedDB',
    'document',
    'window',
    'navigator',
    'console',
  ].map((name) => ({ name, message: CLOCK })),
];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/i18n/paraglide/', 'test-results/', 'playwright-report/', 'public/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node, __SINGLE_FILE__: 'readonly' } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': noClock,
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: CLOCK }],
    },
  },
  { files: ['src/app/cli/**', 'test/**', 'src/app/build/**'], rules: { 'no-console': 'off' } },
);
