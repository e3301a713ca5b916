import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { executeWith, renderModule, type Answers } from '@takara/web-kit/testing';
import { Slot, type ModuleManifest } from '@takara/web-kit';
import { afterEach, expect, it } from 'vitest';
import manifest from '../../module.json';
import documents from '../gql/persisted-documents.json';
import career from '../module.tsx';
import { paths } from '../paths.ts';

/** The graph as the gateway composes it: an answer of a wrong shape is an error here as it would be there. */
const GRAPH = readFileSync(join(import.meta.dirname, '../../../../../gateway/api.graphql'), 'utf8');
const show = (path: string, answers: Answers, page?: React.ReactNode) => renderModule(career, { manifest: manifest as ModuleManifest, path, edge: executeWith(GRAPH, answers), documents, page });
const notFound = () => { throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } }); };
const offered = (action: string, label: string, reason: string | null = null) => ({ action, label, enabled: reason === null, reason, source: null });
const LIMITS = [{ code: 'hours', label: '1か月の時間の上限', value: '31 時間', source: '四日市市', isDefault: true }];
const UNIT = { id: 'u1', name: '業務改革グループ', workUnit: { id: 'u0', name: 'ＤＸ推進課' } };
const POSTING = {
  id: 'p1', state: 'OPEN', stateLabel: '募集中', title: '窓口を直す', description: '棚卸し', field: 'DX', fieldLabel: 'DX・デジタル', skillsWanted: [], hoursPerMonth: 12, termFrom: '2026-12-01', termTo: '2027-02-28', headcount: 1, deadline: '2026-11-30', why: '人手',
  hostUnit: UNIT, currentHolder: { role: '人事課', names: [], since: '2026-11-20T00:00:00Z' }, availableActions: [], timeline: null, applicationCount: null, myApplication: null, myDraft: null,
};

// Forms come in chunks of their own, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
// jsdom knows dialogs, but not how they open.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
afterEach(cleanup);

