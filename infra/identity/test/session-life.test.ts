import { PGlite } from '@electric-sql/pglite';
import { afterEach, describe, expect, it } from 'vitest';
import { memorySecrets } from '../src/index.ts';
import { openBrowser } from './browser.ts';
import { aoi, startPlatform, type Platform } from './platform.ts';

const MINUTE = 60_000;
let platform: Platform | undefined;
afterEach(() => platform?.close());

function movableClock() {
  let offset = 0;
  return { now: () => new Date(Date.now() + offset), pass: (minutes: number) => { offset += minutes * MINUTE; } };
}

async function signedInWith(lifetime: { idleMinutes: number; absoluteMinutes: number }) {
  const clock = movableClock();
  platform = await startPlatform({ clock, lifetime });
  const browser = openBrowser(platform.origin);
  await browser.signInAs(aoi.employeeId);
  return { clock, browser, isSignedIn: async () => (await browser.get('/')).status === 200 };
}

describe('a session', () => {
  it('outlives the gateway: a restart on the same store finds it', async () => {
    const database = await PGlite.create();
    const secrets = memorySecrets();
    const first = await startPlatform({ database, secrets });
    const browser = openBrowser(first.origin);
    await browser.signInAs(aoi.employeeId);
    await first.close();

    platform = await startPlatform({ database, secrets, port: first.port });
    expect((await browser.get('/')).status).toBe(200);
  });

  it('is over when nobody used it for the idle time, and use prolongs it', async () => {
    const { clock, isSignedIn } = await signedInWith({ idleMinutes: 30, absoluteMinutes: 600 });
    clock.pass(29);
    expect(await isSignedIn()).toBe(true);
    clock.pass(29);
    expect(await isSignedIn()).toBe(true);
    clock.pass(31);
    expect(await isSignedIn()).toBe(false);
  });

  it('is over at the end of its whole time, however busy', async () => {
    const { clock, isSignedIn } = await signedInWith({ idleMinutes: 30, absoluteMinutes: 60 });
    clock.pass(25);
    expect(await isSignedIn()).toBe(true);
    clock.pass(25);
    expect(await isSignedIn()).toBe(true);
    clock.pass(11);
    expect(await isSignedIn()).toBe(false);
  });

  it('that lapsed is not revived by the provider alone: the person shows themselves again', async () => {
    const { clock, browser } = await signedInWith({ idleMinutes: 30, absoluteMinutes: 600 });
    clock.pass(31);
    expect((await browser.open('/')).url).toContain('/identity/interaction/');
  });

  it('does not need the provider once it has begun', async () => {
    platform = await startPlatform();
    const browser = openBrowser(platform.origin);
    await browser.signInAs(aoi.employeeId);
    platform.breakProvider();
    expect((await browser.get('/')).status).toBe(200);
    const newcomer = await openBrowser(platform.origin).open('/');
    expect(newcomer.url).toContain('/identity/');
    expect(newcomer.status).toBe(503);
  });
});
