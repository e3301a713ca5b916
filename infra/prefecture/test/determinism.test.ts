import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generatePrefecture, type Prefecture } from '../src/index.ts';
import { prefecture } from './as-of.ts';

const digest = (made: Prefecture): string => createHash('sha256').update(JSON.stringify(made)).digest('hex');

describe('the same arguments', () => {
  it('give the same bytes', () => {
    expect(digest(generatePrefecture({ size: 700, seed: 7 }))).toBe(digest(generatePrefecture({ size: 700, seed: 7 })));
  });

  it('give other people under another seed', () => {
    expect(digest(generatePrefecture({ size: 700, seed: 7 }))).not.toBe(digest(generatePrefecture({ size: 700, seed: 8 })));
  });
});

describe('ids', () => {
  it('are UUIDs, each used once', () => {
    const { units, employees, servicePeriods, gradeHistory, assignments, leaves, dispatches } = prefecture();
    const ids = [units, employees, servicePeriods, gradeHistory, assignments, leaves, dispatches].flatMap((rows) => rows.map((row) => row.id));
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of personas and of the units that stay are the same at every size', () => {
    const [small, whole] = [prefecture(400), prefecture()];
    expect(small.personas).toEqual(whole.personas);
    const wakamono = (made: Prefecture): string | undefined => made.units.find((unit) => unit.name === '若者定着還流促進課')?.id;
    expect(wakamono(small)).toBe(wakamono(whole));
  });
});

describe('arguments that make no prefecture', () => {
  it.each([{ size: 399 }, { size: 400.5 }, { seed: 0.5 }, { until: '2026-03-31' }, { until: '2027-04-01' }])('%j are refused', (options) => {
    expect(() => generatePrefecture(options)).toThrow(RangeError);
  });
});
