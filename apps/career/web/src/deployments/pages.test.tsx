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

const RULES = { families: [{ id: 'CIVIL_ENGINEERING', label: '総合土木' }], licences: ['建築士'], municipalities: [{ id: '八戸市', label: '八戸市（三八）' }], restDays: 14, mostDaysAway: 60, homeFloorPercent: 60, dispatchFromDays: 32, targetSource: '県の決定待ち', mayRun: true };
const MEMBER = {
  id: 'd', requestId: 'r', municipality: '八戸市', employee: { id: 'e' }, employeeName: '成田 健', unit: { id: 'u', name: '河川課', workUnit: null }, needLabel: '総合土木', state: 'ASKED', stateLabel: '同意を待っています', fromDay: '2026-11-25', lastDay: '2026-12-04', restsUntil: null,
  headAgreed: true, personAgreed: false, waitsFor: ['本人 成田 健'], headReason: null, personReason: null, reflection: null, availableActions: [],
};
const REQUEST = {
  id: 'r', municipality: '八戸市', district: '三八', happened: '地震', urgent: true, fromDay: '2026-11-25', lastDay: '2026-12-04', days: 10, isDispatch: false, kindLabel: '短期の応援（公務出張）', kindSource: '', state: 'CONSENT', stateLabel: '同意を待っています', stateHelp: '', filedAt: '2026-11-22T01:00:00Z', filedByName: '長尾 望',
  wanted: 3, filled: 1, needs: [{ id: 'n', familyLabel: '総合土木', licence: null, people: 3, filled: 1, pool: 12, free: 1, kept: [{ label: '応援から戻って休養の日数が過ぎていない人', people: 11 }] }], members: [MEMBER],
  shortfall: { id: 'r', missing: 2, whatIf: ['「休養の日数」の決まりがなければ、不足はなくなります。'] }, timeline: [], availableActions: [],
};
const act = (action: string, label: string, reason: string | null = null) => ({ action, label, enabled: reason === null, reason });
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('a lack is stated with what would mend it, and whose answer is waited for', async () => {
  show(paths.supportRequest('r'), { municipalSupportRequest: { ...REQUEST, availableActions: [act('ORDER', '発令する', '同意の答えを待っている人がいます。')] } });
  expect(await screen.findByText('2人が足りません。')).toBeTruthy();
  expect(screen.getByText('「休養の日数」の決まりがなければ、不足はなくなります。')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: '班' })).getByText(/所属長は同意しました。答えを待っています：本人 成田 健/)).toBeTruthy();
  expect(screen.getByText('同意の答えを待っている人がいます。')).toBeTruthy();
});

it('whoever is asked answers here, and a refusal of the platform is said', async () => {
  await import('./MemberActs.tsx');
  show(paths.supportRequest('r'), {
    municipalSupportRequest: { ...REQUEST, shortfall: null, members: [{ ...MEMBER, availableActions: [act('PERSON_CONSENT', '行くことに同意する'), act('PERSON_REFUSE', '断る')] }] },
    consentToDeployment: { __typename: 'MunicipalSupportRequestRefusal', code: 'NOT_NOW', message: 'いまはできません。', field: null, source: null },
  });
  fireEvent.click(await screen.findByRole('button', { name: '行くことに同意する' }));
  expect(await screen.findByText('いまはできません。')).toBeTruthy();
});

it('the letter to the municipality is made by whoever sees all who go, and by nobody before', async () => {
  show(paths.supportRequest('r'), { municipalSupportRequest: { ...REQUEST, hasPaper: true, members: [{ ...MEMBER, state: 'ORDERED' }] } });
  expect(await screen.findByRole('button', { name: '回答と名簿をつくる' })).toBeTruthy();
  cleanup();
  show(paths.supportRequest('r'), { municipalSupportRequest: REQUEST });
  expect(await screen.findByText('2人が足りません。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '回答と名簿をつくる' })).toBeNull();
});

it('nothing is sent before the form is whole; what is refused stands with the lines', async () => {
  await import('./RequestForm.tsx');
  show(paths.newSupportRequest(), { deploymentSettings: RULES, municipalSupportRequestDraft: null });
  fireEvent.click(await screen.findByRole('button', { name: '登録する' }));
  expect((await screen.findAllByText('市町村を選んでください。')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('職種を選んでください。').length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: '行を足す' }));
  expect(screen.getByRole('button', { name: '2行目を消す' })).toBeTruthy();
  cleanup();
  show(paths.newSupportRequest(), { deploymentSettings: { ...RULES, mayRun: false } });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

it('a half-written request is there again, and is kept on as it is written', async () => {
  await import('./RequestForm.tsx');
  const kept: unknown[] = [];
  const DRAFT = { id: 'e', savedAt: '2026-11-22T01:00:00Z', municipality: '八戸市', happened: '地震で、', urgent: true, fromDay: '2026-11-25', lastDay: null, needs: [{ family: 'CIVIL_ENGINEERING', licence: '建築士', people: 2 }, { family: null, licence: null, people: null }] };
  show(paths.newSupportRequest(), { deploymentSettings: RULES, municipalSupportRequestDraft: DRAFT, saveSupportRequestDraft: ({ input }: { input: object }) => { kept.push(input); return { __typename: 'MunicipalSupportRequestDraft', ...DRAFT }; } });
  const happened = (await screen.findByRole('textbox', { name: /起きたこと/ })) as HTMLTextAreaElement;
  expect(happened.value).toBe('地震で、');
  expect((screen.getByRole('checkbox', { name: /人命や二次災害/ }) as HTMLInputElement).checked).toBe(true);
  // The list of a combo box fills its words in a moment after it is drawn.
  await expect.poll(() => (screen.getByRole('combobox', { name: /市町村/ }) as HTMLInputElement).value).toBe('八戸市（三八）');
  expect(screen.getByRole('button', { name: '2行目を消す' })).toBeTruthy();
  expect(screen.getByText(/下書きを保存しました（令和8年11月22日/)).toBeTruthy();
  fireEvent.change(happened, { target: { value: '地震で、住宅の' } });
  fireEvent.click(screen.getByRole('button', { name: '下書きを保存する' }));
  await expect.poll(() => kept).toMatchObject([{ municipality: '八戸市', happened: '地震で、住宅の', lastDay: null, needs: [{ family: 'CIVIL_ENGINEERING', licence: '建築士', people: 2 }, { family: null, licence: null, people: null }] }]);
});

it('whoever has nothing to do with it is told when that happens; staff and shares are there', async () => {
  show(paths.deployments(), { municipalSupportRequests: list([]), deploymentSettings: { ...RULES, mayRun: false } });
  expect(await screen.findByText('あなたに関わる応援の要請はありません。')).toBeTruthy();
  cleanup();
  await import('./FamilyList.tsx');
  show(`${paths.deployments()}?view=FAMILIES`, { technicalFamilies: [{ id: 'CIVIL_ENGINEERING', label: '総合土木', people: 50, target: 67, targetIsSet: false, fillPercent: 74, away: null, resting: null, free: null }], deploymentSettings: { ...RULES, mayRun: false } });
  expect(await screen.findByRole('img', { name: '総合土木の充足率 74%' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '目標を入れる' })).toBeNull();
});
