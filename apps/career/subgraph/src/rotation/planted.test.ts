import { loadPolicy } from '@takara/policy-aomori';
import { describe, expect, it } from 'vitest';
import { chartOf, type Chart } from './chart.ts';
import { STATES } from './finding.ts';
import { outlookOf } from './outlook.ts';
import { plant, type Planted, type Template, type Variation } from './planted.factory.ts';

const HQ_THEN_BRANCH = [[1, 'A本庁'], [3, 'A出先']] as const;
const TWO_YEARS_EACH = [[1, 'A本庁'], [3, 'B出先'], [5, 'C本庁'], [7, 'A出先'], [9, 'B出先']] as const;
const ONE_DEPARTMENT = [[1, 'A本庁'], [3, 'A出先'], [4, 'A本庁']] as const;

const of = (rule: string, templates: readonly Omit<Template, 'rule'>[]): Template[] => templates.map((template) => ({ rule, ...template }));

const TEMPLATES: readonly Template[] = [
  ...of('ROT-1', [
    { name: '本庁に配置', moves: [[1, 'A本庁']], asked: [1, '04-01'], expected: { state: 'MET' } },
    { name: '出先機関に配置', moves: [[1, 'B出先']], asked: [8, '11-22'], expected: { state: 'MET' } },
    { name: '再任用の職員', moves: [[1, 'A本庁']], asked: [2, '11-22'], staffKind: 'REAPPOINTED', expected: { state: 'NOT_APPLICABLE', reason: 'STAFF_KIND' } },
    { name: '主査級で採用', moves: [[1, 'A本庁']], asked: [2, '11-22'], grade: 'SHUSA', expected: { state: 'NOT_APPLICABLE', reason: 'MID_CAREER' } },
    { name: '採用の日から派遣', moves: [[1, 'A本庁']], asked: [2, '11-22'], dispatches: [[[1, '04-01'], null]], expected: { state: 'EXEMPT', reason: 'ON_DISPATCH' } },
  ]),
  ...of('ROT-2', [
    { name: '２年目の終わりまで期限あり', moves: [[1, 'A本庁']], asked: [2, '03-31'], expected: { state: 'DUE_BY', on: [3, '04-01'] } },
    { name: '３年目の初日も本庁', moves: [[1, 'A本庁']], asked: [3, '04-01'], expected: { state: 'AT_RISK', on: [3, '03-31'] } },
    { name: '３年目の末日も本庁', moves: [[1, 'A本庁'], [2, 'B本庁']], asked: [3, '03-31'], expected: { state: 'AT_RISK', on: [3, '03-31'] } },
    { name: '４年目の初日にまだ本庁', moves: [[1, 'A本庁']], asked: [4, '04-01'], expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '３年目に出先機関', moves: HQ_THEN_BRANCH, asked: [3, '04-01'], expected: { state: 'MET' } },
    { name: '３年目の途中で出先機関', moves: [[1, 'A本庁'], [3, 'B出先', '10-01']], asked: [3, '11-22'], expected: { state: 'MET' } },
    { name: '２年目からずっと出先機関', moves: [[1, 'A本庁'], [2, 'B出先']], asked: [6, '11-22'], expected: { state: 'MET' } },
    { name: '２年目に出先機関、３年目には戻った', moves: [[1, 'A本庁'], [2, 'B出先'], [3, 'A本庁']], asked: [4, '11-22'], expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '４年目に出先機関では遅い', moves: [[1, 'A本庁'], [4, 'B出先']], asked: [5, '11-22'], expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '原則の例外', moves: [[1, 'A本庁']], asked: [4, '11-22'], records: [['EXCEPTION', 'ROT-2', 1]], expected: { state: 'EXEMPT', reason: 'EXCEPTION_GRANTED' } },
    { name: 'ほかの決まりの例外は効かない', moves: [[1, 'A本庁']], asked: [4, '11-22'], records: [['EXCEPTION', 'ROT-3', 1]], expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '３年目は派遣', moves: [[1, 'A本庁']], asked: [4, '11-22'], dispatches: [[[3, '04-01'], [5, '04-01']]], expected: { state: 'EXEMPT', reason: 'ON_DISPATCH' } },
    { name: '３年目の派遣を出先機関とみなす', moves: [[1, 'A本庁']], asked: [4, '11-22'], dispatches: [[[3, '04-01'], [5, '04-01']]], readings: { dispatch: 'AS_BRANCH_AND_DEPARTMENT' }, expected: { state: 'MET' } },
    { name: '３年目の派遣を籍で数える', moves: [[1, 'A本庁']], asked: [4, '11-22'], dispatches: [[[3, '04-01'], [5, '04-01']]], readings: { dispatch: 'AS_HOME_UNIT' }, expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '３年目の兼務は出先機関の本務ではない', moves: [[1, 'A本庁']], asked: [4, '11-22'], concurrents: [['B出先', [3, '04-01'], [4, '04-01']]], expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '３年目の兼務先を数える読み方', moves: [[1, 'A本庁']], asked: [4, '11-22'], concurrents: [['B出先', [3, '04-01'], [4, '04-01']]], readings: { concurrent: 'AS_PLACEMENT' }, expected: { state: 'MET' } },
    { name: '採用の日からの兼務先は最初の配置ではない', moves: [[1, 'A出先']], asked: [4, '11-22'], concurrents: [['B本庁', [1, '04-01'], null]], readings: { concurrent: 'AS_PLACEMENT' }, expected: { state: 'NOT_APPLICABLE', reason: 'OTHER_FIRST_SITE' } },
    { name: '最初が出先機関', moves: [[1, 'A出先']], asked: [4, '11-22'], expected: { state: 'NOT_APPLICABLE', reason: 'OTHER_FIRST_SITE' } },
    { name: '期限が方針の前', moves: [[1, 'A本庁']], asked: [6, '11-22'], policyFrom: 4, expected: { state: 'NOT_APPLICABLE', reason: 'BEFORE_POLICY' } },
    { name: '方針の前でも未達とする読み方', moves: [[1, 'A本庁']], asked: [6, '11-22'], policyFrom: 4, readings: { beforePolicy: 'SAME_RULES' }, expected: { state: 'BREACHED', on: [3, '03-31'] } },
    { name: '年度途中の採用は、その年度が１年目', moves: [[1, 'A本庁']], hired: '10-01', asked: [3, '11-22'], expected: { state: 'AT_RISK', on: [3, '03-31'] } },
    { name: '年度途中の採用を次の４月から数える', moves: [[1, 'A本庁']], hired: '10-01', asked: [3, '11-22'], readings: { midYearHire: 'NEXT_FISCAL_YEAR' }, expected: { state: 'DUE_BY', on: [4, '04-01'] } },
    { name: '年度途中の採用を採用の日から数える', moves: [[1, 'A本庁']], hired: '10-01', asked: [3, '11-22'], readings: { midYearHire: 'ANNIVERSARY' }, expected: { state: 'DUE_BY', on: [4, '04-01'] } },
    { name: '採用の日から数えて、最後の４月が過ぎた', moves: [[1, 'A本庁']], hired: '10-01', asked: [4, '05-01'], readings: { midYearHire: 'ANNIVERSARY' }, expected: { state: 'AT_RISK', on: [4, '09-30'] } },
    { name: '２年目を休んでも年数は進む', moves: [[1, 'A本庁']], asked: [3, '11-22'], leaves: [[[2, '04-01'], [3, '04-01']]], expected: { state: 'AT_RISK', on: [3, '03-31'] } },
    { name: '休んだ２年目を数えない読み方', moves: [[1, 'A本庁']], asked: [3, '11-22'], leaves: [[[2, '04-01'], [3, '04-01']]], readings: { leave: 'EXTENDS' }, expected: { state: 'DUE_BY', on: [4, '04-01'] } },
    { name: '短い休みは、その読み方でも数えない', moves: [[1, 'A本庁']], asked: [3, '11-22'], leaves: [[[2, '04-01'], [2, '08-01']]], readings: { leave: 'EXTENDS' }, expected: { state: 'AT_RISK', on: [3, '03-31'] } },
  ]),
  ...of('ROT-3', [
    { name: '３年目は期限あり', moves: [[1, 'A出先']], asked: [3, '11-22'], expected: { state: 'DUE_BY', on: [4, '04-01'] } },
    { name: '４年目も出先機関', moves: [[1, 'A出先'], [3, 'B出先']], asked: [4, '11-22'], expected: { state: 'AT_RISK', on: [4, '03-31'] } },
    { name: '４年目に本庁', moves: [[1, 'A出先'], [4, 'B本庁']], asked: [7, '11-22'], expected: { state: 'MET' } },
    { name: '５年目にまだ出先機関', moves: [[1, 'A出先']], asked: [5, '04-01'], expected: { state: 'BREACHED', on: [4, '03-31'] } },
    { name: '最初が本庁', moves: [[1, 'A本庁']], asked: [5, '04-01'], expected: { state: 'NOT_APPLICABLE', reason: 'OTHER_FIRST_SITE' } },
    { name: '原則の例外', moves: [[1, 'A出先']], asked: [5, '04-01'], records: [['EXCEPTION', 'ROT-3', 1]], expected: { state: 'EXEMPT', reason: 'EXCEPTION_GRANTED' } },
  ]),
  ...of('ROT-4', [
    { name: '一つの部局で４年目', moves: ONE_DEPARTMENT, asked: [4, '11-22'], expected: { state: 'DUE_BY', on: [5, '04-01'] } },
    { name: '一つの部局で５年目', moves: ONE_DEPARTMENT, asked: [5, '11-22'], expected: { state: 'AT_RISK', on: [5, '03-31'] } },
    { name: '一つの部局のまま６年目', moves: ONE_DEPARTMENT, asked: [6, '04-01'], expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '別の部局の出先機関で二つ目', moves: [[1, 'A本庁'], [3, 'B出先']], asked: [3, '04-01'], expected: { state: 'MET' } },
    { name: '５年目に二つ目', moves: [[1, 'A本庁'], [5, 'B本庁']], asked: [9, '11-22'], expected: { state: 'MET' } },
    { name: '６年目の二つ目では遅い', moves: [[1, 'A本庁'], [6, 'B本庁']], asked: [6, '11-22'], expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '一つの部局にしか職のない職種', moves: ONE_DEPARTMENT, asked: [6, '11-22'], family: 'FORESTRY', expected: { state: 'EXEMPT', reason: 'SINGLE_DEPARTMENT_FAMILY' } },
    { name: 'その職種を所属の数で数える', moves: ONE_DEPARTMENT, asked: [6, '11-22'], family: 'FORESTRY', readings: { singleDepartmentFamily: 'WORK_UNITS' }, expected: { state: 'MET' } },
    { name: 'その職種にも同じ決まり', moves: ONE_DEPARTMENT, asked: [6, '11-22'], family: 'FORESTRY', readings: { singleDepartmentFamily: 'SAME_RULES' }, expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: 'ほかの技術職', moves: ONE_DEPARTMENT, asked: [6, '11-22'], family: 'CIVIL_ENGINEERING', expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: 'その職種に図を当てはめない読み方', moves: ONE_DEPARTMENT, asked: [6, '11-22'], family: 'CIVIL_ENGINEERING', readings: { otherFamilies: 'NOT_APPLICABLE' }, expected: { state: 'NOT_APPLICABLE', reason: 'OTHER_FAMILY' } },
    { name: '派遣は部局に数えない', moves: [[1, 'A本庁']], asked: [6, '11-22'], dispatches: [[[2, '04-01'], [4, '04-01']]], expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '派遣を一つの部局とみなす', moves: [[1, 'A本庁']], asked: [6, '11-22'], dispatches: [[[2, '04-01'], [4, '04-01']]], readings: { dispatch: 'AS_BRANCH_AND_DEPARTMENT' }, expected: { state: 'MET' } },
    { name: '兼務先は部局に数えない', moves: [[1, 'A本庁']], asked: [6, '11-22'], concurrents: [['B本庁', [2, '04-01'], null]], expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '兼務先を部局に数える読み方', moves: [[1, 'A本庁']], asked: [6, '11-22'], concurrents: [['B本庁', [2, '04-01'], null]], readings: { concurrent: 'AS_PLACEMENT' }, expected: { state: 'MET' } },
    { name: '同じ部局の兼務先は、その読み方でも二つ目ではない', moves: [[1, 'A本庁']], asked: [6, '11-22'], concurrents: [['A出先', [2, '04-01'], null]], readings: { concurrent: 'AS_PLACEMENT' }, expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '派遣の間の兼務は、その読み方でも数えない', moves: [[1, 'A本庁']], asked: [6, '11-22'], concurrents: [['B本庁', [2, '04-01'], [4, '04-01']]], dispatches: [[[2, '04-01'], [4, '04-01']]], readings: { concurrent: 'AS_PLACEMENT' }, expected: { state: 'BREACHED', on: [5, '03-31'] } },
    { name: '主査級の採用にも同じ決まり', moves: ONE_DEPARTMENT, asked: [6, '11-22'], grade: 'SHUSA', readings: { midCareerHire: 'SAME_RULES' }, expected: { state: 'BREACHED', on: [5, '03-31'] } },
  ]),
  ...of('ROT-5', [
    { name: '前期はまだ', moves: TWO_YEARS_EACH, asked: [5, '11-22'], expected: { state: 'NOT_APPLICABLE', reason: 'STAGE_NOT_REACHED' } },
    { name: '一つ記録がない', moves: TWO_YEARS_EACH, asked: [8, '11-22'], records: [['CONSIDERED', 'WISH', 5]], expected: { state: 'DUE_BY', on: [10, '04-01'] } },
    { name: 'どの配置にも記録', moves: TWO_YEARS_EACH, asked: [8, '11-22'], records: [['CONSIDERED', 'WISH', 5], ['CONSIDERED', 'APTITUDE', 7]], expected: { state: 'MET' } },
    { name: '記録のないまま１０年目', moves: TWO_YEARS_EACH, asked: [10, '11-22'], records: [['CONSIDERED', 'WISH', 5]], expected: { state: 'AT_RISK', on: [10, '03-31'] } },
    { name: '記録のないまま終わった', moves: TWO_YEARS_EACH, asked: [11, '04-01'], expected: { state: 'BREACHED', on: [10, '03-31'] } },
  ]),
  ...of('ROT-6', [
    { name: '前期に満たした', moves: TWO_YEARS_EACH, asked: [8, '11-22'], expected: { state: 'NOT_APPLICABLE', reason: 'EARLIER_STAGE_MET' } },
    { name: '前期のうちはまだ', moves: ONE_DEPARTMENT, asked: [5, '11-22'], expected: { state: 'NOT_APPLICABLE', reason: 'STAGE_NOT_REACHED' } },
    { name: '後期も一つの部局', moves: ONE_DEPARTMENT, asked: [9, '11-22'], expected: { state: 'DUE_BY', on: [10, '04-01'] } },
    { name: '１０年目も一つの部局', moves: ONE_DEPARTMENT, asked: [10, '11-22'], expected: { state: 'AT_RISK', on: [10, '03-31'] } },
    { name: '一つの部局のまま終わった', moves: ONE_DEPARTMENT, asked: [11, '04-01'], expected: { state: 'BREACHED', on: [10, '03-31'] } },
    { name: '後期の中で二つ', moves: [...ONE_DEPARTMENT, [8, 'B本庁']], asked: [12, '11-22'], expected: { state: 'MET' } },
    { name: '後期は二つ目の部局だけ', moves: [...ONE_DEPARTMENT, [6, 'B本庁']], asked: [8, '11-22'], expected: { state: 'DUE_BY', on: [10, '04-01'] } },
    { name: '前期と合わせて二つと読む', moves: [...ONE_DEPARTMENT, [6, 'B本庁']], asked: [8, '11-22'], readings: { countScope: 'CUMULATIVE' }, expected: { state: 'MET' } },
    { name: '一つの部局にしか職のない職種', moves: ONE_DEPARTMENT, asked: [11, '11-22'], family: 'FISHERIES', expected: { state: 'EXEMPT', reason: 'SINGLE_DEPARTMENT_FAMILY' } },
  ]),
  ...of('ROT-7', [
    { name: '前期の主担当は数えない', moves: TWO_YEARS_EACH, asked: [9, '11-22'], records: [['LEAD_DUTY', '', 3]], expected: { state: 'DUE_BY', on: [10, '04-01'] } },
    { name: '後期に主担当', moves: TWO_YEARS_EACH, asked: [9, '11-22'], records: [['LEAD_DUTY', '', 7]], expected: { state: 'MET' } },
    { name: '１０年目になっても主担当がない', moves: TWO_YEARS_EACH, asked: [10, '04-01'], expected: { state: 'AT_RISK', on: [10, '03-31'] } },
    { name: '主担当のないまま終わった', moves: TWO_YEARS_EACH, asked: [12, '11-22'], expected: { state: 'BREACHED', on: [10, '03-31'] } },
  ]),
  ...of('ROT-8', [
    { name: '狙いの記録がない', moves: TWO_YEARS_EACH, asked: [6, '11-22'], records: [['CONSIDERED', 'WISH', 5]], expected: { state: 'DUE_BY', on: [10, '04-01'] } },
    { name: '未経験の業務', moves: TWO_YEARS_EACH, asked: [7, '11-22'], records: [['PURPOSE', 'NEW_EXPERIENCE', 7]], expected: { state: 'MET' } },
    { name: '後期のすべてを派遣で過ごした', moves: [[1, 'A本庁'], [3, 'B出先']], asked: [8, '11-22'], dispatches: [[[6, '04-01'], null]], expected: { state: 'EXEMPT', reason: 'ON_DISPATCH' } },
    { name: '狙いのないまま終わった', moves: TWO_YEARS_EACH, asked: [11, '11-22'], expected: { state: 'BREACHED', on: [10, '03-31'] } },
  ]),
  ...of('ROT-9', [
    { name: '１０年目まではまだ', moves: TWO_YEARS_EACH, asked: [10, '03-31'], records: [['SPECIALTY', 'LEGAL', 9]], expected: { state: 'NOT_APPLICABLE', reason: 'STAGE_NOT_REACHED' } },
    { name: '分野を定めた', moves: TWO_YEARS_EACH, asked: [11, '04-01'], records: [['SPECIALTY', 'LEGAL', 9]], expected: { state: 'MET' } },
    { name: '定めなくてよい', moves: TWO_YEARS_EACH, asked: [11, '04-01'], expected: { state: 'NOT_APPLICABLE', reason: 'NOT_OWED' } },
    { name: '方針にない分野', moves: TWO_YEARS_EACH, asked: [11, '04-01'], records: [['SPECIALTY', 'COOKING', 9]], expected: { state: 'NOT_APPLICABLE', reason: 'NOT_OWED' } },
  ]),
];

