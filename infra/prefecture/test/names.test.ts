import { describe, expect, it } from 'vitest';
import { prefecture } from './as-of.ts';

const length = (text: string): number => [...new Intl.Segmenter('ja').segment(text)].length;

describe.each([400, 3800])('names in a prefecture of %i', (size) => {
  const staff = prefecture(size).employees.filter((each) => each.leftOn === null);
  const has = (test: (each: (typeof staff)[number]) => boolean): boolean => staff.some(test);

  it.each(['\u{20BB7}', '髙', '\uFA11', '\u{E0100}', '\uFE00', '邉', '濵'])('there is a family name with %j', (character) => {
    expect(has((each) => each.familyName.includes(character))).toBe(true);
  });

  it('somebody has one character for each name, somebody has a very long one', () => {
    expect(has((each) => length(each.familyName) === 1 && length(each.givenName) === 1)).toBe(true);
    expect(has((each) => length(each.familyName + each.givenName) > 12)).toBe(true);
  });

  it('two people share name and reading, and two only the reading', () => {
    expect(staff.filter((each) => each.familyName + each.givenName === '佐藤翔太').length).toBeGreaterThanOrEqual(2);
    const readings = new Set(staff.filter((each) => each.familyNameKana + each.givenNameKana === 'タカハシメグミ').map((each) => each.familyName));
    expect(readings.has('高橋') && readings.has('髙橋')).toBe(true);
  });

  it('some go by a maiden name', () => {
    expect(staff.filter((each) => each.usedFamilyName !== null && each.usedFamilyNameKana !== null && each.usedFamilyName !== each.familyName).length).toBeGreaterThanOrEqual(2);
  });

  it('every name is read in full-width kana, every address is on a reserved domain, every number is its own', () => {
    expect(staff.filter((each) => !/^[ァ-ヶー]+$/u.test(each.familyNameKana + each.givenNameKana))).toEqual([]);
    expect(staff.filter((each) => !each.email.endsWith('.example'))).toEqual([]);
    expect(new Set(staff.map((each) => each.number)).size).toBe(staff.length);
  });

  it('no row tells the sex of a person', () => {
    expect(Object.keys(staff[0]!).filter((key) => /sex|gender/i.test(key))).toEqual([]);
  });
});
