import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { storiesOf } from '../gallery/story.ts';
import { mount } from './mount.tsx';
import { violations } from './violations.ts';

const stories = storiesOf(import.meta.glob<Record<string, unknown>>('../src/**/*.stories.tsx', { eager: true }));

describe.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('$width pixels wide', ({ width, height }) => {
  it.each(stories)('$id has no accessibility violation', async ({ Component }) => {
    await page.viewport(width, height);
    mount(<Component />);
    expect(await violations()).toEqual([]);
  });
});

// 320 is 1280 at a zoom of 400 % (WCAG 1.4.10).
it.each(stories)('$id fits into 320 pixels', async ({ Component }) => {
  await page.viewport(320, 640);
  const host = mount(<Component />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(host.scrollHeight).toBeGreaterThan(0);
});
