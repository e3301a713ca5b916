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

const act = (action: string, label: string) => ({ action, label, enabled: true, reason: null });
const SKILL = {
  id: 'e.s', state: 'ASKED', stateLabel: '上司の確認を待っています', evidenceLabel: '本人の申告', validUntil: null, isExpiring: false, skill: { id: 's', name: '手話', kind: 'SKILL', variants: [] },
  pieces: [{ id: 'p', kindLabel: '本人の申告', by: '工藤 葵', on: '2026-04-01', validUntil: null, note: '窓口で使っています。', holds: true, withdrawnAt: null }], history: null, availableActions: [],
};
const SHEET = { id: 'e', employeeName: '工藤 葵', isOwn: false, remindDaysBefore: 90, strengths: ['試験・資格の合格', '本人の申告'], strengthSource: '県の決定待ち', assertions: [SKILL], considerations: null };
const FORM = { reach: '全庁の職員', evidence: [{ id: 'OWN_WORD', label: '本人の申告' }, { id: 'MANAGER', label: '上司の確認' }], jobFamilies: [], departments: [], strengthSource: '県の決定待ち' };
const hits = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

/* jsdom shows no modal dialogs. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('a manager says what they have seen: without it nothing is sent, and a refusal stands under its field', async () => {
  await import('./ConfirmSkillForm.tsx');
  show(paths.skillsOf('e'), {
    skillSheet: { ...SHEET, assertions: [{ ...SKILL, availableActions: [act('CONFIRM', '確かめたと記録する')] }] }, staffSkillForm: null,
    confirmSkill: { __typename: 'SkillAssertionRefusal', code: 'FUTURE_DAY', message: '今日までの日を入れてください。', field: 'on', source: null },
  });
  fireEvent.click(await screen.findByRole('button', { name: /^確かめたと記録する/ }));
  fireEvent.click(await screen.findByRole('button', { name: '記録する' }));
  expect((await screen.findAllByText('何を見て確かめたかを選んでください。')).length).toBeGreaterThan(0);
  expect(screen.queryByText('今日までの日を入れてください。')).toBeNull();
});

it('what was considered is a list with its words for whoever may read it, and no section for others', async () => {
  show(paths.skillsOf('e'), { skillSheet: { ...SHEET, considerations: [{ id: 'c', skillName: '手話', evidenceLabel: '上司の確認', purposeLabel: '定期異動の配置案', placementOn: '2027-04-01', note: '窓口に置くため。', by: '長尾 望', consideredOn: '2026-11-22' }] }, staffSkillForm: FORM });
  expect(within(await screen.findByRole('list', { name: '人事配置で考慮したこと' })).getByText('窓口に置くため。')).toBeTruthy();
  expect(screen.getByRole('link', { name: '職員をスキルと経験で探す' }).getAttribute('href')).toBe(paths.staffBySkills());
  cleanup();
  show(paths.skillsOf('e'), { skillSheet: SHEET, staffSkillForm: null });
  await screen.findByText('窓口で使っています。');
  expect(screen.queryByText('人事配置で考慮したこと')).toBeNull();
  expect(screen.queryByRole('link', { name: '職員をスキルと経験で探す' })).toBeNull();
});

it('one’s own page parts skills, licences and what was withdrawn, and offers the form also when there is nothing yet', async () => {
  await import('./StateSkillForm.tsx');
  const licence = { ...SKILL, id: 'e.l', skill: { id: 'l', name: '防火管理者', kind: 'LICENCE', variants: [] }, validUntil: '2027-01-10', isExpiring: true };
  const gone = { ...SKILL, id: 'e.w', state: 'WITHDRAWN', stateLabel: '取り下げました', skill: { id: 'w', name: '写真', kind: 'SKILL', variants: [] } };
  show(paths.skills(), { skillSheet: { ...SHEET, isOwn: true, assertions: [SKILL, licence, gone], considerations: [] }, staffSkillForm: null });
  expect((await screen.findByRole('region', { name: '資格・免許（1件）' })).textContent).toContain('期限が近い');
  expect(screen.getByRole('region', { name: '取り下げたもの（1件）' }).textContent).toContain('写真');
  cleanup();
  show(paths.skills(), { skillSheet: { ...SHEET, isOwn: true, assertions: [], considerations: [] }, staffSkillForm: null });
  expect(await screen.findByText('まだスキルを載せていません。')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: '載せる' }));
  expect((await screen.findAllByText('名前を書いて、Enter で加えてください。')).length).toBeGreaterThan(0);
});

it('the search lists whom it found with the evidence, asks for something first, and says when there is nobody', async () => {
  const row = { id: 'e', number: '2000001', name: '工藤 葵', jobFamilyLabel: '事務', years: 2.6, unit: { id: 'u', name: '移住グループ', workUnit: { id: 'w', name: '地域課' } }, matches: [{ id: 'm', skillName: '手話', evidenceLabel: '上司の確認', by: '三上 誠', on: '2026-11-20', validUntil: null }] };
  show(paths.staffBySkills(), { staffSkillForm: FORM });
  expect(await screen.findByText('条件を一つ以上入れてください。')).toBeTruthy();
  cleanup();
  show(`${paths.staffBySkills()}?skill=手話`, { staffSkillForm: FORM, staffBySkills: hits([row]) });
  const link = await screen.findByRole('link', { name: '工藤 葵' });
  expect(link.getAttribute('href')).toBe(paths.skillsOf('e'));
  expect(link.closest('tr')?.textContent).toContain('上司の確認・三上 誠さん');
  cleanup();
  show(`${paths.staffBySkills()}?skill=手話`, { staffSkillForm: FORM, staffBySkills: hits([]) });
  expect(await screen.findByText('条件をすべて満たす職員は見つかりませんでした。')).toBeTruthy();
  cleanup();
  show(paths.staffBySkills(), { staffSkillForm: null });
  expect(await screen.findByText('職員を探す役割がないため、この画面は使えません。')).toBeTruthy();
});

it('what is not for the reader is not there', async () => {
  show(paths.skillsOf('e'), { skillSheet: () => { throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } }); }, staffSkillForm: null });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});
