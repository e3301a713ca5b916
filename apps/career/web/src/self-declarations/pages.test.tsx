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

const ROUND = { id: 'r', fiscalYear: 2026, opensOn: '2026-10-01', deadline: '2026-11-30', lastDay: '2026-12-07', state: 'OPEN', stateLabel: '受付中', lateDays: 7, lateDaysSource: '県の決定待ち（仮の値）' };
const REACH = { id: 'e', declares: true, readsPeople: false, seesProgress: false, runsRounds: false };
const choices = (...labels: string[]) => labels.map((label, n) => ({ id: ['NEXT', 'LATER', 'STAY', 'NO_WISH'][n]!, label }));
const FORM = {
  workloads: [{ id: 'RIGHT', label: 'ちょうどよい' }], workFits: [{ id: 'WELL', label: '合っている' }], wishes: choices('次', '何年か後', '続けたい', 'どちらでも'), departments: [{ id: 'd', label: '総務部' }], districts: ['中南'],
  mostPlaces: 3, mostPlacesSource: '他団体の例', promotionWishes: [{ id: 'WISH', label: '昇任したい' }], circumstances: [{ id: 'CARE', label: '家族の介護' }], consentText: '人事課が読むことに同意します。',
};
const TO_PERSONNEL = { id: 's', promotionWish: null, promotionWishLabel: null, message: '相談があります', circumstances: [], circumstanceLabels: [], consideration: '', consentedAt: null, consentText: null };
const SHEET = {
  id: 's', fiscalYear: 2026, state: 'SUBMITTED', stateLabel: '提出済み', employee: { id: 'e' }, employeeName: '成田 健', unit: null, workload: 'RIGHT', workloadLabel: 'ちょうどよい', workFit: 'WELL', workFitLabel: '合っている', wish: 'NEXT', wishLabel: '次の定期異動で異動したい', wishInYears: null,
  wishedDepartments: [], wishedDistricts: [], strengths: '', newSkills: [], licences: [], comment: '窓口を続けたいです', sharedAt: '2026-11-10T01:00:00Z', late: false, readAt: null, readBy: null, savedAt: '2026-11-10T01:00:00Z', submittedAt: '2026-11-10T01:00:00Z',
  timeline: [{ id: '1', told: '提出しました', by: '成田 健', onBehalfOf: null, at: '2026-11-10T01:00:00Z' }], availableActions: [{ action: 'TAKE_BACK', label: '取り戻して直す', enabled: true, reason: null }], toPersonnel: TO_PERSONNEL,
};
const own = (more: Answers): Answers => ({ selfDeclarationRound: ROUND, selfDeclarationReach: REACH, mySelfDeclaration: null, mySelfDeclarations: [], selfDeclarationForm: FORM, ...more });

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('the form says above each part who reads it, and asks for circumstances only after a consent', async () => {
  await import('./DeclarationForm.tsx');
  show(paths.selfDeclaration(), own({}));
  const manager = await screen.findByRole('region', { name: '所属長が読む部分' });
  expect(within(manager).getByText('所属長が読みます')).toBeTruthy();
  const personnel = screen.getByRole('region', { name: '人事課だけが読む部分' });
  expect(within(personnel).getByText('人事課だけが読みます')).toBeTruthy();
  expect(within(personnel).queryByRole('textbox', { name: /配慮してほしいこと/ })).toBeNull();
  fireEvent.click(within(personnel).getByRole('checkbox', { name: '人事課が読むことに同意します。' }));
  expect(within(personnel).getByRole('textbox', { name: /配慮してほしいこと/ })).toBeTruthy();
  expect(within(personnel).getByRole('checkbox', { name: '家族の介護' })).toBeTruthy();
});

it('what is handed in is shown in both parts, and can be taken back', async () => {
  show(paths.selfDeclaration(), own({ mySelfDeclaration: SHEET, mySelfDeclarations: [SHEET, { ...SHEET, id: 'old', fiscalYear: 2025 }] }));
  expect(within(await screen.findByRole('region', { name: '人事課だけが読む部分' })).getByText('相談があります')).toBeTruthy();
  expect(screen.getByRole('button', { name: '取り戻して直す' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '令和7年度' }).getAttribute('href')).toBe(paths.selfDeclarationOf('old'));
  expect(screen.queryByRole('navigation', { name: '自己申告の画面' })).toBeNull();
});

it.each([
  ['there is no round', { selfDeclarationRound: null }, '今年度の自己申告は、まだ始まっていません。'],
  ['the round is to come', { selfDeclarationRound: { ...ROUND, state: 'PLANNED' } }, '令和8年10月1日に始まります。'],
  ['the round is over', { selfDeclarationRound: { ...ROUND, state: 'CLOSED' } }, '今年度の受付は令和8年12月7日に終わりました。'],
  ['somebody is not concerned', { selfDeclarationReach: { ...REACH, declares: false } }, '自己申告の対象ではありません。'],
])('says so when %s', async (_, more, words) => {
  show(paths.selfDeclaration(), own(more as Answers));
  expect(await screen.findByText(words)).toBeTruthy();
});

it('a 所属長 sees the one part alone, and tells its author that it was read', async () => {
  show(paths.selfDeclarationOf('s'), { selfDeclaration: { ...SHEET, employee: { id: 'somebody' }, toPersonnel: null, timeline: null, submittedAt: null, availableActions: [{ action: 'ACKNOWLEDGE', label: '読んだことを本人に伝える', enabled: true, reason: null }] } });
  expect(await screen.findByRole('region', { name: '所属長が読む部分' })).toBeTruthy();
  expect(screen.queryByText(/人事課だけ/)).toBeNull();
  expect(screen.getByRole('button', { name: '読んだことを本人に伝える' })).toBeTruthy();
});

it('one that is not for the reader is not there', async () => {
  show(paths.selfDeclarationOf('s'), { selfDeclaration: notFound });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

const EMPTY = { edges: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };

it('an empty list says why: nothing came in, or nothing fits', async () => {
  const answers: Answers = { selfDeclarations: EMPTY, selfDeclarationReach: { ...REACH, readsPeople: true, seesProgress: true }, selfDeclarationRound: ROUND, selfDeclarationForm: FORM };
  const { unmount } = show(paths.selfDeclarationPeople(), answers);
  expect(await screen.findByText('届いた自己申告は、まだありません。')).toBeTruthy();
  unmount();
  show(`${paths.selfDeclarationPeople()}?wish=NEXT`, answers);
  expect(await screen.findByText('この条件に合う自己申告はありません。')).toBeTruthy();
});

it('progress is in numbers; the form of the round is for 人事課', async () => {
  await import('./ProgressChart.tsx');
  show(paths.selfDeclarationRound(), { selfDeclarationRound: ROUND, selfDeclarationReach: { ...REACH, seesProgress: true }, selfDeclarationProgress: [{ id: 'u', unitName: '地域課', expected: 6, submitted: 1, notYet: 5 }] });
  expect(await screen.findByText('対象6人のうち1人（16.7%）が提出しました。')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});