/** Two fiscal years of appointment; without a reform, and with one early and one late in the career. */
const VARIATIONS: readonly Variation[] = [2019, 2024].flatMap((hiredIn) => [{ hiredIn, reformIn: null, isPromoted: false }, { hiredIn, reformIn: 2, isPromoted: false }, { hiredIn, reformIn: 5, isPromoted: true }]);
const CASES: readonly Planted[] = TEMPLATES.flatMap((template) => VARIATIONS.map((variation) => plant(template, variation)));

const inForce = chartOf(loadPolicy());
const chartFor = ({ policyFrom, template }: Planted): Chart => ({ ...inForce, policyFrom, readings: { ...inForce.readings, ...template.readings } as Chart['readings'] });

describe('planted careers', () => {
  it('are three hundred and more, of every rule and every state', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    for (let n = 1; n <= 9; n += 1) expect(CASES.filter(({ template }) => template.rule === `ROT-${n}`).length).toBeGreaterThanOrEqual(12);
    expect(new Set(CASES.map(({ expected }) => expected.state))).toEqual(new Set(Object.keys(STATES)));
  });

  it.each(CASES)('$name', (planted) => {
    const finding = outlookOf(planted.subject, planted.history, chartFor(planted), planted.today).find(({ rule }) => rule === planted.template.rule)!;
    expect({ state: finding.state, reason: finding.reason, on: finding.on }).toEqual(planted.expected);
  });
});

