import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { executeWith, renderModule, type Answers } from '@takara/web-kit/testing';
import type { ModuleManifest } from '@takara/web-kit';
import { afterEach, expect, it } from 'vitest';
import manifest from '../../module.json';
import documents from '../gql/persisted-documents.json';
import career from '../module.tsx';
import { paths } from '../paths.ts';

const GRAPH = readFileSync(join(import.meta.dirname, '../../../../../gateway/api.graphql'), 'utf8');
const show = (path: string, answers: Answers) => renderModule(career, { manifest: manifest as ModuleManifest, path, edge: executeWith(GRAPH, answers), documents });

const UNIT = { id: 'u1', name: '移住グループ', workUnit: { id: 'u0', name: '地域課' } };
const SUPPORT = {
  id: 's', kind: 'SUPPORTER', kindLabel: 'サポーター', why: '初めて本庁に異動する職員', state: 'REQUIRED', stateLabel: 'まだ選んでいません', stateHelp: '上司が選びます。', isOverdue: false, employee: { id: 'e' }, employeeName: '成田 健', supporterName: null,
  arrivesOn: '2026-11-02', lastDay: '2027-11-01', chooseBy: '2026-11-16', unit: UNIT, currentHolder: { role: '受入グループマネージャー・所属長', names: ['三上 誠'], what: '相談相手を選びます' }, checkIns: [], adaptation: null, timeline: [], availableActions: [],
};
const act = (action: string, label: string) => ({ action, label, enabled: true, reason: null });
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('who cannot be chosen is named with the reason; without a choice nothing is sent, and a refusal is said under the field', async () => {
  await import('./NominateDialog.tsx');
  show(paths.support('s'), {
    supportAssignment: { ...SUPPORT, availableActions: [act('NOMINATE', '相談相手を選ぶ')] },
    supportCandidates: [{ id: 'a', name: '葛西 みなみ', place: '移住グループ', newcomers: 1, enabled: true, reason: null }, { id: 'b', name: '三上 誠', place: '地域課', newcomers: 0, enabled: false, reason: '評価者です。' }],
    nominateSupporter: { __typename: 'SupportAssignmentRefusal', code: 'TOO_MANY', message: 'すでに 2 人を受け持っています。', field: 'supporterId', source: '仮の値' },
  });
  fireEvent.click(await screen.findByRole('button', { name: '相談相手を選ぶ' }));
  expect((await screen.findByText('評価者です。')).closest('li')?.textContent).toContain('三上 誠');
  fireEvent.click(screen.getByRole('button', { name: 'この人を選ぶ' }));
  expect((await screen.findAllByText('一人を選んでください。')).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('radio', { name: /葛西 みなみ/ }));
  fireEvent.click(screen.getByRole('button', { name: 'この人を選ぶ' }));
  expect((await screen.findAllByText('すでに 2 人を受け持っています。（根拠：仮の値）')).length).toBeGreaterThan(0);
});

it('a manager sees days without words, 人事課 that the talks are not theirs', async () => {
  const active = { ...SUPPORT, state: 'ACTIVE', stateLabel: '支えています', supporterName: '葛西 みなみ' };
  show(paths.support('s'), { supportAssignment: { ...active, checkIns: [{ id: 'c', heldOn: '2026-11-20', authorName: null, note: null }] } });
  const talks = await screen.findByRole('list', { name: '面談' });
  expect(within(talks).getByText('令和8年11月20日(金)')).toBeTruthy();
  expect(screen.getByText('見えるのは、回数と日だけです。話したことは二人だけのものです。')).toBeTruthy();
  cleanup();
  show(paths.support('s'), { supportAssignment: { ...active, checkIns: null } });
  expect(await screen.findByText('面談の日と中身は、話した二人と上司のものです。ここには出ません。')).toBeTruthy();
});

it('the newcomer alone is asked how they settle in, told who reads it, and may answer anew', async () => {
  await import('./AdaptationForm.tsx');
  const active = { ...SUPPORT, state: 'ACTIVE', stateLabel: '支えています', supporterName: '葛西 みなみ', availableActions: [act('CHECK_IN', '面談を記録する'), act('ADAPT', 'なじめているか答える')] };
  show(paths.support('s'), { supportAssignment: active, rateSupportAdaptation: { __typename: 'SupportAssignment', ...active, adaptation: { id: 's', rating: 2 } } });
  expect(await screen.findByText(/答えはあなただけが読みます。/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '答える' }));
  expect((await screen.findAllByText('5段階のどれかを選んでください。')).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('radio', { name: 'あまりなじめていない' }));
  fireEvent.click(screen.getByRole('button', { name: '答える' }));
  expect(await screen.findByText('変わったときは、いつでも答え直せます。')).toBeTruthy();
  cleanup();
  show(paths.support('s'), { supportAssignment: { ...active, availableActions: [act('CHECK_IN', '面談を記録する')] } });
  expect(await screen.findByRole('button', { name: '記録する' })).toBeTruthy();
  expect(screen.queryByText(/なじめて/)).toBeNull();
});

it('the need ahead is told of the years of the rule that leads to head office', async () => {
  await import('./SupportForecast.tsx');
  show(`${paths.supports()}?view=LED`, {
    supportAssignments: list([SUPPORT]), supportAssignmentViews: [{ view: 'LED', label: '受け入れる職員', open: 1 }, { view: 'OWN', label: '自分', open: 0 }],
    rotationForecast: [{ rule: { code: 'ROT-3', label: '４年目は本庁' }, breached: 0, atRisk: 1, years: [{ fiscalYear: 2027, count: 3 }, { fiscalYear: 2028, count: 2 }, { fiscalYear: 2029, count: 9 }] }],
  });
  expect(await screen.findByText('令和9年度に3人、令和10年度に2人です。')).toBeTruthy();
  expect(screen.getByRole('link', { name: '成田 健' }).getAttribute('href')).toBe(paths.support('s'));
  expect(screen.getByRole('link', { name: '受け入れる職員（1）' }).getAttribute('aria-current')).toBe('page');
});

it('whoever has nobody new and is not new themself is told when that happens', async () => {
  show(paths.supports(), { supportAssignments: list([]), supportAssignmentViews: [{ view: 'OWN', label: '自分', open: 0 }] });
  expect(await screen.findByText('いま、あなたに付くトレーナー・サポーターはありません。')).toBeTruthy();
});

it('what is not for the reader is not there', async () => {
  show(paths.support('s'), { supportAssignment: () => { throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } }); } });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});
