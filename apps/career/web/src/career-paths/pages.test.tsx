import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, screen, within } from '@testing-library/react';
import { executeWith, renderModule, type Answers } from '@takara/web-kit/testing';
import { Slot, type ModuleManifest } from '@takara/web-kit';
import { afterEach, expect, it } from 'vitest';
import manifest from '../../module.json';
import documents from '../gql/persisted-documents.json';
import career from '../module.tsx';
import { paths } from '../paths.ts';

const GRAPH = readFileSync(join(import.meta.dirname, '../../../../../gateway/api.graphql'), 'utf8');
const show = (path: string, answers: Answers, page?: React.ReactNode) => renderModule(career, { manifest: manifest as ModuleManifest, path, edge: executeWith(GRAPH, answers), documents, page });

const FAMILIES = [{ code: 'GENERAL_ADMINISTRATION', label: '事務', isCharted: true }, { code: 'PHARMACIST', label: '薬剤師', isCharted: false }];
const column = (code: string, label: string, phaseCode: string, stageLabel: string | null = null) => ({ code, label, phaseCode, stageLabel, isInferred: true });
const CHART = {
  title: '事務職のキャリアパス（例）', cited: '方針「事務職のキャリアパス（例）」', readingNote: '並び順から組み直した。', version: 1, validFrom: '2025-04-01', validityNote: '県の決定待ち。',
  phases: [{ code: 'D', label: '能力育成期間', ageHint: '～２０代' }, { code: 'E', label: '能力向上・発揮期間', ageHint: '３０～４０代' }],
  columns: [column('F', '主事級', 'D', '基礎習得段階'), column('I', '主事級', 'D', '主体性発揮段階'), column('S', '主査級', 'E')],
  rows: [
    { code: 'DUTIES', label: '主な役割', group: null, cells: [{ from: 'F', to: 'F', texts: ['正確に行う。'], isInferred: true }, { from: 'S', to: 'S', texts: ['重要事務の処理'], isInferred: true }] },
    { code: 'ROTATION', label: 'ジョブローテーション', group: null, cells: [{ from: 'I', to: 'S', texts: ['希望を踏まえ配置', '主担当として担当'], isInferred: true }] },
    { code: 'SELF', label: '自己啓発', group: '研修', cells: [{ from: 'F', to: 'S', texts: ['通信教育講座'], isInferred: false }] },
  ],
};
const PLACE = { columnCode: 'I', phaseLabel: '能力育成期間', stageLabel: '主体性発揮段階', gradeLabel: '主事級', serviceYear: 7, basis: '主事級で、在職7年目であることから、この列とみています。' };
const path = (more: object = {}) => ({ id: 'GENERAL_ADMINISTRATION', promise: '職種毎のキャリアパスを提示します。', jobFamily: FAMILIES[0], families: FAMILIES, chart: CHART, place: PLACE, ...more });

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('one’s own place is told in words and marked once on the chart, at the head of its column', async () => {
  show(paths.careerPath(), { careerPath: path() });
  const own = await screen.findByRole('article', { name: 'あなたの今の位置' });
  expect(own.textContent).toContain('能力育成期間　主事級　主体性発揮段階');
  const table = screen.getByRole('table', { name: '事務職のキャリアパス（例）' });
  const here = within(table).getAllByText('いまここ').map((mark) => mark.closest('th'));
  expect(here).toHaveLength(1);
  expect(here[0]!.getAttribute('aria-current')).toBe('location');
  expect(here[0]!.textContent).toContain('主体性発揮段階');
});

it('the table has every column in every row, and says of each cell that is read that it is', async () => {
  show(paths.careerPath(), { careerPath: path() });
  const table = await screen.findByRole('table', { name: '事務職のキャリアパス（例）' });
  for (const row of table.querySelectorAll('tbody tr')) expect([...row.querySelectorAll('td')].reduce((sum, cell) => sum + cell.colSpan, 0)).toBe(3);
  const cell = (text: string) => within(table).getByText(text).closest('td')!;
  expect(cell('希望を踏まえ配置').colSpan).toBe(2);
  expect(cell('希望を踏まえ配置').textContent).toContain('読み取り（県の確認前）');
  expect(cell('通信教育講座').textContent).not.toContain('読み取り');
  expect(within(table).getByRole('columnheader', { name: /^主査級/ }).textContent).toContain('読み取り（県の確認前）');
});

it('the reading for narrow screens tells the same, one’s own place opened and what holds for all said once', async () => {
  show(paths.careerPath(), { careerPath: path() });
  await screen.findByRole('table');
  const places = [...document.querySelectorAll('details')];
  expect(places.map(({ open }) => open)).toEqual([false, true, false]);
  expect(places.map(({ textContent }) => ['正確に行う。', '重要事務の処理', '主担当として担当'].filter((text) => textContent?.includes(text)))).toEqual([['正確に行う。'], ['主担当として担当'], ['重要事務の処理', '主担当として担当']]);
  expect(screen.getByRole('region', { name: 'どの期間にも' }).textContent).toContain('研修：自己啓発通信教育講座');
});

it('a family without a chart is told so, with the policy’s words and the way to the chart there is', async () => {
  show(paths.careerPathOf('PHARMACIST'), { careerPath: path({ id: 'PHARMACIST', jobFamily: FAMILIES[1], chart: null, place: null }) });
  expect(await screen.findByText('薬剤師のキャリアパスは、まだ示されていません。')).toBeTruthy();
  expect(screen.getByText(/「職種毎のキャリアパスを提示します。」としていますが、いま図があるのは事務です。/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '事務の図を見る' }).getAttribute('href')).toBe(paths.careerPathOf('GENERAL_ADMINISTRATION'));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText('いまここ')).toBeNull();
});

it('another family’s chart is shown without a place', async () => {
  show(paths.careerPathOf('GENERAL_ADMINISTRATION'), { careerPath: path({ place: null }) });
  await screen.findByRole('table');
  expect(screen.queryByText('いまここ')).toBeNull();
  expect(screen.queryByRole('article', { name: 'あなたの今の位置' })).toBeNull();
});

it('the page of 1-1 counts the job families that have a chart and those that have none', async () => {
  show('/', { careerPath: path({ families: [...FAMILIES, { code: 'FORESTRY', label: '林学', isCharted: false }] }) }, <Slot name="measure.evidence" props={{ measureCode: '1-1' }} />);
  expect((await screen.findByText('図を示している職種')).closest('div')?.textContent).toContain('1職種');
  expect(screen.getByText('図がまだない職種').closest('div')?.textContent).toContain('2職種');
});
