import fc from 'fast-check';
import { isRefused } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { fitsStill, whyNotSupporter, type Candidate, type Sought } from './candidate.ts';

const MOST = { value: 2, source: '仮の値' };
const fine: Candidate = { employeeId: 'helper', unitIds: ['group', 'division', 'department'], newcomers: 0, hasDeclined: false };
const sought: Sought = { employeeId: 'newcomer', workUnitId: 'division', raterIds: ['manager', 'head', 'rater'], supporterId: 'asked' };
const code = (change: Partial<Candidate>) => whyNotSupporter({ ...fine, ...change }, sought, MOST)?.refused ?? null;

describe('who can be chosen', () => {
  it('is a colleague who is not the rater and has not too many, and nobody else', () => {
    expect(code({})).toBeNull();
    expect(code({ unitIds: ['other group', 'division', 'department'], newcomers: 1 })).toBeNull();
    expect(code({ employeeId: 'newcomer' })).toBe('NEWCOMER');
    expect(code({ unitIds: ['elsewhere', 'other division', 'department'] })).toBe('NOT_A_COLLEAGUE');
    for (const employeeId of sought.raterIds) expect(code({ employeeId })).toBe('RATER');
    expect(code({ employeeId: 'asked' })).toBe('SAME_PERSON');
    expect(code({ hasDeclined: true })).toBe('DECLINED_BEFORE');
    expect(code({ newcomers: 2 })).toBe('TOO_MANY');
  });

  it('is told why not, with the figure and where it is written', () => {
    expect(whyNotSupporter({ ...fine, newcomers: 2 }, sought, MOST)).toMatchObject({ message: 'すでに 2 人を受け持っています（上限は 2 人）。', source: '仮の値', field: 'supporterId' });
  });
});

const ID = fc.constantFrom('a', 'b', 'c', 'd');
const UNIT = fc.constantFrom('x', 'y', 'z');
const CANDIDATE = fc.record({ employeeId: ID, unitIds: fc.uniqueArray(UNIT), newcomers: fc.nat(4), hasDeclined: fc.boolean() });
const SOUGHT = fc.record({ employeeId: ID, workUnitId: UNIT, raterIds: fc.uniqueArray(ID), supporterId: fc.option(ID) });

describe('the rule and an independent oracle', () => {
  it('agree on everybody: never the rater, never oneself, never more than the most', () => {
    fc.assert(fc.property(CANDIDATE, SOUGHT, fc.integer({ min: 1, max: 3 }), (candidate, newcomer, value) => {
      const others = new Set([newcomer.employeeId, ...newcomer.raterIds, newcomer.supporterId]);
      const oracle = !others.has(candidate.employeeId) && candidate.unitIds.indexOf(newcomer.workUnitId) >= 0 && candidate.newcomers + 1 <= value && !candidate.hasDeclined;
      return isRefused(whyNotSupporter(candidate, newcomer, { value, source: '' })) === !oracle;
    }), { numRuns: 1000 });
  });

  it('agree that whoever was chosen goes on as a colleague who has not become the rater', () => {
    fc.assert(fc.property(CANDIDATE, SOUGHT, ({ unitIds, employeeId }, newcomer) => fitsStill(unitIds, employeeId, newcomer) === (new Set(unitIds).has(newcomer.workUnitId) && newcomer.raterIds.every((id) => id !== employeeId))));
  });
});
