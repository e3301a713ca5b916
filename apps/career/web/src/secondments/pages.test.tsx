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

const act = (action: string, label: string, reason: string | null = null) => ({ action, label, enabled: reason === null, reason });
const list = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
const CALL = { id: 'c', fiscalYear: 2027, quota: 1, deadline: '2026-12-10', firstDay: '2027-04-01', lastDay: '2029-03-31', isOpen: true, availableActions: [act('VOLUNTEER', '手を挙げる')] };
const AGREEMENT = {
  id: 'a', hostName: '総務省', hostKind: 'STATE', hostKindLabel: '国', basis: 'STATE_TRAINEE', basisLabel: '研修生', contact: null, fromDay: '2020-04-01', lastDay: null, isInForce: true, quotaPerYear: 1, termMonths: 24, payer: 'HOME', payerLabel: '県が負担', purpose: '国の制度を学びます。', skills: ['政策立案'], version: 1, away: 2,
  proposedFirstDay: null, calls: [CALL], availableActions: [],
};
const SECONDMENT = {
  id: 's', employee: { id: 'e' }, employeeName: '工藤 葵', unit: { id: 'u', name: '地域課', workUnit: null }, hostName: '総務省', hostKindLabel: '国', state: 'AWAY', stateLabel: '派遣されています', stateHelp: '', firstDay: '2026-04-01', lastDay: '2028-03-31', recalled: false, directoryTerm: null, motive: null, recommendation: null,
  nextReport: 2, reportDraft: '書きかけの報告', shareBy: '2028-05-30', call: { ...CALL, agreement: AGREEMENT }, reports: [{ id: 's 1', number: 1, dueOn: '2026-10-01', submittedOn: '2026-09-28', isOverdue: false, content: '学んでいます。' }, { id: 's 2', number: 2, dueOn: '2027-04-01', submittedOn: null, isOverdue: true, content: null }],
  sharing: null, currentHolder: { role: '本人', names: ['工藤 葵'], what: '第2回の中間報告を出します', since: '2026-09-28', dueOn: '2027-04-01' }, timeline: [{ id: '1', told: '主管課が推薦しました', by: '福士 渚', onBehalfOf: null, at: '2026-01-10T01:00:00Z', note: null }], availableActions: [act('REPORT', '中間報告を出す')],
};
const FORM = { hostKinds: [{ code: 'STATE', label: '国', hostKind: null, longestMonths: null }], bases: [{ code: 'STATE_TRAINEE', label: '研修生', hostKind: 'STATE', longestMonths: 24 }], payers: [{ code: 'HOME', label: '県が負担', hostKind: null, longestMonths: null }], longestSource: '県の決定待ち', mayRegister: true };

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('nothing open: the page says what happens next, and offers what there was before', async () => {
  show(paths.secondments(), { exchangeCalls: list([]), exchangeForm: { ...FORM, mayRegister: false } });
  expect(await screen.findByText('いま、推薦を受け付けている募集はありません。')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'これまでの募集を見る' }).getAttribute('href')).toContain('calls=ALL');
  expect(screen.queryByRole('link', { name: '協定を登録する' })).toBeNull();
});

it('somebody puts up their hand; a refusal of the platform stands in the dialog', async () => {
  await import('./VolunteerDialog.tsx');
  show(paths.agreement('a'), { exchangeAgreement: AGREEMENT, volunteerForSecondment: { __typename: 'SecondmentRefusal', code: 'AWAY_THEN', message: 'その期間は、ほかの派遣と重なっています。', field: null, source: null } });
  fireEvent.click(await screen.findByRole('button', { name: '手を挙げる' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: '手を挙げる' }));
  expect((await within(dialog).findAllByText('行きたい理由を書いてください。')).length).toBeGreaterThan(0);
  fireEvent.change(within(dialog).getByRole('textbox', { name: /行きたい理由/ }), { target: { value: '学びたいです' } });
  fireEvent.click(within(dialog).getByRole('button', { name: '手を挙げる' }));
  expect((await within(dialog).findAllByText('その期間は、ほかの派遣と重なっています。')).length).toBeGreaterThan(0);
});

it('the draft of a report is there again; what is late is said; who has it now', async () => {
  await import('./ReportForm.tsx');
  show(paths.secondment('s'), { secondment: SECONDMENT });
  expect(((await screen.findByRole('textbox', { name: /第2回の中間報告/ })) as HTMLTextAreaElement).value).toBe('書きかけの報告');
  expect(within(screen.getByRole('list', { name: '中間報告' })).getByText('期日を過ぎました')).toBeTruthy();
  expect(screen.getAllByText('本人（工藤 葵）').length).toBeGreaterThan(0);
});

it('whoever is only told how far it is has no form', async () => {
  show(paths.secondment('s'), { secondment: { ...SECONDMENT, availableActions: [], reportDraft: null } });
  expect(await screen.findByRole('list', { name: '経過' })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('what is not whole is not sent, and whoever may not register finds no such page', async () => {
  show(paths.newAgreement(), { exchangeForm: FORM });
  fireEvent.click(await screen.findByRole('button', { name: '登録する' }));
  expect((await screen.findAllByText('相手先の種類を選んでください。')).length).toBeGreaterThan(0);
  cleanup();
  show(paths.newAgreement(), { exchangeForm: { ...FORM, mayRegister: false } });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});
