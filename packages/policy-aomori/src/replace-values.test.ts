import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, withFile, withSlip } from '../test/edited-pack.ts';
import { loadPolicy, loadValues, PACK_FOLDER } from './load-policy.ts';
import { getSource, placeholderValues } from './questions.ts';
import { readPack, readPackAsWritten } from './read-pack.ts';

/** Words made up for the test, and plainly so: nobody here has seen Aomori's. */
const VALUE_LINES = [1, 2, 3, 4, 5, 6].map(
  (n) => `  - { code: V${n}, label: 試験用の名${n}, labelStatus: OFFICIAL, category: ${['BASIC', 'ORGANIZATION', 'DUTIES'][n % 3]}, behaviors: [試験用の行動${n}], source: original }`,
);
const OFFICIAL = `sources:\n  - { id: original, kind: POLICY, title: 方針の原本（試験用） }\nvalues:\n${VALUE_LINES.join('\n')}\n`;

const written = readPackAsWritten(PACK_FOLDER);

function load(text: string) {
  return withFile('official.yaml', text, (path) => loadValues(path, written));
}

describe('loadValues', () => {
  it('puts the official words in the place of the placeholders, with their source', () => {
    const policy = load(OFFICIAL);
    expect(policy.values.map(({ label }) => label)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `試験用の名${n}`));
    expect(placeholderValues(policy)).toEqual([]);
    expect(getSource('original', policy).title).toBe('方針の原本（試験用）');
  });

  it('changes nothing else, and not the pack it was given', () => {
    const { values: _values, sources: _sources, ...rest } = load(OFFICIAL);
    expect(written).toMatchObject(rest);
    expect(placeholderValues(written)).toHaveLength(6);
  });

  it('replaces those of the policy in force when no other pack is named', () => {
    const policy = withFile('official.yaml', OFFICIAL, (path) => loadValues(path));
    expect(policy.values[0]?.label).toBe('試験用の名1');
    expect(policy.structure).toBe(loadPolicy().structure);
  });

  it('is what a pack does by itself once official-values.yaml lies in its folder', () => {
    const policy = withSlip({ file: 'pack.yaml', from: 'kana: あおもりけん', to: 'kana: アオモリケン' }, (folder) => {
      writeFileSync(join(folder, 'official-values.yaml'), OFFICIAL);
      return readPack(folder);
    });
    expect(placeholderValues(policy)).toEqual([]);
    expect(policy.body.kana).toBe('アオモリケン');
  });

  it('gives a frozen pack', () => {
    expect(() => (load(OFFICIAL).values as unknown[]).pop()).toThrow(TypeError);
  });

  it.each([
    { what: 'an invented heading', from: 'category: ORGANIZATION', to: 'category: COURAGE', rule: 'PK-200', line: 4 },
    { what: 'no heading', from: 'category: DUTIES', to: 'category: null', rule: 'PK-200', line: 5 },
    { what: 'headings of its own', from: 'values:', to: 'valueCategories: [{ code: COURAGE, label: 勇気, source: original }]\nvalues:', rule: 'PK-001', line: 3 },
    { what: 'a value left out', from: `${VALUE_LINES[3]}\n`, to: '', rule: 'PK-200', line: 3 },
    { what: 'a seventh value', from: 'code: V6', to: 'code: V7', rule: 'PK-200', line: 9 },
    { what: 'a value given twice', from: 'code: V2', to: 'code: V1', rule: 'PK-111', line: 5 },
    { what: 'a placeholder among them', from: '試験用の名5, labelStatus: OFFICIAL', to: '価値観５（原典で確認）, labelStatus: PLACEHOLDER', rule: 'PK-200', line: 8 },
    { what: 'a placeholder called official', from: '試験用の名5', to: '価値観５（原典で確認）', rule: 'PK-200', line: 8 },
    { what: 'a value without behaviour', from: '[試験用の行動3]', to: '[]', rule: 'PK-200', line: 6 },
    { what: 'a guess as its source', from: 'kind: POLICY', to: 'kind: INFERENCE', rule: 'PK-200', line: 2 },
    { what: 'a source it does not name', from: 'behaviors: [試験用の行動4], source: original', to: 'behaviors: [試験用の行動4], source: policy', rule: 'PK-101', line: 7 },
    { what: 'a source id already taken', from: 'id: original', to: 'id: policy', rule: 'PK-111', line: 2 },
    { what: 'a Kangxi radical', from: '試験用の名1', to: '成⾧', rule: 'PK-010', line: 4 },
  ])('refuses $what: $rule on line $line', ({ from, to, rule, line }) => {
    expect(OFFICIAL).toContain(from);
    const faults = faultsOf(() => load(OFFICIAL.replace(from, () => to)));
    expect(faults).toContainEqual(expect.objectContaining({ file: 'official.yaml', rule, line }));
  });
});
