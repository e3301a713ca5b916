import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, lineInPack, withSlip } from '../test/edited-pack.ts';
import { loadPolicy } from './load-policy.ts';
import { isFeatureOn } from './questions.ts';
import { readPack } from './read-pack.ts';

/** A slip, and the rule that must name it on the line where `at` stands. */
const SLIPS = [
  { what: 'a full-width colon, which is no YAML', file: 'grades.yaml', from: 'order: 2', to: 'order：2', at: 'order: 2', rule: 'PK-002' },
  { what: 'an indent one space off', file: 'structure.yaml', from: '      commitment: ESTABLISH', to: '     commitment: ESTABLISH', at: 'commitment: ESTABLISH', rule: 'PK-002' },
  { what: 'a key written twice', file: 'pack.yaml', from: 'title: 青森県', to: 'packId: other\ntitle: 青森県', at: 'title: 青森県', rule: 'PK-002' },
  { what: 'a section in the wrong file', file: 'roles.yaml', from: 'roles:', to: 'grades: []\nroles:', at: 'roles:', rule: 'PK-003' },
  { what: 'a feature that another file already has', file: 'recruitment.yaml', from: 'm.8-4:', to: 'm.1-4a:', at: 'm.8-4:', rule: 'PK-111' },
  { what: 'a missing owner', file: 'structure.yaml', from: '      owner: career\n', to: '', at: '- code: 1-1', rule: 'PK-001' },
  { what: 'a module that is not there', file: 'structure.yaml', from: 'owner: career', to: 'owner: payroll', at: 'owner: career', rule: 'PK-001' },
  { what: 'a misspelt key', file: 'career.yaml', from: 'label: 1日の勤務時間', to: 'lable: 1日の勤務時間', at: 'label: 1日の勤務時間', rule: 'PK-001' },
  { what: 'an initiative code that lost its quotes', file: 'structure.yaml', from: "initiative: '3'", to: 'initiative: 3', at: "initiative: '3'", rule: 'PK-001' },
  { what: 'a code of more than 40 characters', file: 'structure.yaml', from: 'code: 2-1', to: `code: ${'x'.repeat(41)}`, at: 'code: 2-1', rule: 'PK-001' },
  { what: 'a law without its article', file: 'sources.yaml', from: '    article: 第38条\n', to: '', at: '- id: local-service-act-38', rule: 'PK-001' },
  { what: 'a default that does not say where it comes from', file: 'career.yaml', from: 'default: false', to: 'default: true', at: 'work.hoursPerDay', rule: 'PK-001' },
  { what: 'a Kangxi radical', file: 'structure.yaml', from: '成長を実感', to: '成⾧を実感', at: 'text: |-', rule: 'PK-010' },
  { what: 'a source that is not listed', file: 'career.yaml', from: 'source: aomori-hours', to: 'source: hearsay', at: 'source: aomori-hours', rule: 'PK-101' },
  { what: 'a measure of no initiative', file: 'structure.yaml', from: "initiative: '7'", to: "initiative: '11'", at: "initiative: '7'", rule: 'PK-110' },
  { what: 'a measure that goes by a figure nobody gives', file: 'structure.yaml', from: '- career.sideAssignment.maxHoursPerDay', to: '- career.sideAssignment.maxHoursPerNight', at: '- career.sideAssignment.maxHoursPerDay', rule: 'PK-110' },
  { what: 'a grade of no phase', file: 'grades.yaml', from: 'phase: DEVELOPMENT', to: 'phase: CHILDHOOD', at: 'phase: DEVELOPMENT', rule: 'PK-110' },
  { what: 'a code used twice', file: 'structure.yaml', from: 'code: 6-2', to: 'code: 6-1', at: 'code: 6-2', rule: 'PK-111' },
  { what: 'outside side jobs switched on, which the policy only considers', file: 'career.yaml', from: 'decidedOn: null', to: 'enabled: true', at: 'decidedOn: null', rule: 'PK-120' },
  { what: 'a considered measure without a switch', file: 'structure.yaml', from: '      feature: m.9-2\n', to: '', at: '- code: 9-2', rule: 'PK-120' },
  { what: 'a verb the policy does not use', file: 'structure.yaml', from: 'verb: 創設します', to: 'verb: 創設を検討します', at: 'verb: 創設します', rule: 'PK-121' },
  { what: 'grades out of order', file: 'grades.yaml', from: 'order: 4', to: 'order: 6', at: 'order: 4', rule: 'PK-150' },
  { what: 'a 課長級 below the managers', file: 'grades.yaml', from: 'order: 6\n    managerial: true', to: 'order: 6\n    managerial: false', at: 'order: 6', rule: 'PK-150', below: 1 },
  { what: 'a real body without its code', file: 'pack.yaml', from: "localGovCode: '020001'", to: 'localGovCode: null', at: 'localGovCode', rule: 'PK-181' },
  { what: 'a figure that no module reads', file: 'career.yaml', from: 'sideAssignment.maxHoursPerDay', to: 'sideAssignment.maxHoursPerNight', at: 'career.sideAssignment.maxHoursPerDay', rule: 'PK-191' },
  { what: 'a figure that a module needs and nobody gives', file: 'career.yaml', from: 'sideAssignment.maxHoursPerDay', to: 'sideAssignment.maxHoursPerNight', at: 'parameters:', rule: 'PK-191' },
  { what: 'hours given in minutes', file: 'career.yaml', from: 'unit: h', to: 'unit: min', at: 'unit: h', rule: 'PK-191' },
  { what: 'hours below nothing', file: 'career.yaml', from: 'value: 7.75', to: 'value: -7.75', at: 'value: 7.75', rule: 'PK-192' },
  { what: 'a placeholder that passes for a name', file: 'values.yaml', from: '価値観３（原典で確認）', to: '挑戦', at: '価値観３（原典で確認）', rule: 'PK-200' },
  { what: 'a heading guessed for a placeholder', file: 'values.yaml', from: 'category: null', to: 'category: BASIC', at: 'category: null', rule: 'PK-200' },
] as const;

