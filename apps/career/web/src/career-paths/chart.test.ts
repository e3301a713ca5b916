import { expect, it } from 'vitest';
import { runsOf, saidOf, saidOfAll, stretchesOf, type PathColumn } from './chart.ts';

const column = (code: string, label = code): PathColumn => ({ code, label, phaseCode: 'P', stageLabel: null, isInferred: false });
const columns = [column('A', '主事級'), column('B', '主事級'), column('C'), column('D')];
const cell = (from: string, to: string) => ({ from, to, texts: [`${from}-${to}`], isInferred: true });
const row = (code: string, ...cells: ReturnType<typeof cell>[]) => ({ code, label: code, group: null, cells });

it('a row holds every column once, empty ones by themselves', () => {
  const widths = (...cells: ReturnType<typeof cell>[]) => stretchesOf(row('R', ...cells), columns).map(({ columns: over, cell: held }) => `${over.map(({ code }) => code).join('')} ${held?.texts[0] ?? ''}`);
  expect(widths()).toEqual(['A ', 'B ', 'C ', 'D ']);
  expect(widths(cell('B', 'C'))).toEqual(['A ', 'BC B-C', 'D ']);
  expect(widths(cell('A', 'A'), cell('B', 'D'))).toEqual(['A A-A', 'BCD B-D']);
  expect(widths(cell('A', 'D'))).toEqual(['ABCD A-D']);
});

it('columns of one grade stand under one heading, and the same grade further on under another', () => {
  expect(runsOf([...columns, column('E', '主事級')], ({ label }) => label).map((run) => run.map(({ code }) => code).join(''))).toEqual(['AB', 'C', 'D', 'E']);
});

it('what is said of a column holds what runs through it; what runs along the whole path is said once', () => {
  const chart = { columns, rows: [row('R1', cell('A', 'A'), cell('B', 'C')), row('R2', cell('A', 'D')), row('R3', cell('C', 'D'))] };
  const said = (at: number) => saidOf(columns[at]!, chart).map(({ row: { code }, cell: { texts } }) => `${code} ${texts[0]}`);
  expect([said(0), said(1), said(2), said(3)]).toEqual([['R1 A-A'], ['R1 B-C'], ['R1 B-C', 'R3 C-D'], ['R3 C-D']]);
  expect(saidOfAll(chart).map(({ row: { code } }) => code)).toEqual(['R2']);
});
