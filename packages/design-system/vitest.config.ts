import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

/** Every test runs in a real Chromium: the machine's own, or the one that CHROMIUM names. */
export default defineConfig({
  ...shared,
  oxc: {},
  test: {
    ...shared.test,
    include: ['src/**/*.test.tsx', 'test/**/*.test.tsx', 'src/**/*.test.ts'],
    css: true,
    expect: { poll: { timeout: 5_000 } },
    browser: {
      enabled: true,
      headless: true,
      viewport: { width: 1280, height: 900 },
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
        contextOptions: { locale: 'ja-JP', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', viewport: { width: 1320, height: 1000 } },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
