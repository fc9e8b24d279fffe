import { defineConfig, devices } from '@playwright/test';

const server = {
  reuseExistingServer: !process.env.CI,
  timeout: 240_000,
  stdout: 'ignore',
  stderr: 'pipe',
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
} as const;

/**
 * The portal as `npm start` gives it, and the frontend plugin in an app of the old frontend system; those that already run
 * are used, except in CI.
 */
export default defineConfig({
  testDir: './src',
  outputDir: '../results/browser',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // One demo account behind all tests: they run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
    ? [
        ['list'],
        ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE }],
      ]
    : [['list']],
  use: {
    baseURL: 'http://localhost:3000',
    ...devices['Desktop Chrome'],
    channel: undefined,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: 'node run.mjs start',
      cwd: '../..',
      url: 'http://localhost:3000',
      ...server,
    },
    {
      command: 'yarn workspace backstage-plugin-pod-identity start:legacy',
      cwd: '../..',
      url: 'http://localhost:3100',
      env: {
        APP_CONFIG_app_baseUrl: '"http://localhost:3100"',
        BROWSER: 'none',
      },
      ...server,
    },
  ],
});
