import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['PORT'] ?? 4173);

/** The built page in the machine's own Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // The page itself works on all cores; more pages at a time only make each other slow.
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    actionTimeout: 10_000,
    locale: 'en-US',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