describe('a department that is new only by name', () => {
  const template: Template = { name: '改編だけ', rule: 'ROT-4', moves: [[1, 'A本庁']], asked: [4, '11-22'], expected: { state: 'DUE_BY', on: [5, '04-01'] } };
  const stateUnder = (reform: 'BY_LINEAGE' | 'BY_NAME', { subject, history, today }: Planted) => outlookOf(subject, history, { ...inForce, readings: { ...inForce.readings, reform } }, today)[3]!.state;

  it('counts where the pack says so, and only there', () => {
    const carried = plant(template, { hiredIn: 2024, reformIn: 2, isPromoted: false });
    expect([stateUnder('BY_LINEAGE', carried), stateUnder('BY_NAME', carried)]).toEqual(['DUE_BY', 'MET']);
  });

  it('two departments that a later reform has made one were two when the person moved', () => {
    const merged = plant({ ...template, moves: [[1, 'A本庁'], [2, 'C本庁']] }, { hiredIn: 2024, reformIn: 4, isPromoted: false });
    expect(stateUnder('BY_LINEAGE', merged)).toBe('MET');
  });

  it('a move back to what became of the first department is no second one', () => {
    const back = plant({ ...template, moves: [[1, 'A本庁'], [3, 'A出先']] }, { hiredIn: 2024, reformIn: 2, isPromoted: false });
    expect(stateUnder('BY_LINEAGE', back)).toBe('DUE_BY');
  });
});
