import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, withSlip } from '../test/edited-pack.ts';
import { loadPolicy } from './load-policy.ts';
import { readPack } from './read-pack.ts';

const published = readFileSync(new URL('../source/aomori-policy.txt', import.meta.url), 'utf8').split('\n');
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');
const linesOf = ({ first, last }: { first: number; last: number }) => plain(published.slice(first - 1, last).join(''));
const { careerPaths, grades, jobFamilies, stages } = loadPolicy();
const path = careerPaths[0]!;
const faultsAfter = (from: string, to: string) => withSlip({ file: 'career-paths.yaml', from, to }, (folder) => faultsOf(() => readPack(folder))).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('the career path of the policy', () => {
  it('is there for the job families the policy shows one for, and for no other', () => {
    expect(careerPaths.map(({ jobFamily }) => jobFamily)).toEqual(jobFamilies.filter(({ pathInPolicy }) => pathInPolicy).map(({ code }) => code));
    expect(linesOf(path.lines)).toBe(plain(path.title));
  });

  it('goes through every stage and every grade, in rising order, each once', () => {
    expect(path.columns.flatMap(({ stage }) => stage ?? [])).toEqual(stages.map(({ code }) => code));
    expect([...new Set(path.columns.flatMap(({ grade }) => grade ?? []))]).toEqual(grades.map(({ code }) => code));
  });

  it('puts a stage in the phase that the stage names, and a grade in the phase that the grade names', () => {
    for (const { phase, stage, grade } of path.columns) {
      if (grade) expect(grades.find(({ code }) => code === grade)?.phase).toBe(phase);
      if (stage) expect(stages.find(({ code }) => code === stage)?.phase).toBe(phase);
    }
  });

  it.each(path.rows.flatMap(({ code, cells }) => cells.map((cell) => ({ code, ...cell }))))('$code $from: its words stand in the lines it names', ({ texts, lines }) => {
    for (const text of texts) expect(linesOf(lines)).toContain(plain(text));
  });

  it('claims to be printed only where no line of the drawing was needed: name and words on one line, along the whole path', () => {
    const printed = path.rows.flatMap(({ label, cells }) => cells.filter(({ source }) => source === 'policy').map((cell) => ({ label, ...cell })));
    expect(printed.map(({ label }) => label)).toEqual(['派遣研修等', '自己啓発']);
    for (const { label, from, to, lines } of printed) {
      expect([from, to]).toEqual([path.columns[0]!.code, path.columns.at(-1)!.code]);
      expect(linesOf(lines)).toContain(plain(label));
    }
  });
});

describe('a chart that cannot be drawn', () => {
  it.each([
    ['jobFamily: GENERAL_ADMINISTRATION', 'jobFamily: ASTRONAUT', 'PK-110 /careerPaths/0/jobFamily'],
    ['stage: FOUNDATION, grade', 'stage: BEGINNING, grade', 'PK-110 /careerPaths/0/columns/0/stage'],
    ['from: SHUSA, to: SHUKAN', 'from: SHUKAN, to: SHUSA', 'PK-192 /careerPaths/0/rows/3/cells/0/to'],
    ['from: SHUSA, to: SHUKAN', 'from: SHUSA, to: NOWHERE', 'PK-110 /careerPaths/0/rows/3/cells/0/to'],
    ['code: SHUKAN, label', 'code: SHUSA, label', 'PK-111 /careerPaths/0/columns/3'],
    ['label: 総括主幹（役職定年）以下', 'label: null', 'PK-110 /careerPaths/0/columns/9/label'],
    ['validTo: null', "validTo: '2025-04-01'", 'PK-192 /careerPaths/0/validTo'],
  ])('%s → %s is refused', (from, to, fault) => {
    expect(faultsAfter(from, to)).toContain(fault);
  });
});
