import axe from 'axe-core';

// A component is one part of a page; whether the page has an h1 and landmarks around it is asked of pages.
const OF_PAGES = ['page-has-heading-one', 'region', 'landmark-one-main', 'bypass', 'landmark-unique', 'heading-order'];
const rules = Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }]));

/** Animations at their end, so that contrast is that of what one sees. */
async function settle() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.all(ending.map(({ finished }) => finished));
}

/** What axe finds in the page as it stands, what floats above it included: rule and elements, one a line. */
export async function violations(): Promise<string[]> {
  await settle();
  const { violations: found } = await axe.run(document, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
