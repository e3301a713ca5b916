import { loadPolicy } from '@takara/policy-aomori';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* Everybody of the small town hall is of 事務 and was appointed on 2024-04-01, in their third year; here one is 薬剤師, one has no day of appointment, and one is 総括主幹. */
const snapshot = directory();
const here: typeof snapshot = {
  ...snapshot,
  employees: snapshot.employees.map((row) => (row.id === employeeIdOf('hostMember') ? { ...row, jobFamily: 'PHARMACIST' } : row.id === employeeIdOf('elsewhere') ? { ...row, jobFamily: null, hiredOn: null } : row)),
  assignments: snapshot.assignments.map((row) => (row.employeeId === employeeIdOf('analyst') ? { ...row, grade: 'SOKATSU_SHUKAN' } : row)),
};

let town: Town;
beforeAll(async () => {
  town = await openTown(here);
});
afterAll(() => town.close());

const PATH = `query ($jobFamily: String) { careerPath(jobFamily: $jobFamily) {
  id promise jobFamily { code label isCharted } families { code isCharted }
  chart { title cited readingNote version validFrom validityNote phases { code label ageHint } columns { code label phaseCode stageLabel isInferred } rows { code label group cells { from to texts isInferred } } }
  place { columnCode phaseLabel stageLabel gradeLabel serviceYear basis } } }`;
const path = (who: PersonKey, jobFamily?: string) => town.ask(who, PATH, { jobFamily });

