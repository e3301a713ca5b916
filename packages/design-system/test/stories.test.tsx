import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { storiesOf } from '../gallery/story.ts';
import { mount } from './mount.tsx';

const files = import.meta.glob<Record<string, unknown>>('../src/**/*.stories.tsx', { eager: true });
const stories = storiesOf(files);

// A story is one part of a page; whether the page has an h1 and landmarks around it is asked of pages.
const OF_PAGES = ['page-has-heading-one', 'region', 'landmark-one-main', 'bypass', 'landmark-unique', 'heading-order'];
const rules = Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }]));

/** Animations at their end, so that contrast is that of what one sees. */
async function settled(host: HTMLElement) {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.all(host.getAnimations({ subtree: true }).filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY).map(({ finished }) => finished));
}

describe.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('$width pixels wide', ({ width, height }) => {
  it.each(stories)('$id has no accessibility violation and nothing sticks out', async ({ Component }) => {
    await page.viewport(width, height);
    const host = mount(<Component />);
    await settled(host);
    const { violations } = await axe.run(host, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
