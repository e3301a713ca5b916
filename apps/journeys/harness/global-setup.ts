import type { TestProject } from 'vitest/node';
import { chromium } from 'playwright-core';
import { startPlatform } from './platform.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform of this run is. */
    origin: string;
    /** Of all its parts. */
    origins: readonly string[];
    remotes: Readonly<Record<string, string>>;
    /** Where its browser listens to us. */
    browser: string;
  }
}

/** As a session of a person would start it, and silent towards the world. */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default async function setUp({ provide }: TestProject) {
  // Where the environment names no language, Chromium calls every file with a Japanese name "download".
  const browser = await chromium.launchServer({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: SWITCHES, env: { ...process.env, LANG: 'C.UTF-8' } });
  const platform = await startPlatform().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  provide('origin', platform.origin);
  provide('origins', platform.origins);
  provide('remotes', platform.remotes);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await platform.stop();
  };
}
