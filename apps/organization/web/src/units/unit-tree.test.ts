import { expect, it } from 'vitest';
import { knownBranches, nodeOf, pageNodes } from './unit-tree.ts';

const unit = (id: string, hasChildren = true) => ({ id, name: id, hasChildren, head: null });
const page = (ids: readonly string[], endCursor: string | null = null) => ({ edges: ids.map((id) => ({ cursor: id, node: unit(id) })), pageInfo: { hasNextPage: endCursor !== null, endCursor } });
const shown = (value: unknown) => value as never;

it('a unit leads to its page on that day, is followed by its head, and opens when there is something below', () => {
  const jinji = { ...unit('jinji'), name: '人事課', head: { id: 'a', postTitle: '課長', employee: { id: 'e', displayName: '三上 恵' } } };
  expect(nodeOf(shown(jinji), '2024-03-31')).toEqual({ id: 'jinji', label: '人事課', href: '/organization/units/jinji?asOf=2024-03-31', note: '課長　三上 恵', children: 'unknown' });
  expect(nodeOf(shown(unit('group', false)), null).children).toEqual([]);
});

it('a level goes on after its last cursor, and ends', () => {
  expect(pageNodes(shown(page(['a', 'b'], 'b')), null)).toMatchObject({ nodes: [{ id: 'a' }, { id: 'b' }], next: 'b' });
  expect(pageNodes(shown(page(['c'])), null).next).toBeNull();
});

it('the first request knows the top level, and each level down to the opened unit with the unit on the way', () => {
  const top = { ...unit('ken'), children: page(['soumu', 'zaimu']) };
  expect([...knownBranches(shown(top), null, null).keys()]).toEqual(['ken']);
  const path = [top, { ...unit('zaimu'), children: page(['zaisei'], 'zaisei') }, { ...unit('zeimu', false), children: page([]) }];
  const known = knownBranches(shown(top), shown({ path }), null);
  expect([...known].map(([id, { onTheWay }]) => [id, onTheWay?.id])).toEqual([['ken', 'zaimu'], ['zaimu', 'zeimu'], ['zeimu', undefined]]);
});
