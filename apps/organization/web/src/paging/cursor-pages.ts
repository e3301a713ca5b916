import { useLocation, useSearchParams } from '@takara/web-kit';

/** What the graph is asked for: the rows after a cursor, or the first ones. */
export interface PageVariables {
  first: number;
  after: string | null;
}

/** Cursors of the pages before this one, in the address as `?trail=`: the graph's lists are read forwards only. */
const trailOf = (parameters: URLSearchParams) => parameters.get('trail')?.split('.').filter(Boolean) ?? [];

export const pageOf = (parameters: URLSearchParams, size: number): PageVariables => ({ first: size, after: parameters.get('after') });

/** Number of this page, from 1. */
export const pageNumber = (parameters: URLSearchParams) => (parameters.get('after') ? trailOf(parameters).length + 2 : 1);

/** Addresses of the pages beside this one; whatever else the address says (day, filter) stays. */
export function neighbours(pathname: string, parameters: URLSearchParams, { hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }) {
  const after = parameters.get('after');
  const trail = trailOf(parameters);
  const at = (cursor: string | undefined, before: readonly string[]) => {
    const next = new URLSearchParams(parameters);
    next.delete('after');
    next.delete('trail');
    if (cursor) next.set('after', cursor);
    if (before.length > 0) next.set('trail', before.join('.'));
    return next.size > 0 ? `${pathname}?${next}` : pathname;
  };
  return {
    previousHref: after ? at(trail.at(-1), trail.slice(0, -1)) : null,
    nextHref: hasNextPage && endCursor ? at(endCursor, after ? [...trail, after] : []) : null,
  };
}

/** Pages of the page's one list, kept in its address. */
export function useCursorPages(size: number) {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  return {
    variables: pageOf(parameters, size),
    number: pageNumber(parameters),
    hrefs: (cursors: { hasNextPage: boolean; endCursor: string | null }) => neighbours(pathname, parameters, cursors),
  };
}
