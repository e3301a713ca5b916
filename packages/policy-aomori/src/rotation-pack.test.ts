import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, lineInPack, withSlip } from '../test/edited-pack.ts';
import { loadPolicy } from './load-policy.ts';
import { readPack } from './read-pack.ts';
import { ROTATION_OPTIONS, rotationReadings } from './rotation-options.ts';

const published = readFileSync(new URL('../source/aomori-policy.txt', import.meta.url), 'utf8').split('\n');
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');
const { rotation } = loadPolicy();
const faultsAfter = (from: string, to: string) => withSlip({ file: 'rotation.yaml', from, to }, (folder) => faultsOf(() => readPack(folder))).map(({ rule, line }) => ({ rule, line }));

describe('the nine rules of job rotation', () => {
  it('are ROT-1 to ROT-9', () => {
    expect(rotation.rules.map(({ code }) => code)).toEqual(['ROT-1', 'ROT-2', 'ROT-3', 'ROT-4', 'ROT-5', 'ROT-6', 'ROT-7', 'ROT-8', 'ROT-9']);
  });

  it.each(rotation.rules)('$code stands in the published text at the lines it names, whole, and nothing else stands there', ({ text, lines }) => {
    const there = plain(published.slice(lines.first - 1, lines.last).join(''));
    expect(there.replace(/^[○〇]/u, '')).toBe(plain(text));
  });

  it('are what the stages print as their rotation, in the same order', () => {
    for (const { code, rotation: printed } of loadPolicy().stages) expect(rotation.rules.filter(({ stage }) => stage === code).map(({ text }) => text)).toEqual(printed);
  });

  it('only what the policy calls 原則 allows an exception', () => {
    for (const { text, hardness } of rotation.rules) expect(hardness === 'SOFT').toBe(text.includes('原則'));
  });
});

describe('what the chart leaves open', () => {
  it('is offered with every reading the modules know, and is a marked default until the prefecture decides', () => {
    for (const { code, choices, default: isDefault, note } of rotation.options) {
      expect(choices.map((choice) => choice.code)).toEqual(ROTATION_OPTIONS[code as keyof typeof ROTATION_OPTIONS]);
      if (isDefault) expect(note).toMatch(/[ぁ-ん]/u);
    }
    expect(Object.keys(rotationReadings())).toEqual(Object.keys(ROTATION_OPTIONS));
  });

  it('a reading that nobody knows is refused, with the line', () => {
    expect(faultsAfter('value: BY_LINEAGE', 'value: BY_GUESS')).toEqual([{ rule: 'PK-191', line: lineInPack('rotation.yaml', 'value: BY_LINEAGE') }]);
  });

  it('a rule of a stage, a site or a rule that is not there is refused', () => {
    expect(faultsAfter('stage: FOUNDATION', 'stage: BEGINNING')).toEqual([{ rule: 'PK-110', line: lineInPack('rotation.yaml', 'stage: FOUNDATION') }]);
    expect(faultsAfter('site: BRANCH_OFFICE }', 'site: ABROAD }')).toMatchObject([{ rule: 'PK-110' }]);
    expect(faultsAfter('unmet: ROT-4', 'unmet: ROT-2')).toMatchObject([{ rule: 'PK-110' }]);
  });
});
