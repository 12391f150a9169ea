// Browser tests in real Chromium against the built site, served as any static folder would be.

import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/app/cli/browser.mjs';

const PORT = 4179;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['line']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 900 },
    actionTimeout: 5_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? '', args: browserFlags() },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
});
