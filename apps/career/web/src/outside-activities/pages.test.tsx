import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { executeWith, renderModule, type Answers } from '@takara/web-kit/testing';
import type { ModuleManifest } from '@takara/web-kit';
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../module.json';
import documents from '../gql/persisted-documents.json';
import career from '../module.tsx';
import { paths } from '../paths.ts';

const GRAPH = readFileSync(join(import.meta.dirname, '../../../../../gateway/api.graphql'), 'utf8');
const show = (path: string, answers: Answers) => renderModule(career, { manifest: manifest as ModuleManifest, path, edge: executeWith(GRAPH, answers), documents });

const act = (action: string, label: string, reason: string | null = null) => ({ action, label, enabled: reason === null, reason, source: reason && '県の決定待ち（仮の値）' });
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
const RULES = { criteria: [{ code: 'NO_CONFLICT', label: '職務との間に利害の関係がない' }], principles: [], relations: [{ code: 'SUBSIDY', label: '補助金・助成金の交付' }], hostKinds: [{ code: 'LOCAL', label: '地域の団体' }], source: '総行公第72号', limits: [] };
const UNIT = { id: 'u1', name: '移住グループ', workUnit: { id: 'u0', name: '地域課' } };
const PERMIT = {
  id: 'p', state: 'SUBMITTED', stateLabel: '所属長の意見待ち', isMine: true, applicantName: '工藤 葵', hostName: '南小学校区 地域クラブ', hostKind: 'LOCAL', hostKindLabel: '地域の団体', activity: '土曜に陸上を教えます。', purpose: '子どもと関わります。', startsOn: '2026-12-01', endsOn: '2027-11-30',
  hoursPerMonth: 12, hoursPerWeek: 4, workdayHours: 2, monthlyPay: 18000, payBasis: '1時間1,500円', managerAgrees: null, opinion: null, conditions: null, reason: null, submittedOn: '2026-11-22', decidedOn: null, decideBy: '2026-12-22',
  declared: [{ relation: 'SUBSIDY', label: '補助金・助成金の交付', exists: true, why: '運営費を補助しています。' }], managerLooks: null, personnelLooks: null, relationsFound: null, judgements: [], months: [], renewal: null,
  applicant: { id: 'e', displayName: '工藤 葵', kana: 'くどう あおい', grade: { code: 'SHUSA', label: '主査' }, mainAssignment: { id: 'm', postTitle: '主査', unit: UNIT } }, currentHolder: { role: '所属長', names: ['佐々木 恵'], since: '2026-11-22T01:00:00Z' }, availableActions: [], timeline: [],
};
const DRAFT = { ...PERMIT, state: 'DRAFT', stateLabel: '下書き', availableActions: [act('EDIT', '申請書を書く')] };

/** Each page with the field without which it is nothing, and what stands on it when it is there. */
const PAGES: Record<string, { at: string; leads: string; answers: Answers; file: () => Promise<unknown>; heading: string }> = {
  'the list': { at: paths.outsideActivities(), leads: 'outsideActivityPermits', answers: { outsideActivityPermits: list([PERMIT]) }, file: () => import('./PermitsPage.tsx'), heading: '地域貢献活動などの許可' },
  'one permit': { at: paths.outsideActivity('p'), leads: 'outsideActivityPermit', answers: { outsideActivityPermit: PERMIT, outsideActivityRules: RULES }, file: () => import('./PermitPage.tsx'), heading: PERMIT.hostName },
  'the first step': { at: paths.newOutsideActivity(), leads: 'outsideActivityRules', answers: { outsideActivityRules: RULES }, file: () => import('./NewPermitPage.tsx'), heading: '許可の申請を書く' },
  'the form': { at: paths.editOutsideActivity('p'), leads: 'outsideActivityPermit', answers: { outsideActivityPermit: DRAFT, outsideActivityRules: RULES }, file: () => import('./EditPermitPage.tsx'), heading: '許可の申請を書く' },
};
const fails = (code: string) => () => { throw Object.assign(new Error(code), { extensions: { code } }); };

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);