describe('the chart', () => {
  it('is the one the policy prints, from 能力育成期間 to 能力活用・継承期間, with its citation and how it was read', async () => {
    const { chart } = await path('colleague');
    expect(chart).toMatchObject({ title: '事務職採用職員のキャリアパス（例）', cited: '青森県職員育成・確保方針「事務職採用職員のキャリアパス（例）」', version: 1, validFrom: '2025-04-01' });
    expect(chart.readingNote).toMatch(/級の順は「青森県の職員採用ページ：主事から部長までの職の順」とも合う）。県の確認を要する/);
    expect(chart.validityNote).toMatch(/県の決定待ち/);
    expect(chart.phases.map(({ label, ageHint }: any) => `${label}（${ageHint}）`)).toEqual(['能力育成期間（～２０代）', '能力向上・発揮期間（３０～４０代）', '組織統率期間（４０～５０代）', '能力活用・継承期間（６０代）']);
    expect(chart.columns.map(({ label, stageLabel }: any) => stageLabel ?? label)).toEqual(['基礎習得段階（前期５年）', '主体性発揮段階（後期５年）', '主査級', '主幹級', '総括主幹級', '副参事級', '課長級', '次長級', '部長級', '総括主幹（役職定年）以下']);
  });

  it('says of each place its duties, posts, training and rotation, and what runs along the whole path', async () => {
    const { chart } = await path('colleague');
    const at = (row: string, column: string) => chart.rows.find(({ code }: any) => code === row).cells.find(({ from }: any) => from === column);
    expect(at('DUTIES', 'FOUNDATION').texts).toHaveLength(2);
    expect(at('DUTIES', 'SHUSA').texts).toEqual(['重要事務の処理']);
    expect(at('DUTIES', 'SUCCESSION').texts).toEqual(['知識・経験、技術等の活用', '次世代への知見継承']);
    expect(at('HEADQUARTERS', 'FUKU_SANJI').texts).toEqual(['グループマネージャー']);
    expect(at('BRANCH_OFFICE', 'SUCCESSION').texts).toEqual(['副課長等']);
    expect(at('BRANCH_OFFICE', 'SHUSA')).toBeUndefined();
    expect(at('ROTATION', 'INITIATIVE').texts).toHaveLength(4);
    expect(at('ROTATION', 'SOKATSU_SHUKAN')).toMatchObject({ to: 'BUCHO', texts: ['特定分野に軸足を置いて管理業務を遂行'] });
    expect(at('TRAINING_BY_POST', 'KACHO').texts).toEqual(['課長研修']);
    expect(at('SELF_DEVELOPMENT', 'FOUNDATION')).toEqual({ from: 'FOUNDATION', to: 'SUCCESSION', texts: ['通信教育講座', 'ｅラーニング 等'], isInferred: false });
  });

  it('marks as a reading all that rests on which column a word stands in', async () => {
    const { chart } = await path('colleague');
    const printed = chart.rows.flatMap(({ code, cells }: any) => cells.filter(({ isInferred }: any) => !isInferred).map(() => code));
    expect(printed).toEqual(['TRAINING_BY_SECONDMENT', 'SELF_DEVELOPMENT']);
    expect(chart.columns.every(({ isInferred }: any) => isInferred)).toBe(true);
  });

  it('never lies over itself: no two cells of a row share a column', async () => {
    const { chart } = await path('colleague');
    const order = chart.columns.map(({ code }: any) => code);
    for (const { cells } of chart.rows) {
      const held = cells.flatMap(({ from, to }: any) => order.slice(order.indexOf(from), order.indexOf(to) + 1));
      expect(new Set(held).size).toBe(held.length);
    }
  });

  it('is not there for a family the policy shows none for, and the policy’s promise is', async () => {
    const found = await path('colleague', 'PHARMACIST');
    expect(found).toMatchObject({ id: 'PHARMACIST', jobFamily: { label: '薬剤師', isCharted: false }, chart: null, place: null });
    expect(found.promise).toContain('職種毎のキャリアパスを提示します');
    expect(found.families.filter(({ isCharted }: any) => isCharted)).toEqual([{ code: 'GENERAL_ADMINISTRATION', isCharted: true }]);
    expect(found.families).toHaveLength(loadPolicy().jobFamilies.length);
  });

  it('of a family that does not exist is not found', async () => {
    await expect(path('colleague', "x'; drop")).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('oneself on the chart', () => {
  it('is shown where the record says: phase, stage, grade and year', async () => {
    expect((await path('colleague')).place).toEqual({ columnCode: 'FOUNDATION', phaseLabel: '能力育成期間', stageLabel: '基礎習得段階（前期５年）', gradeLabel: '主事級', serviceYear: 3, basis: '主事級で、在職3年目であることから、この列とみています。' });
    expect((await path('applicant')).place).toMatchObject({ columnCode: 'SHUSA', phaseLabel: '能力向上・発揮期間', stageLabel: null, gradeLabel: '主査級' });
    expect((await path('officer')).place.basis).toBe('主幹級であることから、この列とみています。年齢は使っていません。');
    expect((await path('reappointed')).place).toMatchObject({ columnCode: 'SUCCESSION', gradeLabel: '総括主幹級' });
  });

  it('tells whoever is just below the managers where they stand after 役職定年, since ages are not known', async () => {
    expect((await path('analyst')).place.basis).toContain('年齢は使っていません。役職定年の後の方は、「総括主幹（役職定年）以下」の列にあたります。');
  });

  it('moves on with the years', async () => {
    town.goTo('2029-04-01');
    expect((await path('colleague')).place).toMatchObject({ columnCode: 'INITIATIVE', serviceYear: 6 });
    town.goTo('2034-04-01');
    expect((await path('colleague')).place.basis).toContain('段階の年数（前期５年・後期５年）は過ぎています');
    town.goTo('2026-11-22');
  });

  it('has a grade and a year but no place where the family has no chart, and none on the chart of another', async () => {
    expect(await path('hostMember')).toMatchObject({ id: 'PHARMACIST', chart: null, place: { columnCode: null, gradeLabel: '主査級', serviceYear: 3, basis: null } });
    expect((await path('hostMember', 'GENERAL_ADMINISTRATION')).place).toBeNull();
  });

  it('without a job family on record sees the chart there is, without a place', async () => {
    expect(await path('elsewhere')).toMatchObject({ id: 'GENERAL_ADMINISTRATION', place: null });
  });

  // Rights table: the chart is everybody's; of a place there is only one's own, and no argument names anybody else.
  it.each(PERSON_KEYS)('%s reads the chart, and of places only the own', async (who) => {
    const { chart, place } = await path(who, 'GENERAL_ADMINISTRATION');
    expect(chart.columns).toHaveLength(10);
    const grade = here.assignments.find(({ employeeId }) => employeeId === employeeIdOf(who))!.grade;
    const expected = who === 'hostMember' || who === 'elsewhere' ? null : loadPolicy().grades.find(({ code }) => code === grade)!.label;
    expect(place?.gradeLabel ?? null).toBe(expected);
  });

  it('is nobody’s where nobody is signed in', async () => {
    const { data, errors } = await town.module.ask(null, PATH, {});
    expect(errors).toHaveLength(1);
    expect(data?.careerPath ?? null).toBeNull();
  });
});

it('costs three statements, whatever the chart holds', async () => {
  const { value, count } = await town.module.sql.during(() => town.module.ask(town.people.colleague, PATH, {}));
  expect(value.errors).toBeUndefined();
  expect(count).toBeLessThanOrEqual(3);
});
