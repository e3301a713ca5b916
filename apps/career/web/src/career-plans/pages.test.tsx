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
const notFound = () => { throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } }); };

const GOAL = { id: 'v-0', kind: 'DUTY', kindLabel: '担いたい役割・業務', columnCode: 'FOUNDATION', columnLabel: '能力育成期間・基礎習得段階（前期５年）', text: '相談会を開く', by: '2027-09-30', isDone: false };
const CONTENT = { id: 'v', vision: '暮らしの面から答えられる職員', strengths: '', lifeDesign: '', support: '担当の相談', goals: [GOAL] };
const version = (number: number) => ({ id: `v${number}`, number, writtenAt: '2026-11-01T01:00:00Z', pathTitle: null, content: CONTENT });
const offer = (action: string, label: string) => ({ action, label, enabled: true, reason: null });
const PLAN = {
  id: 'p', state: 'REVISED', stateLabel: '新しい版はまだ見せていません', ownerName: '成田 健', sharedNumber: 1, sharedAt: '2026-11-02T01:00:00Z', owner: { id: 'e' }, managers: [{ id: 'm', name: '三上 誠' }],
  versions: [version(2), version(1)], interviews: [], availableActions: [offer('SHARE', '上司に見せる'), offer('WRITE', '書き直す')], draft: null, shares: [{ id: 's', number: 1, sharedAt: '2026-11-02T01:00:00Z', endedAt: null, isInForce: true }],
};
const TALK = {
  id: 't', state: 'WAITING', stateLabel: '確認待ち', number: 1, heldOn: '2026-11-20', managerName: '三上 誠', writtenByName: '三上 誠', talked: '研修のこと', nextSteps: '', returnReason: null, stateSince: '2026-11-20T01:00:00Z', currentHolder: '成田 健', isStranded: false,
  availableActions: [offer('CONFIRM', '確かめました'), offer('RETURN', '直すところを伝える')],
};
const FORM = { pathTitle: null, ownPlaceCode: null, longestText: 2000, longestGoal: 200, mostGoals: 20, places: [], kinds: [{ code: 'DUTY', label: '担いたい役割・業務', help: '例' }] };

// jsdom has no dialogs of its own.
HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) { this.setAttribute('open', ''); };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.removeAttribute('open'); };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('whoever has not written is told what it is for and where to begin', async () => {
  show(paths.careerPlan(), { myCareerPlan: null, listensToCareerPlans: false });
  expect((await screen.findByRole('link', { name: '書き始める' })).getAttribute('href')).toBe(paths.writePlan());
  expect(screen.queryByRole('navigation', { name: 'キャリアプランの画面' })).toBeNull();
});

it('the owner sees who reads which version, and is asked before another one is shown', async () => {
  const answers: Answers = { myCareerPlan: PLAN, listensToCareerPlans: false, shareCareerPlan: { __typename: 'CareerPlanRefusal', message: 'ほかの画面で新しい版ができています。', field: null, source: null } };
  show(paths.careerPlan(), answers);
  expect(await screen.findByText('三上 誠さんに、第1版を見せています')).toBeTruthy();
  expect(screen.getByText('第2版は、まだあなただけが見ています。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '上司に見せる' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('三上 誠さんが、第2版のすべて');
  fireEvent.click(within(dialog).getByRole('button', { name: '見せる' }));
  expect(await screen.findByText('ほかの画面で新しい版ができています。')).toBeTruthy();
});

it('a record that waits is confirmed where it stands, and that is said', async () => {
  const answers: Answers = { myCareerPlan: { ...PLAN, interviews: [TALK] }, listensToCareerPlans: false, confirmCareerInterview: () => { answers['myCareerPlan'] = { ...PLAN, interviews: [{ ...TALK, state: 'CONFIRMED', stateLabel: '二人で確かめました', currentHolder: null, availableActions: [] }] }; return { __typename: 'CareerInterview', id: 't', currentHolder: null }; } };
  show(`${paths.careerPlan()}#interview-t`, answers);
  fireEvent.click(await screen.findByRole('button', { name: '確かめました' }));
  expect(await screen.findByText('面談の記録を確かめました。')).toBeTruthy();
  expect(await screen.findByText('二人で確かめました')).toBeTruthy();
});

it('a plan that is not for the reader is not there', async () => {
  show(paths.sharedPlan('x'), { careerPlan: notFound });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

it('the list of a manager leads to each plan, and says what to do when there is none', async () => {
  const page = (nodes: readonly object[]) => ({ edges: nodes.map((node) => ({ cursor: 'c', node })), totalCount: nodes.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  show(paths.sharedPlans(), { sharedCareerPlans: page([PLAN]) });
  expect((await screen.findByRole('link', { name: '成田 健' })).getAttribute('href')).toBe(paths.sharedPlan('p'));
  cleanup();
  show(`${paths.sharedPlans()}?talk=waiting`, { sharedCareerPlans: page([]) });
  expect(await screen.findByText('この条件に合うプランはありません。')).toBeTruthy();
});

it('what is refused stands under the field of the goal it is about, and what was typed stays', async () => {
  await import('./PlanForm.tsx');
  show(paths.writePlan(), { myCareerPlan: { ...PLAN, draft: { id: 'p', savedAt: '2026-11-20T01:00:00Z', content: CONTENT } }, careerPlanForm: FORM, saveCareerPlanDraft: { __typename: 'CareerPlan', id: 'p' }, finishCareerPlan: { __typename: 'CareerPlanRefusal', message: '目標1の日が過ぎています。', field: 'goals.0.by', source: null } });
  const vision = await screen.findByLabelText<HTMLTextAreaElement>(/^将来像/);
  fireEvent.change(vision, { target: { value: '書き直した像' } });
  fireEvent.click(screen.getByRole('button', { name: '書き終えて版にする' }));
  expect((await screen.findAllByText(/目標1の日が過ぎています。/)).length).toBeGreaterThan(0);
  expect(vision.value).toBe('書き直した像');
});