describe.each(Object.values(PAGES).map((page, n) => [Object.keys(PAGES)[n]!, page] as const))('%s', (_, { at, leads, answers, file, heading }) => {
  it('says that it is being read until the answer comes, and then shows it', async () => {
    await file();
    const waiting: ((of: unknown) => void)[] = [];
    show(at, { ...answers, [leads]: () => new Promise((answer) => { waiting.push(answer); }) });
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    expect(screen.getByText('読み込んでいます')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 1, name: heading })).toBeNull();
    for (const answer of waiting) answer(answers[leads]);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.queryByText('読み込んでいます')).toBeNull();
  });

  it('says when it cannot be read, and can be asked again', async () => {
    show(at, { ...answers, [leads]: fails('SUBGRAPH_UNAVAILABLE') });
    expect(await screen.findByRole('button', { name: 'もう一度読み込む' })).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 1, name: heading })).toBeNull();
  });

  it('is not there for whom it is not, nor before the prefecture has decided', async () => {
    show(at, { ...answers, [leads]: fails('NOT_FOUND') });
    expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
  });
});

it('whoever has applied for nothing is told when one does; an empty view of others is no invitation', async () => {
  show(paths.outsideActivities(), { outsideActivityPermits: list([]) });
  expect(await screen.findByText('まだ申請していません。')).toBeTruthy();
  for (const link of screen.getAllByRole('link', { name: '申請を書く' })) expect(link.getAttribute('href')).toBe(paths.newOutsideActivity());
  expect(screen.queryByRole('navigation', { name: '申請の見かた' })).toBeNull();
  cleanup();
  show(`${paths.outsideActivities()}?view=TO_DECIDE`, { outsideActivityPermits: list([]) });
  expect(await screen.findByText('いま、ここに当てはまる申請はありません。')).toBeTruthy();
});

it('the list leads to each, and says of whom it is where it is not the reader’s own', async () => {
  show(paths.outsideActivities(), { outsideActivityPermits: list([PERMIT]) });
  const table = await screen.findByRole('table', { name: '地域貢献活動などの許可' });
  expect(within(table).getByRole('link', { name: PERMIT.hostName }).getAttribute('href')).toBe(paths.outsideActivity('p'));
  expect(table.textContent).not.toContain('工藤 葵さんの申請');
  cleanup();
  show(`${paths.outsideActivities()}?view=TO_OPINE`, { outsideActivityPermits: list([PERMIT]) });
  expect((await screen.findByRole('link', { name: '工藤 葵さんの申請' })).getAttribute('href')).toBe(paths.outsideActivity('p'));
});

it('the applicant reads why it was refused and which criterion it does not meet', async () => {
  const REFUSED = { ...PERMIT, state: 'REFUSED', stateLabel: '不許可', currentHolder: null, reason: '時間が多すぎます。', judgements: [{ criterion: 'HOURS_FIT', label: '職務に支障のない時間である', met: false, why: '月 40 時間です。' }], availableActions: [act('ACKNOWLEDGE', '確かめました')] };
  show(paths.outsideActivity('p'), { outsideActivityPermit: REFUSED, outsideActivityRules: RULES });
  expect(await screen.findByText('満たさない基準：職務に支障のない時間である。月 40 時間です。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '確かめました' })).toBeTruthy();
});

it('a half-written application is there again; what is missing is said before anything is sent', async () => {
  const sent: unknown[] = [];
  show(paths.editOutsideActivity('p'), { outsideActivityPermit: { ...DRAFT, purpose: '' }, outsideActivityRules: RULES, submitOutsideActivity: ({ input }: { input: object }) => { sent.push(input); return null; } });
  expect(((await screen.findByRole('textbox', { name: /活動の内容/ })) as HTMLTextAreaElement).value).toBe(PERMIT.activity);
  expect(screen.getByDisplayValue('運営費を補助しています。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '所属長へ提出する' }));
  expect((await screen.findAllByText('活動の目的を書いてください。')).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});

it('what is with others cannot be written anew, and the page says when it can', async () => {
  show(paths.editOutsideActivity('p'), { outsideActivityPermit: PERMIT, outsideActivityRules: RULES });
  expect(await screen.findByText('提出した後は、差し戻されたときだけ書き直せます。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '所属長へ提出する' })).toBeNull();
});

it('the 許可書 is offered where there is one', async () => {
  const at = (permit: object) => show(paths.outsideActivity('p'), { outsideActivityPermit: permit, outsideActivityRules: RULES });
  at({ ...PERMIT, state: 'ACTIVE', stateLabel: '従事中', hasPaper: true });
  expect(await screen.findByRole('button', { name: '許可書をPDFにする' })).toBeTruthy();
  cleanup();
  at({ ...PERMIT, hasPaper: false });
  expect(await screen.findByRole('heading', { level: 1, name: PERMIT.hostName })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '許可書をPDFにする' })).toBeNull();
});
