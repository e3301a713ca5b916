import type { PointerEvent } from 'react';

/** A finger may tremble; further than this it has changed its mind. CSS pixels. */
const STILL = 12;

/**
 * Leaving a field takes its error away, and what stands below moves up from under the pointer before it is released: the
 * browser then sees no click. A press that began on the form's button and was released in the same place is one.
 */
export function keepPress(event: PointerEvent<HTMLFormElement>): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[type=submit]');
  if (!button || event.button !== 0) return;
  const { clientX, clientY, pointerId } = event;
  const released = (up: globalThis.PointerEvent) => {
    if (up.pointerId !== pointerId) return;
    removeEventListener('pointerup', released);
    removeEventListener('pointercancel', released);
    const still = Math.hypot(up.clientX - clientX, up.clientY - clientY) <= STILL;
    if (up.type === 'pointerup' && still && !button.contains(up.target as Node)) button.click();
  };
  addEventListener('pointerup', released);
  addEventListener('pointercancel', released);
}