it('what cannot be done now is there with its reason, and what is not offered is not', async () => {
  show(paths.posting('p1'), { sideAssignmentPosting: { ...POSTING, availableActions: [offered('APPLY', '応募する', '管理職は応募できません。')] }, sideAssignmentLimits: LIMITS });
  const apply = await screen.findByRole('button', { name: '応募する' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('管理職は応募できません。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '取り下げる' })).toBeNull();
  expect(screen.getByText('初期値')).toBeTruthy();
});

it('a posting that is not for the reader is not there, though the limits are everybody’s', async () => {
  show(paths.posting('p1'), { sideAssignmentPosting: notFound, sideAssignmentLimits: LIMITS });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
  expect(screen.queryByText('庁内副業のきまり')).toBeNull();
});

it('after an act it is said what happens next and who has it now; a refusal says why and where that is written', async () => {
  const answers: Answers = {
    sideAssignmentPosting: { ...POSTING, availableActions: [offered('SUBMIT', '人事課へ提出する')] }, sideAssignmentLimits: LIMITS,
    submitPosting: { __typename: 'SideAssignmentPostingRefusal', message: '「分野」を書いてから提出してください。', field: 'field', source: '方針パック', code: 'INCOMPLETE' },
  };
  show(paths.posting('p1'), answers);
  fireEvent.click(await screen.findByRole('button', { name: '人事課へ提出する' }));
  expect(await screen.findByText('「分野」を書いてから提出してください。')).toBeTruthy();
  expect(screen.getByText('根拠：方針パック')).toBeTruthy();
  answers.submitPosting = { __typename: 'SideAssignmentPosting', ...POSTING };
  fireEvent.click(screen.getByRole('button', { name: '人事課へ提出する' }));
  expect(await screen.findByText('人事課へ提出しました。')).toBeTruthy();
  expect(screen.getByText('いまの担当：人事課')).toBeTruthy();
  expect(screen.queryByText('根拠：方針パック')).toBeNull();
});

it('an act that owes a reason is not sent without one, and is sent with it', async () => {
  const told: unknown[] = [];
  const answers: Answers = {
    sideAssignmentPosting: { ...POSTING, availableActions: [offered('RETURN', '差し戻す')] }, sideAssignmentLimits: LIMITS,
    returnPosting: ({ input }: { input: { reason: string } }) => { told.push(input.reason); return { __typename: 'SideAssignmentPosting', ...POSTING }; },
  };
  show(paths.posting('p1'), answers);
  fireEvent.click(await screen.findByRole('button', { name: '差し戻す' }));
  const form = await screen.findByRole('form', { name: '募集を差し戻す', hidden: true });
  fireEvent.submit(form);
  expect(await within(form).findAllByText(/相手に伝わる理由を書いてください。/)).not.toHaveLength(0);
  expect(told).toEqual([]);
  fireEvent.change(within(form).getByRole('textbox', { hidden: true }), { target: { value: '期間を短くしてください。' } });
  fireEvent.submit(form);
  expect(await screen.findByText('差し戻しました。')).toBeTruthy();
  expect(told).toEqual(['期間を短くしてください。']);
});

it('everything missing from an application is said at once, before anything is sent', async () => {
  show(paths.apply('p1'), { sideAssignmentPosting: { ...POSTING, availableActions: [offered('APPLY', '応募する')] }, sideAssignmentLimits: LIMITS, applyForPosting: () => { throw new Error('sent'); } });
  fireEvent.submit(await screen.findByRole('form', { name: '応募' }));
  const summary = await screen.findByRole('group', { name: '入力の見直し' });
  expect(within(summary).getAllByRole('button').map((line) => line.textContent?.split('：')[0])).toEqual(['応募の動機', '1か月に使える時間', '年間の時間外勤務の見込み']);
});

it('a draft is there again, a refusal stands under its field, and what was sent leads to the application', async () => {
  const answers: Answers = {
    sideAssignmentPosting: { ...POSTING, availableActions: [offered('APPLY', '応募する')], myDraft: { id: 'd1', savedAt: '2026-11-20T00:00:00Z', motivation: 'やってみたい', hoursWished: 12, skills: ['Excel'], expectedOvertime: 800 } },
    sideAssignmentLimits: LIMITS,
    applyForPosting: { __typename: 'SideAssignmentApplicationRefusal', message: '時間外勤務が多すぎます。', field: 'expectedOvertime', source: '四日市市', code: 'TOO_MUCH_OVERTIME' },
    sideAssignmentApplication: {
      id: 'a1', state: 'SUBMITTED', applicantName: '青森 葵', postingTitle: '窓口を直す', submittedAt: '2026-11-22T00:00:00Z', hoursWished: 12, skills: [], expectedOvertime: 200, motivation: 'やってみたい', applicant: null, hostUnit: UNIT, posting: null,
      currentHolder: { role: '所属長', names: ['佐々木 恵'], since: '2026-11-22T00:00:00Z' }, availableActions: [], timeline: [], assignment: null,
    },
  };
  const { location } = show(paths.apply('p1'), answers);
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /応募の動機/ })).value).toBe('やってみたい');
  fireEvent.submit(screen.getByRole('form', { name: '応募' }));
  expect(await screen.findAllByText(/時間外勤務が多すぎます。（根拠：四日市市）/)).toHaveLength(2);
  answers.applyForPosting = { __typename: 'SideAssignmentApplication', id: 'a1', currentHolder: null };
  fireEvent.submit(screen.getByRole('form', { name: '応募' }));
  expect(await screen.findByText('応募しました。')).toBeTruthy();
  await waitFor(() => expect(location()).toBe(paths.application('a1')));
  expect(screen.getByText('いまの担当：所属長（佐々木 恵）')).toBeTruthy();
});

it('where nothing may be seen of a person, their page shows nothing of it', async () => {
  const seen: string[] = [];
  const employee = () => { seen.push('asked'); return { id: 'e1', careerPlan: null, rotation: null, sideAssignments: [], skillAssertions: null, supportAssignments: [], knowledgeTopics: [], deployments: [], internalPostingMatches: [], outsideActivityPermits: [] }; };
  const { container } = show('/', { employee }, <Slot name="employee.overview" props={{ employeeId: 'e1' }} />);
  await waitFor(() => expect(seen).toEqual(['asked']));
  await waitFor(() => expect(container.querySelector('section, .ds-skeleton')).toBeNull());
  expect(container.textContent).toBe('');
});

it('few people are not counted on the page of the measure, and other measures’ pages show nothing', async () => {
  const answers: Answers = { sideAssignmentEvidence: { postings: 3, openPostings: 1, applicantsAtLeast: null, matchedAtLeast: null, meanHours: null, reviewsAtLeast: 30, hostContentAtLeast: 20, personContentAtLeast: null, skilledAtLeast: 10, smallestGroup: 10 } };
  show('/', answers, <Slot name="measure.evidence" props={{ measureCode: '1-4' }} />);
  expect(await screen.findAllByText('10人に満たないため出していません')).toHaveLength(2);
  expect(screen.getByText('10件に満たないため出していません').previousElementSibling?.textContent).toBe('そのうち本人が「よかった」以上');
  cleanup();
  const { container } = show('/', answers, <Slot name="measure.evidence" props={{ measureCode: '2-1' }} />);
  await waitFor(() => expect(container.querySelector('.ds-skeleton')).toBeNull());
  expect(container.querySelector('section')).toBeNull();
});
