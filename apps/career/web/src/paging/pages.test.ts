import { expect, it } from 'vitest';
import { addressWith, neighbours, pageOf } from './pages.ts';

const middle = { hasNextPage: true, hasPreviousPage: true, startCursor: 'S', endCursor: 'E' };

it('the pages beside one keep its filter and drop its own place', () => {
  const parameters = new URLSearchParams('state=OPEN&after=X');
  expect(neighbours('/list', parameters, middle)).toEqual({ previousHref: '/list?state=OPEN&before=S', nextHref: '/list?state=OPEN&after=E' });
});

it('the graph is asked forwards, or backwards from a cursor, and never both at once', () => {
  expect(JSON.stringify(pageOf(new URLSearchParams(''), 20))).toBe('{"first":20}');
  expect(JSON.stringify(pageOf(new URLSearchParams('after=E'), 20))).toBe('{"first":20,"after":"E"}');
  expect(JSON.stringify(pageOf(new URLSearchParams('before=S'), 20))).toBe('{"last":20,"before":"S"}');
});

it('the ends of a list lead nowhere', () => {
  expect(neighbours('/list', new URLSearchParams(), { ...middle, hasNextPage: false, hasPreviousPage: false })).toEqual({ previousHref: null, nextHref: null });
});

it('another filter begins at the first page and keeps the others', () => {
  expect(addressWith('/list', new URLSearchParams('view=all&after=X&q=a'), { q: null, field: 'DX' })).toBe('/list?view=all&field=DX');
});
