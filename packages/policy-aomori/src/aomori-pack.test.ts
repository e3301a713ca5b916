import { describe, expect, it } from 'vitest';
import { loadPolicy, PACK_FOLDER } from './load-policy.ts';
import { citationsIn } from './pack-rules.ts';
import { isFeatureOn } from './questions.ts';
import { readPackAsWritten } from './read-pack.ts';

const policy = loadPolicy();
const { pillars, initiatives, measures } = policy.structure;

describe("Aomori's policy", () => {
  it('has three pillars of four, three and three initiatives', () => {
    expect(pillars.map(({ label }) => label)).toEqual(['意欲を引き出す「職員育成」', '成長し支え合う「職場環境」', '多様で有為な「職員確保」']);
    expect(pillars.map(({ code }) => initiatives.filter(({ pillar }) => pillar === code).map((initiative) => initiative.code))).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6', '7'],
      ['8', '9', '10'],
    ]);
  });

  it('keeps the other name of the third pillar as an alias', () => {
    expect(pillars[2]?.aliases).toEqual(['優秀で多様な「職員確保」']);
  });

  it('has exactly thirty measures, 4+4+2+2+3+5+2+4+2+2, numbered within their initiative', () => {
    expect(measures).toHaveLength(30);
    expect(initiatives.map(({ code }) => measures.filter(({ initiative }) => initiative === code).length)).toEqual([4, 4, 2, 2, 3, 5, 2, 4, 2, 2]);
    for (const { code, initiative } of measures) expect(code.split('-')[0]).toBe(initiative);
    expect(new Set(measures.map(({ code }) => code)).size).toBe(30);
  });

  it('only considers 1-4b, 8-4, 9-1 and 9-2, and none of them is on', () => {
    const everything = measures.flatMap((measure) => [measure, ...(measure.subItems ?? [])]);
    const considered = everything.filter(({ commitment }) => commitment === 'UNDER_CONSIDERATION');
    expect(considered.map(({ code }) => code)).toEqual(['1-4b', '8-4', '9-1', '9-2']);
    expect(considered.map(({ feature }) => isFeatureOn(feature ?? ''))).toEqual([false, false, false, false]);
  });

  it('promises internal side assignments (1-4a), which are on', () => {
    expect(isFeatureOn('m.1-4a')).toBe(true);
  });

  it('calls only 7-2 new; the other badges cannot be tied to a measure', () => {
    expect(measures.filter(({ isNew }) => isNew === true).map(({ code }) => code)).toEqual(['7-2']);
    expect(measures.filter(({ isNew }) => isNew === false)).toEqual([]);
  });

  it('has six core values, all placeholders without a heading, under the three headings that survive', () => {
    expect(policy.valueCategories).toHaveLength(3);
    expect(policy.values.map(({ code }) => code)).toEqual(['V1', 'V2', 'V3', 'V4', 'V5', 'V6']);
    for (const { label, labelStatus, category, behaviors } of readPackAsWritten(PACK_FOLDER).values) {
      expect({ labelStatus, category, behaviors }).toEqual({ labelStatus: 'PLACEHOLDER', category: null, behaviors: [] });
      expect(label).toContain('原典で確認');
    }
  });

  it('has eight grades, managers from 副参事級', () => {
    expect(policy.grades.map(({ code }) => code)).toEqual(['SHUJI', 'SHUSA', 'SHUKAN', 'SOKATSU_SHUKAN', 'FUKU_SANJI', 'KACHO', 'JICHO', 'BUCHO']);
    expect(policy.grades.find(({ managerial }) => managerial)?.code).toBe('FUKU_SANJI');
  });

  it('gives 所属長, GM and staff three, three and four duties', () => {
    const dutiesOf = (code: string) => policy.roles.find((role) => role.code === code)?.duties.length;
    expect([dutiesOf('UNIT_HEAD'), dutiesOf('GROUP_MANAGER'), dutiesOf('STAFF')]).toEqual([3, 3, 4]);
  });

  it('cites every source it lists, so that the list says nothing that no rule rests on', () => {
    const cited = new Set([...citationsIn(policy).map(({ id }) => id), ...policy.sources.flatMap(({ ref }) => policy.sources.map(({ id }) => id).filter((id) => ref?.includes(id)))]);
    expect(policy.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('names no place of decision for what nobody decided: an OPEN source goes with a default or a placeholder', () => {
    const open = policy.sources.filter(({ kind }) => kind === 'OPEN').map(({ id }) => id);
    const decided = [...Object.values(policy.parameters), ...policy.rotation.options, ...policy.retention, ...policy.jobFamilies, ...policy.careerPaths, policy.effective].filter((each) => !each.default);
    expect(decided.filter(({ source }) => open.includes(source))).toEqual([]);
  });
});
