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
const offered = (action: string, label: string, reason: string | null = null) => ({ action, label, enabled: reason === null, reason, source: reason && '県の決定待ち（仮の値）' });

const UNIT = { id: 'u1', name: '業務改革グループ', workUnit: { id: 'u0', name: 'ＤＸ推進課' } };
const HOLDER = { role: '人事課', names: [], since: '2026-11-20T00:00:00Z' };
const POSTING = {
  id: 'p1', state: 'OPEN', stateLabel: '募集中', title: '業務改革を進める職員', description: '手続を見直します。', requirements: '', why: '新しい係を立ち上げるため。', headcount: 1, deadline: '2026-12-10', startsOn: '2027-04-01',
  grades: [], hostUnit: UNIT, currentHolder: null, availableActions: [], timeline: null, applicationCount: null, myApplication: null, myDraft: null,
};
const APPLICATION = {
  id: 'a1', state: 'SUBMITTED', stateLabel: '書類選考中', applicantName: '工藤 葵', postingTitle: POSTING.title, submittedAt: '2026-11-22T01:00:00Z', motivation: '手続を変える仕事がしたいです。', experience: '窓口を四年担当しました。', interviewOn: null, interviewTime: null, interviewPlace: null, interviewRecord: null, matchedOn: null, startsOn: null, lapsesOn: null,
  applicant: { id: 'e1', displayName: '工藤 葵', kana: 'くどう あおい', grade: { code: 'SHUSA', label: '主査' }, mainAssignment: { id: 'm', postTitle: '主査', unit: UNIT } }, hostUnit: UNIT, posting: { id: 'p1', title: POSTING.title, headcount: 1 }, currentHolder: HOLDER, availableActions: [], timeline: [],
};
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

configure({ asyncUtilTimeout: 60_000 });
/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
afterEach(cleanup);

it('staff see what is open, and nothing of what only a 所属長 does', async () => {
  const asked: unknown[] = [];
  show(paths.internalPostings(), { internalPostings: (variables: unknown) => { asked.push(variables); return list([POSTING]); }, internalPostingUnits: [] });
  expect((await screen.findByRole('link', { name: POSTING.title })).getAttribute('href')).toBe(paths.internalPosting('p1'));
  expect(asked[0]).toMatchObject({ state: 'OPEN' });
  expect(screen.queryByRole('link', { name: '自分の所属の募集' })).toBeNull();
  expect(screen.queryByRole('link', { name: '募集を作る' })).toBeNull();
});

it('an empty list leads on, and does not look like a failure', async () => {
  show(paths.internalPostings(), { internalPostings: list([]), internalPostingUnits: [] });
  expect(await screen.findByText('いま募集中の庁内公募はありません。')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'これまでの募集を見る' }).getAttribute('href')).toBe(`${paths.internalPostings()}?view=all`);
  expect(screen.queryByRole('button', { name: 'もう一度読み込む' })).toBeNull();
});

it('a list that cannot be read says so, and can be asked again', async () => {
  show(paths.internalPostings(), { internalPostings: () => { throw Object.assign(new Error('down'), { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }); }, internalPostingUnits: [] });
  expect(await screen.findByRole('button', { name: 'もう一度読み込む' })).toBeTruthy();
});

it('why somebody cannot apply stands at the button, with where that is written', async () => {
  show(paths.internalPosting('p1'), { internalPosting: { ...POSTING, availableActions: [offered('APPLY', '応募する', 'いまの所属に来て24か月が過ぎてから応募できます。')] }, internalPostingTerms: [] });
  expect((await screen.findByRole('button', { name: '応募する' })).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('いまの所属に来て24か月が過ぎてから応募できます。')).toBeTruthy();
});

it('an application that is not for the reader is not there', async () => {
  show(paths.internalApplication('a1'), { internalApplication: notFound });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

it('whoever decides is asked for a reason before it is declined, and the applicant’s words stand on the page', async () => {
  const told: unknown[] = [];
  show(paths.internalApplication('a1'), {
    internalApplication: { ...APPLICATION, availableActions: [offered('DECLINE', '見送る')] },
    declineInternalApplication: ({ input }: { input: { reason: string } }) => { told.push(input.reason); return { __typename: 'InternalApplication', ...APPLICATION }; },
  });
  expect(await screen.findByText(APPLICATION.motivation)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '見送る' }));
  const form = await screen.findByRole('form', { hidden: true });
  fireEvent.click(within(form).getByRole('button', { name: '見送る', hidden: true }));
  expect(await within(form).findAllByText('相手に伝わる理由を書いてください。')).not.toHaveLength(0);
  expect(told).toEqual([]);
  fireEvent.change(within(form).getByRole('textbox', { hidden: true }), { target: { value: 'ほかの人に決めました。' } });
  fireEvent.click(within(form).getByRole('button', { name: '見送る', hidden: true }));
  await expect.poll(() => told).toEqual(['ほかの人に決めました。']);
});

it('the own 所属長 who hears of a match sees that it is decided, and no word of the application', async () => {
  show(paths.internalApplication('a1'), { internalApplication: { ...APPLICATION, state: 'MATCHED', stateLabel: '決定', matchedOn: '2026-12-15', startsOn: '2027-04-01', lapsesOn: '2027-04-30', motivation: null, experience: null, availableActions: [offered('HEAR', '確かめました')] } });
  expect(await screen.findByRole('button', { name: '確かめました' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('手続を変える仕事');
});
