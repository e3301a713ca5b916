import { useEffect, useSyncExternalStore } from 'react';

export const PRODUCT = 'Takara';

let current = '';
const listeners = new Set<() => void>();

/** Names the page: the window's title, and what a screen reader hears when it opens. One call a page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title}｜${PRODUCT}`;
    current = title;
    for (const listener of listeners) listener();
  }, [title]);
}

/** The title last set by a page; the shell announces it. */
export function useCurrentTitle(): string {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
