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
const HOLDER = { id: 'h', employee: { id: 'e' }, name: '葛西 稔', depth: 'ALONE', depthLabel: '一人でできる', hasLeft: false, prospectShown: true, prospect: { on: '2027-03-31', cause: 'RETIREMENT', causeLabel: '定年退職', monthsLeft: 4 }, availableActions: [] };
const TOPIC = {
  id: 't', title: '水利権の更新協議', why: '一人しか知りません。', artifacts: '', version: 1, unit: UNIT, state: 'AT_RISK', stateLabel: '途切れるおそれ', stateHelp: '後任がまだ決まっていません。', isAtRisk: true, lostOn: '2027-03-31', monthsLeft: 4, handOverBy: '2027-03-01', horizonMonths: 12,
  holders: [HOLDER], plans: [], timeline: [], availableActions: [{ action: 'NAME', label: '後任を決める', enabled: true, reason: null }],
};
const PLAN = { id: 'p', successor: { id: 's' }, successorName: '工藤 葵', dueOn: '2027-02-26', isOverdue: false, confirmedOn: null, sessions: [], availableActions: [] };
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('a manager sees what is lost, when and why, in the list and in the figure and its table', async () => {
  await import('./KnowledgeMap.tsx');
  show(paths.succession(), { knowledgeTopics: list([TOPIC]), knowledgeTopicViews: [{ view: 'LED', label: '預かる所属', open: 1 }, { view: 'OWN', label: '自分の関わるもの', open: 0 }], knowledgeUnits: [UNIT] });
  const table = await screen.findByRole('table', { name: '継承すべき知識' });
  expect(within(table).getByText('あと4か月')).toBeTruthy();
  expect(within(table).getByRole('link', { name: '水利権の更新協議' }).getAttribute('href')).toBe(paths.topic('t'));
  const figure = await screen.findByRole('figure', { name: 'できる人がいなくなるまでの月数' });
  expect(figure.textContent).toContain('1件は、見通しの期間のうちにできる人がいなくなります。');
  expect(figure.textContent).toContain('令和9年3月31日　定年退職');
  expect(screen.getByRole('link', { name: '知識を登録する' }).getAttribute('href')).toBe(paths.newTopic());
});

it('a successor sees by when, and nothing of why', async () => {
  const seen = { ...TOPIC, state: 'SUCCESSOR_NAMED', stateLabel: '後任を決定', isAtRisk: null, lostOn: null, monthsLeft: null, handOverBy: null, holders: [{ ...HOLDER, prospectShown: false, prospect: null }], plans: [PLAN], availableActions: [] };
  show(paths.topic('t'), { knowledgeTopic: seen });
  expect((await screen.findByRole('region', { name: '工藤 葵さんへの引継ぎ' })).textContent).toContain('令和9年2月26日までに引き継ぎます。');
  expect(document.body.textContent).not.toMatch(/定年|離れる見込み|いなくなるまで/);
});

it('whoever has to vouch for a record finds the button on it; without a day and words nothing is recorded', async () => {
  const session = { id: 'x', heldOn: '2026-11-20', holderName: '葛西 稔', authorName: '工藤 葵', what: '年表を読んだ。', isAgreed: false, availableActions: [{ action: 'AGREE', label: '記録を確かめる', enabled: true, reason: null }] };
  show(paths.topic('t'), { knowledgeTopic: { ...TOPIC, plans: [{ ...PLAN, sessions: [session], availableActions: [{ action: 'RECORD', label: '引継ぎを記録する', enabled: true, reason: null }] }] } });
  const records = await screen.findByRole('list', { name: '引継ぎの記録' });
  expect(within(records).getByRole('button', { name: '記録を確かめる' })).toBeTruthy();
  expect(records.textContent).toContain('相手の確認待ち');
  fireEvent.click(await screen.findByRole('button', { name: '記録する' }));
  expect((await screen.findAllByText('引継ぎの日を入れてください。')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('引き継いだことを書いてください。').length).toBeGreaterThan(0);
});

it('why the transfer cannot be confirmed yet stands at the button', async () => {
  show(paths.topic('t'), { knowledgeTopic: { ...TOPIC, plans: [{ ...PLAN, availableActions: [{ action: 'CONFIRM', label: '引継ぎの完了を確かめる', enabled: false, reason: '二人が確かめた引継ぎの記録が、あと1件要ります。' }] }] } });
  expect(await screen.findByText('二人が確かめた引継ぎの記録が、あと1件要ります。')).toBeTruthy();
});

it('whoever has nothing to hand on or to learn is told when that happens; whoever may not register is told who does', async () => {
  show(paths.succession(), { knowledgeTopics: list([]), knowledgeTopicViews: [{ view: 'OWN', label: '自分の関わるもの', open: 0 }], knowledgeUnits: [] });
  expect(await screen.findByText('いま、あなたが渡す知識も、受ける知識もありません。')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '知識を登録する' })).toBeNull();
  cleanup();
  show(paths.newTopic(), { knowledgeUnits: [], knowledgeTopicDraft: null });
  expect(await screen.findByText('登録できる所属がありません。')).toBeTruthy();
});

it('a half-written topic is there again, with its unit where one may still choose it', async () => {
  const DRAFT = { id: 'e', savedAt: '2026-11-22T01:00:00Z', unitId: 'u1', title: '水利権の更新協議', why: '相手方との', artifacts: '' };
  const OTHER = { ...UNIT, id: 'u2', name: '総務グループ' };
  show(paths.newTopic(), { knowledgeUnits: [OTHER, UNIT], knowledgeTopicDraft: DRAFT });
  expect(((await screen.findByRole('textbox', { name: /知識の名前/ })) as HTMLInputElement).value).toBe('水利権の更新協議');
  expect((screen.getByRole('textbox', { name: /なぜ大切か/ }) as HTMLTextAreaElement).value).toBe('相手方との');
  expect(screen.getByRole('button', { name: /所属/ }).textContent).toContain('移住グループ');
  expect(screen.getByText(/下書きを保存しました（令和8年11月22日/)).toBeTruthy();
  cleanup();
  show(paths.newTopic(), { knowledgeUnits: [OTHER, { ...UNIT, id: 'u3' }], knowledgeTopicDraft: DRAFT });
  expect((await screen.findByRole('button', { name: /所属/ })).textContent).not.toContain('移住グループ');
});

it('what is not for the reader is not there', async () => {
  show(paths.topic('t'), { knowledgeTopic: () => { throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } }); } });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});
