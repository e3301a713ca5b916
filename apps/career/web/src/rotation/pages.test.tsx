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

const rule = (code: string, label: string) => ({ code, label, text: `${label}の文`, cited: '方針', reading: `${label}の読み`, hardness: 'SOFT', hardnessLabel: '原則', stageLabel: '基礎習得段階' });
const UNIT = { id: 'u1', name: '移住グループ', workUnit: { id: 'u0', name: '地域課' } };
const PLACEMENT = { id: 'p1', from: '2024-04-01', to: null, unit: UNIT, department: { id: 'd', name: '総合政策部' }, siteLabel: '本庁', continues: false };
const finding = (code: string, label: string, state: string, stateLabel: string, more: object = {}) => ({
  id: `e:${code}`, rule: rule(code, label), employee: { id: 'e' }, employeeName: '成田 健', unit: UNIT, state, stateLabel, reasonLabel: null, on: null, from: '2026-04-01', until: '2027-03-31', progress: `${label}の今`, placements: [], ...more,
});
const OPTIONS = [{ code: 'dispatch', label: '派遣', chosen: '数えない', isDefault: true, note: '県の決定待ち。' }];
const outlook = (findings: readonly object[]) => ({ id: 'e', employee: { id: 'e' }, employeeName: '成田 健', serviceYear: 3, stageLabel: '基礎習得段階', findings, placements: [PLACEMENT] });
const REACH = { everybody: true, units: [{ id: 'd', label: '総合政策部' }], jobFamilies: [{ id: 'GENERAL_ADMINISTRATION', label: '事務' }] };
const NOBODY = { everybody: false, units: [], jobFamilies: [] };
const page = (rows: readonly object[]) => ({ edges: rows.map((node) => ({ cursor: 'c', node })), totalCount: rows.length, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('what is open comes first, with its day, the policy’s sentence as a quotation and the placement it rests on', async () => {
  show(paths.rotationOf('e'), {
    rotationOutlook: outlook([finding('ROT-1', '一', 'MET', '満たした'), finding('ROT-2', '二', 'AT_RISK', '期限が近い', { on: '2027-03-31', placements: [PLACEMENT] }), finding('ROT-5', '五', 'NOT_APPLICABLE', '対象外')]),
    rotationChart: { rules: [], options: OPTIONS }, rotationReach: REACH,
  });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('成田 健さんの異動の見通し');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['これから要ること', '満たした決まり', 'いまは問われない決まり', 'これまでの配置', '方針が決めていないことの読み方', '書類']);
  const card = screen.getByRole('article', { name: '二' });
  expect(within(card).getByText('令和9年3月31日まで')).toBeTruthy();
  expect(card.querySelector('blockquote')?.textContent).toContain('「二の文」');
  expect(within(card).getByRole('list', { name: '二：数えられる配置' }).textContent).toContain('地域課　移住グループ');
  expect(within(card).getByText('読み取り（県の確認待ち）')).toBeTruthy();
  expect(screen.getByRole('link', { name: '職員の一覧を見る' })).toBeTruthy();
});

it('whoever sees only their own is not led to a list', async () => {
  show(paths.rotationOf('e'), { rotationOutlook: outlook([finding('ROT-1', '一', 'MET', '満たした')]), rotationChart: { rules: [], options: OPTIONS }, rotationReach: NOBODY });
  expect(await screen.findByText('期限のある決まりは、いまはありません。')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '職員の一覧を見る' })).toBeNull();
});

it('an outlook that is not for the reader is not there', async () => {
  show(paths.rotationOf('e'), { rotationOutlook: notFound, rotationChart: { rules: [], options: OPTIONS }, rotationReach: NOBODY });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

it('each number of the forecast leads to its people', async () => {
  show(`${paths.rotationList()}?unit=d`, {
    rotationFindings: page([finding('ROT-4', '四', 'DUE_BY', '期限あり', { on: '2028-04-01' })]), rotationReach: REACH, rotationChart: { rules: [rule('ROT-4', '四')], options: [] },
    rotationForecast: [{ rule: rule('ROT-4', '四'), breached: 0, atRisk: 2, years: [{ fiscalYear: 2027, count: 0 }, { fiscalYear: 2028, count: 3 }] }],
  });
  const due = await screen.findByRole('link', { name: '四、令和10年度に期限：3' });
  expect(due.getAttribute('href')).toBe(`${paths.rotationList()}?unit=d&rule=ROT-4&state=DUE_BY&due=2028`);
  expect(screen.getByRole('link', { name: '成田 健' }).getAttribute('href')).toBe(paths.rotationOf('e'));
  expect(screen.getByText('令和10年4月1日の定期異動まで')).toBeTruthy();
});

it('a list with nothing in it says how to see more', async () => {
  show(paths.rotationList(), { rotationFindings: page([]), rotationReach: NOBODY, rotationChart: { rules: [], options: [] }, rotationForecast: [] });
  expect(await screen.findByText('この条件に合うものはありません。')).toBeTruthy();
  expect(screen.getByRole('link', { name: '条件を外して見る' })).toBeTruthy();
});

it('what may be written down is offered by the graph; what is missing is said under its field', async () => {
  const answers: Answers = {
    rotationOutlook: { ...outlook([finding('ROT-7', '七', 'DUE_BY', '期限あり', { on: '2028-04-01' })]), recordForms: [{ kind: 'LEAD_DUTY', label: '主担当を務めた業務', help: '方針の文', codes: [], aboutPlacement: true, noteNeeded: true }] },
    rotationChart: { rules: [], options: OPTIONS }, rotationReach: REACH,
    recordRotation: { __typename: 'RotationRecordRefusal', code: 'UNKNOWN_PLACEMENT', message: 'どの配置についてかを選んでください。', field: 'assignmentId', source: null },
  };
  // The fields are a chunk of their own, which a busy machine takes a while to read.
  await import('./RecordForm.tsx');
  show(paths.rotationOf('e'), answers);
  fireEvent.change(await screen.findByRole('textbox', { name: /言葉で書く/ }), { target: { value: '予算編成' } });
  fireEvent.click(screen.getByRole('button', { name: '記録する' }));
  expect((await screen.findAllByText('どの配置についてかを選んでください。')).length).toBeGreaterThan(0);
  answers['recordRotation'] = { __typename: 'RotationOutlook', ...outlook([]) };
  fireEvent.click(screen.getByRole('button', { name: '記録する' }));
  expect(await screen.findByText('「主担当を務めた業務」を記録しました。')).toBeTruthy();
});
