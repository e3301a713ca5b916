// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executeWith, renderModule, type Answers } from '@takara/web-kit/testing';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import manifest from '../module.json';
import documents from './gql/persisted-documents.json';
import module from './module.tsx';
import { paths } from './paths.ts';

const GRAPH = readFileSync(join(import.meta.dirname, '../../../../gateway/api.graphql'), 'utf8');
const refuseWith = (code: string) => () => { throw Object.assign(new Error(code), { extensions: { code, requestId: 'c0ffee' } }); };
const show = (path: string, answers: Answers) => renderModule(module, { manifest: manifest as never, path, edge: executeWith(GRAPH, answers), documents });

const UNIT = { id: 'u1', name: '人事課', kana: 'ジンジカ', typeLabel: '本庁の課・室', siteLabel: '本庁', districtLabel: null, isCoordinating: false, validFrom: '2006-04-01', validTo: null, path: [{ id: 'p', name: '青森県' }, { id: 'd', name: '総務部' }, { id: 'u1', name: '人事課' }], head: null, children: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } }, predecessors: [], successors: [] };
const EMPTY_PAGE = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
const COLLEAGUE = {
  id: 'e1', number: '2000045', displayName: '髙橋 梢', kana: 'タカハシ コズエ', email: null, staffKindLabel: '正規職員', hiredOn: '2020-04-01', leftOn: null,
  registeredFamilyName: null, birthDate: null, expectedOvertimeHours: null, jobFamily: null, grade: { code: 'SHUSA', label: '主査級' },
  assignments: [], duties: [], leaves: [], dispatches: [], availableActions: [], assignmentHistory: EMPTY_PAGE,
};

const action = (name: string, label: string, reason: string | null = null) => ({ action: name, label, enabled: reason === null, reason });

/** A page's chunk with fields takes its time to load here; jsdom has no layout. */
beforeAll(() => {
  configure({ asyncUtilTimeout: 10_000 });
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
});
afterEach(cleanup);

it('what a reader may not see of a colleague is no row at all', async () => {
  show(paths.employee('e1'), { employee: COLLEAGUE });
  await screen.findByRole('heading', { level: 1, name: /髙橋 梢/ });
  expect(screen.getByText('職員番号')).toBeTruthy();
  for (const row of ['生年月日', '戸籍の氏', '時間外勤務の見込み', '休業・休職', 'メール']) expect(screen.queryByText(row)).toBeNull();
  expect(screen.queryByRole('link', { name: '異動を発令する' })).toBeNull();
});

it('an action is offered because the graph offers it', async () => {
  show(paths.employee('e1'), { employee: { ...COLLEAGUE, birthDate: '1996-04-22', availableActions: [action('TRANSFER', '異動を発令する')] } });
  expect((await screen.findByRole('link', { name: '異動を発令する' })).getAttribute('href')).toBe(paths.newOrder('e1'));
  expect(screen.getByText('平成8年4月22日')).toBeTruthy();
});

it.each([paths.employee('e9'), paths.unit('u9'), paths.measure('11-1')])('%s of nobody, or of somebody one may not see, is not there', async (path) => {
  const missing = refuseWith('NOT_FOUND');
  show(path, { employee: missing, organizationUnit: missing, policyMeasure: missing, policy: { measures: [] }, duties: EMPTY_PAGE });
  expect(await screen.findByRole('heading', { level: 1, name: '見つかりませんでした' })).toBeTruthy();
});

it('a unit asked for on a day on which it did not stand says so and leads to its last day', async () => {
  show(paths.unit('u1', '2025-04-01'), { organizationUnit: { ...UNIT, validTo: '2024-04-01', members: EMPTY_PAGE }, duties: EMPTY_PAGE });
  const link = await screen.findByRole('link', { name: '令和6年3月31日の姿を見る' });
  expect(link.getAttribute('href')).toBe(paths.unit('u1', '2024-03-31'));
});

it('a unit tells what it was before a reform, with a link to its predecessor’s last day', async () => {
  const predecessors = [{ kind: 'SPLIT', kindLabel: '分割', on: '2024-04-01', predecessor: { id: 'u0', name: '総務部' } }];
  show(paths.unit('u1'), { organizationUnit: { ...UNIT, predecessors, members: EMPTY_PAGE }, duties: EMPTY_PAGE });
  const section = await screen.findByRole('region', { name: '再編の前と後' });
  expect(section.textContent).toContain('令和6年4月1日、総務部から分かれました。');
  expect(within(section).getByRole('link', { name: '総務部' }).getAttribute('href')).toBe(paths.unit('u0', '2024-03-31'));
});

it('duties that could not be read leave the rest of the unit’s page', async () => {
  show(paths.unit('u1'), { organizationUnit: { ...UNIT, members: EMPTY_PAGE }, duties: refuseWith('SUBGRAPH_UNAVAILABLE') });
  expect(await screen.findByText('c0ffee')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: /人事課/ })).toBeTruthy();
});

