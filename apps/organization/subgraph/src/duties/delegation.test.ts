import { describe, expect, it } from 'vitest';
import { whyNotDelegate, type DELEGATE_REFUSALS, type DelegationAsked } from './delegation.ts';

const fine: DelegationAsked = {
  principalId: 'head',
  duty: { employeeId: 'head', kind: 'UNIT_HEAD', onBehalfOf: null, validFrom: '2024-04-01', until: '9999-12-31' },
  delegate: { id: 'senior', workUnitId: 'ka', rank: 3, until: '9999-12-31' },
  workUnitId: 'ka',
  from: '2026-12-01',
  end: '2026-12-06',
  today: '2026-11-22',
  reason: '出張のため',
  others: [],
};

/** One line a rule: the smallest change to a good delegation that breaks it. */
const BROKEN: Record<(typeof DELEGATE_REFUSALS)[number], Partial<DelegationAsked>> = {
  NOT_THE_HOLDER: { principalId: 'somebody' },
  ALREADY_DELEGATED_DUTY: { duty: { ...fine.duty, onBehalfOf: 'principal' } },
  NOT_DELEGABLE: { duty: { ...fine.duty, kind: 'PRIMARY_RATER' } },
  STARTS_IN_THE_PAST: { from: '2026-11-21' },
  ENDS_BEFORE_IT_STARTS: { end: '2026-12-01' },
  BEYOND_OWN_TERM: { duty: { ...fine.duty, until: '2026-12-05' } },
  TO_ONESELF: { delegate: { ...fine.delegate!, id: 'head' } },
  OTHER_WORK_UNIT: { delegate: { ...fine.delegate!, workUnitId: 'other' } },
  GRADE_TOO_LOW: { delegate: { ...fine.delegate!, rank: 2 } },
  TERM_TAKEN: { others: [{ validFrom: '2026-12-05', until: '2026-12-10' }] },
  REASON_MISSING: { reason: ' ' },
};

describe('a duty may be handed over', () => {
  it('to a 主幹 of the same work unit, for a time within the own term', () => {
    expect(whyNotDelegate(fine)).toBeNull();
  });

  it.each(Object.entries(BROKEN))('but not when %s', (code, change) => {
    const no = whyNotDelegate({ ...fine, ...change })!;
    expect(no.code).toBe(code);
    expect(no.message).toMatch(/。$/);
    expect(no.source).toContain('事務専決代決規程');
  });

  it('and not to somebody who leaves before it ends, or is not in service', () => {
    expect(whyNotDelegate({ ...fine, delegate: { ...fine.delegate!, until: '2026-12-05' } })?.code).toBe('OTHER_WORK_UNIT');
    expect(whyNotDelegate({ ...fine, delegate: null })?.code).toBe('OTHER_WORK_UNIT');
  });

  it('and from today on at the earliest, until the last day of the term at the latest', () => {
    expect(whyNotDelegate({ ...fine, from: fine.today, end: '2026-12-05', duty: { ...fine.duty, until: '2026-12-05' } })).toBeNull();
  });
});
