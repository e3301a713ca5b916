import type { Locator, Page } from 'playwright-core';

/** More presses than any page has stops. */
const STOPS = 150;

/** Presses Tab until this has the focus, as somebody without a mouse does. Throws when Tab never leads there, and when a stop on the way cannot be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < STOPS; presses++) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(UNSEEN);
    if (unseen) throw new Error(`The focus cannot be seen on ${unseen}`);
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes there and types. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

/** Presses an arrow until this has the focus: through options, days, choices. */
export async function arrowTo(page: Page, arrow: 'ArrowDown' | 'ArrowRight', target: Locator): Promise<void> {
  for (let presses = 0; presses < STOPS; presses++) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press(arrow);
  }
  throw new Error(`${arrow} does not lead to ${target}`);
}

export const hasFocus = async (page: Page, target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) > 0;

/**
 * What has the focus without showing it, or null: WCAG 2.4.7 and 2.4.11. An outline or a shadow, of the element or of the field it
 * is a part of (a part of a day is filled instead), within the window and not below the page's band. The page as a whole needs none.
 */
const UNSEEN = `(async () => {
  // What slides in is judged where it comes to rest.
  await Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished.catch(() => {})));
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const drawn = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)$/.test(outlineColor)) || boxShadow !== 'none';
  };
  const filled = (element) => getComputedStyle(element).backgroundColor !== getComputedStyle(element.parentElement).backgroundColor;
  let seen = focused.role === 'spinbutton' && filled(focused);
  for (let element = focused, up = 0; element && up < 3 && !seen; element = element.parentElement, up++) seen = drawn(element);
  const control = focused.closest('label') ?? focused;
  seen ||= [...control.querySelectorAll('*')].some(drawn);
  const { top, bottom, left, right } = control.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const over = inSight && document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)?.closest('header');
  const covered = Boolean(over) && !over.contains(focused);
  return seen && inSight && !covered ? null : focused.outerHTML.slice(0, 200) + (covered ? ' (below the band)' : inSight ? '' : ' (outside the window)');
})()`;
