import { useLocation, useSearchParams } from '@takara/web-kit';

/** What the graph is asked for: rows after or before a cursor; the first ones without. What is not asked for is left out: a null would count as asked. */
export type PageVariables = { first: number; after?: string } | { last: number; before: string };

interface Cursors {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export function pageOf(parameters: URLSearchParams, size: number): PageVariables {
  const before = parameters.get('before');
  const after = parameters.get('after');
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}

/** Addresses of the pages beside this one; whatever else the address says (filter, order) stays. */
export function neighbours(pathname: string, parameters: URLSearchParams, { hasNextPage, hasPreviousPage, startCursor, endCursor }: Cursors) {
  const at = (name: 'after' | 'before', cursor: string | null) => {
    const next = withoutPage(parameters);
    if (cursor) next.set(name, cursor);
    return `${pathname}?${next}`;
  };
  return {
    previousHref: hasPreviousPage ? at('before', startCursor) : null,
    nextHref: hasNextPage ? at('after', endCursor) : null,
  };
}

/** Another filter begins at the first page. */
export function withoutPage(parameters: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(parameters);
  rest.delete('after');
  rest.delete('before');
  return rest;
}

/** Pages of the page's one list, kept in its address. */
export function usePages(size: number) {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  return { variables: pageOf(parameters, size), hrefs: (cursors: Cursors) => neighbours(pathname, parameters, cursors) };
}

/** The same list with one thing changed, from its first page. An empty value is left out. */
export function addressWith(pathname: string, parameters: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = withoutPage(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next.size > 0 ? `${pathname}?${next}` : pathname;
}
