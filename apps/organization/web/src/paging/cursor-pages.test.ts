import { expect, it } from 'vitest';
import { neighbours, pageNumber, pageOf } from './cursor-pages.ts';

const UNIT = '/organization/units/1';
const queryOf = (href: string | null) => new URLSearchParams(href?.split('?')[1] ?? '');

it('four pages forwards and back again are the same four pages', () => {
  const seen: (string | null)[] = [];
  let here = new URLSearchParams('asOf=2024-03-31');
  for (const endCursor of ['a', 'b', 'c']) {
    seen.push(pageOf(here, 50).after);
    here = queryOf(neighbours(UNIT, here, { hasNextPage: true, endCursor }).nextHref);
  }
  expect(seen).toEqual([null, 'a', 'b']);
  expect(pageNumber(here)).toBe(4);
  const back: (string | null)[] = [];
  for (let page = 0; page < 3; page += 1) {
    here = queryOf(neighbours(UNIT, here, { hasNextPage: false, endCursor: null }).previousHref);
    back.push(here.get('after'));
  }
  expect(back).toEqual(['b', 'a', null]);
  expect(pageNumber(here)).toBe(1);
  expect(here.toString()).toBe('asOf=2024-03-31');
});

it('at its ends a list leads nowhere', () => {
  expect(neighbours(UNIT, new URLSearchParams(), { hasNextPage: false, endCursor: 'e' })).toEqual({ previousHref: null, nextHref: null });
});

it('the first page has the address without a cursor', () => {
  expect(neighbours(UNIT, new URLSearchParams('after=a'), { hasNextPage: false, endCursor: null }).previousHref).toBe(UNIT);
});
