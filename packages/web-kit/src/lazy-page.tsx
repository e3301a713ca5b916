import { createElement, lazy, type FunctionComponent, type ReactElement } from 'react';

let arrived = 0;
const listeners = new Set<() => void>();

/** A page in a chunk of its own: `element: lazyPage(() => import('./PostingPage.tsx'), 'PostingPage')`. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, FunctionComponent>>, name: Name): ReactElement {
  return createElement(lazy(async () => {
    // As in federation.ts: where a preload failed, the first use fails without being asked for.
    const page = (await load().catch(load))[name];
    // After React knows of it.
    setTimeout(() => {
      arrived++;
      for (const listener of listeners) listener();
    });
    return { default: page };
  }));
}

/** How many pages have come so far. React itself shows what it waited for 300 ms after its placeholder at the earliest. */
export const pageArrivals = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
  count: () => arrived,
};
