import base from './playwright.config.ts';
export default {
  ...base,
  testDir: '/work/main/test/e2e',
  outputDir: '/tmp/pw-results',
  use: { ...base.use, baseURL: 'http://localhost:4179' },
  webServer: {
    command: 'npx vite preview --outDir /tmp/dist-l --port 4179 --strictPort',
    cwd: '/work/main',
    port: 4179,
    reuseExistingServer: true,
  },
};