/** A change that breaks nothing, where only a copy of the pack is wanted. */
const HARMLESS = { file: 'pack.yaml', from: 'kana: あおもりけん', to: 'kana: アオモリケン' };

describe('readPack', () => {
  it.each(SLIPS)('refuses $what: $rule, with file and line', (slip) => {
    const faults = withSlip(slip, (folder) => faultsOf(() => readPack(folder)));
    const line = lineInPack(slip.file, slip.at) + ('below' in slip ? slip.below : 0);
    expect(faults).toContainEqual(expect.objectContaining({ file: slip.file, rule: slip.rule, line }));
    for (const { message } of faults) expect(message).toMatch(/[ぁ-ん]/u);
  });

  it('refuses a pack with a file missing, and names the file', () => {
    const faults = withSlip(HARMLESS, (folder) => {
      rmSync(join(folder, 'retention.yaml'));
      return faultsOf(() => readPack(folder));
    });
    expect(faults).toMatchObject([{ file: 'retention.yaml', line: 1, rule: 'PK-004' }]);
  });

  it('refuses a file that nothing reads, lest its author believe that it counts', () => {
    const faults = withSlip(HARMLESS, (folder) => {
      writeFileSync(join(folder, 'carreer.yaml'), 'parameters: {}\n');
      return faultsOf(() => readPack(folder));
    });
    expect(faults).toMatchObject([{ file: 'carreer.yaml', line: 1, rule: 'PK-003' }]);
  });

  it('tells all that is wrong at once, one line each', () => {
    const slip = { file: 'grades.yaml', from: 'managerial: false\n    phase: DEVELOPMENT', to: 'managerial: perhaps\n    phase: [DEVELOPMENT]' };
    const message = withSlip(slip, (folder) => {
      try {
        return readPack(folder).title;
      } catch (error) {
        return String(error);
      }
    });
    expect(message.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}grades\.yaml:14 PK-001 .*boolean.*（\/grades\/0\/managerial）$/u),
      expect.stringMatching(/^ {2}grades\.yaml:15 PK-001 .*string.*（\/grades\/0\/phase）$/u),
    ]);
  });
});

describe('what the policy only considers', () => {
  it('is opened by one line, the day of the decision, and that alone', () => {
    const before = withSlip(HARMLESS, readPack);
    const after = withSlip({ file: 'career.yaml', from: 'decidedOn: null', to: "decidedOn: '2026-11-01'" }, readPack);
    expect([before, after].map((pack) => Object.keys(pack.features).filter((code) => isFeatureOn(code, after) !== isFeatureOn(code, before)))).toEqual([['m.1-4b'], ['m.1-4b']]);
    expect(isFeatureOn('m.1-4b', after)).toBe(true);
  });

  it('is not opened by anything that is not a day', () => {
    const faults = withSlip({ file: 'career.yaml', from: 'decidedOn: null', to: 'decidedOn: true' }, (folder) => faultsOf(() => readPack(folder)));
    expect(faults).toMatchObject([{ file: 'career.yaml', rule: 'PK-001' }]);
  });
});

describe('loadPolicy', () => {
  it('gives everybody the same object', () => {
    expect(loadPolicy()).toBe(loadPolicy());
  });

  it('is frozen all the way down', () => {
    const limit = loadPolicy().parameters['career.sideAssignment.maxHoursPerMonth'] as { value: number };
    expect(() => (limit.value = 200)).toThrow(TypeError);
    expect(() => (loadPolicy().structure.measures as unknown[]).pop()).toThrow(TypeError);
  });
});
