import { expect, it } from 'vitest';
import { tabsFor, type Probe } from './views.ts';

const VIEWS = [{ view: 'MINE', label: '自分' }, { view: 'WAITING', label: '待ち', waits: true }, { view: 'ALL', label: 'すべて' }] as const;
const some = (...ids: string[]): Probe => ({ edges: ids.map((id) => ({ node: { id } })), pageInfo: { hasNextPage: ids.length > 2 } });
const shown = (mine: Probe, waiting: Probe, all: Probe, open: 'MINE' | 'WAITING' | 'ALL' = 'MINE') => tabsFor<'MINE' | 'WAITING' | 'ALL'>(VIEWS, { MINE: mine, WAITING: waiting, ALL: all }, open).map(({ view, count }) => `${view}${count ?? ''}`);

it('whoever has only their own sees one tab', () => expect(shown(some('a'), some(), some('a'))).toEqual(['MINE']));
it('what waits for the reader has its number', () => expect(shown(some(), some('b', 'c'), some('b', 'c'))).toEqual(['MINE', 'WAITING2', 'ALL']));
it('a number that is not known is not shown', () => expect(shown(some(), some('b', 'c', 'd'), some('b', 'c', 'd'))).toEqual(['MINE', 'WAITING', 'ALL']));
it('the open tab stays though it has become empty', () => expect(shown(some(), some(), some(), 'WAITING')).toEqual(['MINE', 'WAITING0']));
it('a part that could not be asked is not offered', () => expect(tabsFor<'MINE' | 'WAITING' | 'ALL'>(VIEWS, { MINE: null, WAITING: null, ALL: null }, 'MINE').map(({ view }) => view)).toEqual(['MINE']));