const CONSIDERED = {
  code: '8-4', label: '合格者フォローアップの検討', isNew: null, paragraphs: ['合格者に寄り添うフォローアップを検討します。'], ownerLabel: '採用', touchesLabels: [],
  commitment: { level: 'UNDER_CONSIDERATION', label: '検討する', verb: '検討します' }, also: null, subItems: [], parameters: [], source: { title: '青森県職員育成・確保方針' },
  initiative: { code: '8', label: '職員確保対策の充実', asides: [], pillar: { code: 'pillar-3', label: '多様で有為な「職員確保」' } },
  feature: { code: 'm.8-4', enabled: false, reason: '方針は「検討します」にとどまる。' },
};

it('a measure that is only considered says that it has not begun, before anything else', async () => {
  show(paths.measure('8-4'), { policyMeasure: CONSIDERED, policy: { measures: [{ code: '8-4', label: CONSIDERED.label }] } });
  expect(await screen.findByText('検討中で、まだ始まっていません。')).toBeTruthy();
  expect(screen.getByText('方針は「検討します」にとどまる。')).toBeTruthy();
});

it('values whose words nobody has seen are shown as such, under the three headings that survive', async () => {
  const values = ['価値観１（原典で確認）', '価値観２（原典で確認）'].map((label, index) => ({ code: `V${index + 1}`, label, behaviors: [], isPlaceholder: true, category: null }));
  show(paths.policyValues(), { policy: { chapters: [], valuesArePlaceholders: true, valueCategories: [{ code: 'BASIC', label: '青森県職員としての基本的価値観・行動' }], values } });
  expect(await screen.findByText('2つの価値観の名前と行動内容は、まだ確かめられていません。')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '青森県職員としての基本的価値観・行動' })).toBeTruthy();
  expect(screen.getAllByText('仮の名')).toHaveLength(2);
});

const FOUND = {
  totalCount: 2,
  edges: [
    { cursor: 'a', node: { __typename: 'EmployeeHit', employee: { id: 'e1' }, name: '髙橋 梢', kana: 'タカハシ コズエ', unitName: '総務部 › 人事課', postTitle: '主査' } },
    { cursor: 'b', node: { __typename: 'UnitHit', unit: { id: 'u1' }, name: '人事課', path: '総務部 › 人事課' } },
  ],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' },
};

