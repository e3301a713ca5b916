import { describe, expect, it } from 'vitest';
import { whyNotOrder, type ORDER_REFUSALS, type OrderAsked } from './order.ts';

const fine: OrderAsked = {
  officerId: 'officer',
  today: '2026-11-22',
  employeeId: 'clerk',
  effectiveOn: '2026-12-01',
  post: 'GROUP_MANAGER',
  grade: 'FUKU_SANJI',
  grades: ['SHUKAN', 'FUKU_SANJI'],
  current: { unitId: 'old', post: 'MEMBER', grade: 'SHUKAN', validFrom: '2024-04-01', validTo: null },
  unit: { id: 'group', type: 'GROUP', validFrom: '2024-04-01', until: '9999-12-31' },
  holders: [],
};

const BROKEN: Record<(typeof ORDER_REFUSALS)[number], Partial<OrderAsked>> = {
  OWN_ORDER: { employeeId: 'officer' },
  PAST_DATE: { effectiveOn: '2026-11-21' },
  NOT_IN_SERVICE: { current: null },
  UNIT_NOT_OPEN: { unit: { ...fine.unit!, until: '2026-12-01' } },
  POST_NOT_ON_UNIT: { unit: { ...fine.unit!, type: 'DEPARTMENT' } },
  UNKNOWN_GRADE: { grade: 'SHOGUN' },
  NOTHING_CHANGES: { current: { ...fine.current!, unitId: 'group', post: 'GROUP_MANAGER', grade: 'FUKU_SANJI' } },
  LATER_ORDER: { current: { ...fine.current!, validFrom: '2026-12-01' } },
  SEAT_TAKEN: { holders: [{ employeeId: 'predecessor' }] },
};

describe('an order', () => {
  it('may be given for a later day and for today', () => {
    expect(whyNotOrder(fine)).toBeNull();
    expect(whyNotOrder({ ...fine, effectiveOn: fine.today })).toBeNull();
  });

  it.each(Object.entries(BROKEN))('is refused as %s, in a sentence, with the field and the source', (code, change) => {
    const no = whyNotOrder({ ...fine, ...change })!;
    expect(no.code).toBe(code);
    expect(no.message).toMatch(/。$/);
    expect([no.field, no.source].every((text) => text.length > 0)).toBe(true);
  });

  it('is refused when the place already has an end: one order after the other', () => {
    expect(whyNotOrder({ ...fine, current: { ...fine.current!, validTo: '2027-04-01' } })?.code).toBe('LATER_ORDER');
  });

  it('may put a second person on a post that is no seat', () => {
    expect(whyNotOrder({ ...fine, post: 'MEMBER', holders: [{ employeeId: 'colleague' }] })).toBeNull();
  });
});
