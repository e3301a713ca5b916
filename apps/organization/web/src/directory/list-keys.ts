import type { KeyboardEvent } from 'react';

const lines = (list: Element | null | undefined) => [...(list?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];

/** ↓ ↑ Home End over the links of a list; ↑ on the first calls `onLeaveUp`. Other keys pass. */
export function moveInList(event: KeyboardEvent<HTMLElement>, onLeaveUp?: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const all = lines(event.currentTarget);
  const here = all.indexOf(event.target as HTMLElement);
  const moves: Record<string, () => void> = {
    ArrowDown: () => all[here + 1]?.focus(),
    ArrowUp: () => (here <= 0 ? onLeaveUp?.() : all[here - 1]?.focus()),
    Home: () => all[0]?.focus(),
    End: () => all.at(-1)?.focus(),
  };
  const move = moves[event.key];
  if (!move || here < 0) return;
  event.preventDefault();
  move();
}

/** From the search box into the list below it. */
export const enterList = (page: Element | null) => lines(page)[0]?.focus();
