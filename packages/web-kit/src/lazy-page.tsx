import { createElement, lazy, type FunctionComponent, type ReactElement } from 'react';

/** A page in a chunk of its own: `element: lazyPage(() => import('./PostingPage.tsx'), 'PostingPage')`. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, FunctionComponent>>, name: Name): ReactElement {
  return createElement(lazy(async () => ({ default: (await load())[name] })));
}
