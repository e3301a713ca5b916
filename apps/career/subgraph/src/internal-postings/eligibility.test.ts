import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../day.ts';
import { inPostSince, monthsBetween, whyNotApply, type Candidate, type Placement, type Words } from './eligibility.ts';
import { columnsInWords } from './eligibility.reading.ts';
import { nextDayOf, termsInForce } from './terms.ts';

const TODAY = '2026-11-22';
const terms = termsInForce();
const words: Words = { staffKinds: '正規職員', columns: '主体性発揮段階（後期５年）、主査級から部長級まで', gradesOf: (codes) => codes.join('、') };
const fine: Candidate = { staffKind: 'REGULAR', staffKindLabel: '正規職員', column: 'SHUSA', standing: '主査級（採用12年目）', grade: 'SHUSA', gradeLabel: '主査級', inPostSince: '2024-04-01', unitIds: ['group', 'home', 'department'], live: 0, hasLiveHere: false, hasMatch: false };
const open = { state: 'OPEN', hostUnitId: 'host', grades: [] } as const;
const told = (change: Partial<Candidate>, posting: object = {}) => whyNotApply({ ...open, ...posting }, { ...fine, ...change }, terms, words, TODAY);

describe('who can apply', () => {
  it('is whoever fits every rule; whoever does not is told which, and what they have', () => {
    expect(told({})).toBeNull();
    expect(told({}, { state: 'CLOSED' })).toMatchObject({ refused: 'POSTING_NOT_OPEN' });
    expect(told({ staffKind: 'REAPPOINTED', staffKindLabel: '再任用職員' })).toMatchObject({ refused: 'STAFF_KIND_EXCLUDED', message: expect.stringContaining('正規職員です。あなたは再任用職員です。'), source: expect.stringContaining('仮の値') });
    expect(told({ column: 'FOUNDATION', standing: '基礎習得段階（前期５年）（採用2年目）' })).toMatchObject({ refused: 'STAGE_EXCLUDED', message: expect.stringContaining('あなたは基礎習得段階（前期５年）（採用2年目）です。') });
    expect(told({ column: null })).toMatchObject({ refused: 'STAGE_EXCLUDED' });
    expect(told({}, { grades: ['SHUKAN'] })).toMatchObject({ refused: 'GRADE_EXCLUDED', message: 'この募集は、SHUKANの職員が対象です。あなたは主査級です。' });
    expect(told({ unitIds: ['group', 'host', 'department'] })).toMatchObject({ refused: 'OWN_UNIT' });
    expect(told({ inPostSince: '2024-12-01' })).toMatchObject({ refused: 'TOO_SOON_IN_POST', message: 'いまの所属で 24 か月働くと応募できます。あなたは 23 か月です（令和8年12月1日から）。' });
    expect(told({ live: 2 })).toMatchObject({ refused: 'TOO_MANY_AT_ONCE', message: expect.stringContaining('2 件までです。あなたは 2 件の結果を待っています') });
    expect(told({ hasLiveHere: true, live: 1 })).toMatchObject({ refused: 'ALREADY_APPLIED' });
    expect(told({ hasMatch: true })).toMatchObject({ refused: 'ALREADY_MATCHED' });
    expect(whyNotApply(open, null, terms, words, TODAY)).toMatchObject({ refused: 'LEFT_SERVICE' });
  });

  it('is said in the words of the chart, which the pack holds', () => {
    expect(columnsInWords(terms.columns.value)).toBe('主体性発揮段階（後期５年）、主査級から部長級まで');
    expect(columnsInWords(['SHUSA', 'KACHO', 'BUCHO'])).toBe('主査級、課長級、部長級');
  });

  it('agrees with an independent oracle', () => {
    const candidate = fc.record({ staffKind: fc.constantFrom('REGULAR', 'REAPPOINTED'), column: fc.constantFrom('FOUNDATION', 'INITIATIVE', 'BUCHO', 'SUCCESSION', null), grade: fc.constantFrom('SHUJI', 'SHUSA'), days: fc.integer({ min: 0, max: 1200 }), isHere: fc.boolean(), live: fc.nat(3), hasLiveHere: fc.boolean(), hasMatch: fc.boolean() });
    fc.assert(fc.property(candidate, fc.subarray(['SHUJI', 'SHUSA']), fc.constantFrom('OPEN' as const, 'CLOSED' as const), ({ days, isHere, ...some }, grades, state) => {
      const since = addDays(TODAY, -days);
      const oracle = state === 'OPEN' && some.staffKind === 'REGULAR' && ['INITIATIVE', 'BUCHO'].includes(some.column ?? '') && (grades.length === 0 || grades.includes(some.grade)) && !isHere && addMonths(since, 24) <= TODAY && some.live < 2 && !some.hasLiveHere && !some.hasMatch;
      expect(whyNotApply({ state, hostUnitId: 'host', grades }, { ...fine, ...some, inPostSince: since, unitIds: isHere ? ['host'] : ['home'] }, terms, words, TODAY) === null).toBe(oracle);
    }));
  });
});

describe('since when somebody is in their 所属', () => {
  const at = (workUnitId: string, from: string, to: string | null = null, continues = false): Placement => ({ workUnitId, from, to, continues });
  it('counts through moves between its groups and through reforms, and begins anew with a transfer or a break', () => {
    expect(inPostSince([at('a', '2020-04-01', '2022-04-01'), at('a', '2022-04-01')])).toBe('2020-04-01');
    expect(inPostSince([at('a', '2020-04-01', '2022-04-01'), at('b', '2022-04-01', null, true)])).toBe('2020-04-01');
    expect(inPostSince([at('a', '2020-04-01', '2022-04-01'), at('b', '2022-04-01')])).toBe('2022-04-01');
    expect(inPostSince([at('a', '2020-04-01', '2021-04-01'), at('b', '2021-04-01', '2022-04-01'), at('a', '2022-04-01')])).toBe('2022-04-01');
    expect(inPostSince([at('a', '2020-04-01', '2021-04-01'), at('a', '2022-04-01')])).toBe('2022-04-01');
    expect(inPostSince([])).toBeNull();
  });

  it('is the last day on which a placement began that did not go on from the one before', () => {
    fc.assert(fc.property(fc.array(fc.record({ unit: fc.constantFrom('a', 'b'), continues: fc.boolean() }), { minLength: 1, maxLength: 8 }), (places) => {
      const placements = places.map(({ unit, continues }, n) => at(unit, addMonths('2015-04-01', n * 12), n === places.length - 1 ? null : addMonths('2015-04-01', (n + 1) * 12), continues));
      const stays = (n: number) => n > 0 && (placements[n]!.continues || placements[n]!.workUnitId === placements[n - 1]!.workUnitId);
      const began = placements.findIndex(({ from }) => from === inPostSince(placements));
      expect(stays(began)).toBe(false);
      expect(placements.every((_, n) => n <= began || stays(n))).toBe(true);
    }));
  });
});

describe('days', () => {
  it('are counted in whole months, and the next day of transfers is still to come', () => {
    expect([monthsBetween('2024-12-01', TODAY), monthsBetween(TODAY, TODAY), monthsBetween('2024-11-22', TODAY)]).toEqual([23, 0, 24]);
    expect([nextDayOf('04-01', '2026-11-22'), nextDayOf('04-01', '2027-03-31'), nextDayOf('04-01', '2027-04-01')]).toEqual(['2027-04-01', '2027-04-01', '2028-04-01']);
  });
});