it('what is typed is searched, kept in the address, and gone through by arrow keys', async () => {
  const asked: string[] = [];
  const page = show(paths.directory(), { searchDirectory: ({ query }: { query: string }) => { asked.push(query); return FOUND; } });
  const box = await screen.findByRole('searchbox', { name: '職員・所属・職を探す' });
  fireEvent.change(box, { target: { value: 'たかはし' } });
  const person = await screen.findByRole('link', { name: /髙橋 梢/ });
  expect(asked).toEqual(['たかはし']);
  expect(page.location()).toBe(paths.directory('たかはし'));
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  await waitFor(() => expect(document.activeElement).toBe(person));
  fireEvent.keyDown(person, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('人事課');
  fireEvent.keyDown(document.activeElement!, { key: 'Home' });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
  await waitFor(() => expect(document.activeElement).toBe(box));
});

it('nothing found says what else one can type', async () => {
  show(paths.directory('ぬぬぬ'), { searchDirectory: EMPTY_PAGE });
  expect(await screen.findByText('「ぬぬぬ」に当てはまる職員・所属・職は見つかりませんでした。')).toBeTruthy();
});

const DUTY = { id: 'd1', kindLabel: '所属長', validFrom: '2024-04-01', validTo: null, unit: { id: 'u1', name: '人事課' }, onBehalfOf: null };

it('a duty can be handed over only where the graph offers it', async () => {
  show(paths.duties(), { viewer: { employeeId: 'e1', delegations: [], duties: [{ ...DUTY, availableActions: [action('DELEGATE', '代決を頼む')] }, { ...DUTY, id: 'd2', kindLabel: '二次評価者', availableActions: [action('DELEGATE', '代決を頼む', 'この職務は代決の対象ではありません。')] }] } });
  expect((await screen.findAllByRole('link', { name: '代決を頼む' })).map((link) => link.getAttribute('href'))).toEqual([paths.delegate('d1')]);
  expect(screen.getByText('この職務は代決の対象ではありません。')).toBeTruthy();
});

it('a duty that cannot be handed over has no form, whoever guesses its address', async () => {
  show(paths.delegate('d2'), { viewer: { employeeId: 'e1', duties: [{ ...DUTY, id: 'd2', availableActions: [action('DELEGATE', '代決を頼む', 'この職務は代決の対象ではありません。')] }], employee: null } });
  expect(await screen.findByText('この職務の代決は頼めません。')).toBeTruthy();
  expect(screen.getByText('この職務は代決の対象ではありません。')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});

const inTree = (id: string, name: string, hasChildren = true) => ({ id, name, hasChildren, head: null });
const level = (units: object[], endCursor: string | null = null) => ({ edges: units.map((node, at) => ({ cursor: String(at), node })), pageInfo: { hasNextPage: endCursor !== null, hasPreviousPage: false, startCursor: null, endCursor } });
const KEN = { ...inTree('ken', '青森県'), children: level([inTree('soumu', '総務部'), inTree('zaimu', '財務部')]) };
const button = (name: string) => screen.findByRole('button', { name });

it('the tree asks for a level when it is opened, and for the rest of it when one wants more, whose first then has the focus', async () => {
  const asked: unknown[] = [];
  const page = show(paths.units(), {
    prefecture: KEN,
    organizationUnit: ({ id }: { id: string }) => ({
      id,
      children: ({ after }: { after?: string }) => {
        asked.push([id, after ?? null]);
        return after ? level([inTree('zeimu', '税務課')]) : level([inTree('jinji', '人事課', false)], 'more');
      },
    }),
  });
  await screen.findByRole('link', { name: '総務部' });
  expect(asked).toEqual([]);
  fireEvent.click(await button('総務部の下の組織'));
  await screen.findByRole('link', { name: '人事課' });
  expect(page.location()).toBe(paths.units(null, { open: 'soumu' }));
  expect(screen.queryByRole('button', { name: '人事課の下の組織' })).toBeNull();
  fireEvent.click(await button('総務部の下の組織をさらに表示'));
  const further = await screen.findByRole('link', { name: '税務課' });
  await waitFor(() => expect(document.activeElement).toBe(further));
  expect(asked).toEqual([['soumu', null], ['soumu', 'more']]);
});

it('a branch that could not be read says so and is asked again, without the rest of the tree', async () => {
  let times = 0;
  show(paths.units(), { prefecture: KEN, organizationUnit: () => (times++ === 0 ? refuseWith('SUBGRAPH_UNAVAILABLE')() : { id: 'soumu', children: level([inTree('jinji', '人事課', false)]) }) });
  fireEvent.click(await button('総務部の下の組織'));
  expect(await screen.findByText('c0ffee')).toBeTruthy();
  expect(screen.getByRole('link', { name: '財務部' })).toBeTruthy();
  fireEvent.click(await button('もう一度読み込む'));
  await screen.findByRole('link', { name: '人事課' });
  await waitFor(async () => expect(document.activeElement).toBe(await button('総務部の下の組織')));
});

it('a unit named in the address has the way down to it opened in the one first request, even past the first page', async () => {
  const path = [KEN, { ...inTree('zaimu', '財務部'), children: level([inTree('zaisei', '財政課', false)], 'more') }, { ...inTree('zeimu', '税務課', false), children: level([]) }];
  const asked: string[] = [];
  show(paths.units(null, { open: 'zeimu' }), { prefecture: KEN, organizationUnit: ({ id }: { id: string }) => { asked.push(id); return { id, name: '税務課', validFrom: '2024-04-01', validTo: null, path }; } });
  expect((await screen.findByRole('link', { name: '税務課' })).getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('link', { name: '財政課' })).toBeTruthy();
  expect(asked).toEqual(['zeimu']);
});

it('a unit looked for by name is found by the platform, with the way down and a way into the tree', async () => {
  const found = { id: 'jinji', name: '人事課', kana: 'ジンジカ', typeLabel: '本庁の課・室', head: null, path: [{ id: 'ken', name: '青森県' }, { id: 'soumu', name: '総務部' }, { id: 'jinji', name: '人事課' }] };
  const page = show(paths.units('2024-03-31'), { prefecture: KEN, searchUnits: ({ query, asOf }: { query: string; asOf: string }) => ({ totalCount: 1, ...level(query === 'じんじ' && asOf === '2024-03-31' ? [found] : []) }) });
  fireEvent.change(await screen.findByRole('textbox', { name: /所属の名前で探す/ }), { target: { value: 'じんじ' } });
  expect((await screen.findByRole('link', { name: '人事課' })).getAttribute('href')).toBe(paths.unit('jinji', '2024-03-31'));
  expect(screen.getByRole('link', { name: '総務部' }).getAttribute('href')).toBe(paths.unit('soumu', '2024-03-31'));
  expect(screen.getByRole('link', { name: '人事課を組織図で見る' }).getAttribute('href')).toBe(paths.units('2024-03-31', { open: 'jinji' }));
  expect(page.location()).toBe(paths.units('2024-03-31', { q: 'じんじ' }));
});
