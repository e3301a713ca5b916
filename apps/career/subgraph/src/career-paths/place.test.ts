import { loadPolicy, type CareerPath } from '@takara/policy-aomori';
import { describe, expect, it } from 'vitest';
import { pathInForce } from './path-in-force.ts';
import { placeOn } from './place.ts';

const { careerPaths, stages } = loadPolicy();
const [path] = careerPaths as [CareerPath];
const place = (grade: string, serviceYear: number | null, staffKind = 'REGULAR') => {
  const found = placeOn(path, stages, { grade, serviceYear, staffKind });
  return found && `${found.column.code} ${found.by}`;
};

describe('where somebody stands on the path', () => {
  it.each([
    ['SHUJI', 1, 'FOUNDATION STAGE'], ['SHUJI', 5, 'FOUNDATION STAGE'], ['SHUJI', 6, 'INITIATIVE STAGE'], ['SHUJI', 10, 'INITIATIVE STAGE'],
    ['SHUJI', 11, 'INITIATIVE PAST_STAGES'], ['SHUSA', 2, 'SHUSA GRADE'], ['SHUSA', 8, 'SHUSA GRADE'], ['SOKATSU_SHUKAN', 38, 'SOKATSU_SHUKAN GRADE'], ['BUCHO', 40, 'BUCHO GRADE'],
  ])('%s in year %i: %s', (grade, year, column) => {
    expect(place(grade, year)).toBe(column);
  });

  it('is the last column for whoever is reappointed, whatever the grade', () => {
    for (const grade of ['SHUJI', 'SOKATSU_SHUKAN']) expect(place(grade, 40, 'REAPPOINTED')).toBe('SUCCESSION STAFF_KIND');
  });

  it('is told by the grade without a day of appointment, and not at all where the stage hangs on it', () => {
    expect(place('SHUKAN', null)).toBe('SHUKAN GRADE');
    expect(place('SHUJI', null)).toBeNull();
  });

  it('is not on a path that has no such grade', () => {
    expect(place('CHIEF', 3)).toBeNull();
  });
});

describe('the version in force', () => {
  const versions = [{ ...path, version: 1, validTo: '2027-04-01' }, { ...path, version: 2, validFrom: '2027-04-01' }, { ...path, version: 3, validFrom: '2028-04-01' }];
  it.each([['2025-03-31', undefined], ['2025-04-01', 1], ['2027-03-31', 1], ['2027-04-01', 2], ['2030-01-01', 3]])('on %s is %s', (on, version) => {
    expect(pathInForce(versions, path.jobFamily, on)?.version).toBe(version);
  });
  it('is none for another family', () => {
    expect(pathInForce(versions, 'PHARMACIST', '2026-11-22')).toBeNull();
  });
});
