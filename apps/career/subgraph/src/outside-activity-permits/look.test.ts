import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { whyNotGranted, whyNotRefused, type Judgement, type Look } from './look.ts';
import { shownStateOf } from './permit.ts';
import { rulesInForce } from './rules.ts';

const rules = rulesInForce();
const WORDS = fc.constantFrom('', ' ', '担当しない。');
const LOOKS = fc.tuple(...rules.relations.map(({ code }) => fc.record({ relation: fc.constant(code), exists: fc.boolean(), why: WORDS }))) as fc.Arbitrary<Look[]>;
const JUDGEMENTS = fc.tuple(...rules.criteria.map(({ code }) => fc.record({ criterion: fc.constant(code), met: fc.boolean(), why: WORDS }))) as fc.Arbitrary<Judgement[]>;
const says = (text: string) => text.trim().length > 0;

describe('a grant', () => {
  it('is what the notice allows, said a second time: whoever found a relation, 人事課 explains it and sets a condition; no criterion stays unmet', () => {
    fc.assert(
      fc.property(LOOKS, LOOKS, LOOKS, JUDGEMENTS, WORDS, (declared, manager, personnel, judgements, conditions) => {
        const related = rules.relations.map((_, n) => [declared, manager, personnel].some((looks) => looks[n]!.exists));
        const isAllowed = judgements.every(({ met }) => met) && related.every((found, n) => !found || says(personnel[n]!.why)) && (!related.includes(true) || says(conditions));
        return (whyNotGranted({ declared, manager, personnel, judgements, conditions }, rules) === null) === isAllowed;
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks for every relation and every criterion, once each', () => {
    const grounds = { declared: [], manager: [], personnel: rules.relations.map(({ code }) => ({ relation: code, exists: false, why: '' })), judgements: rules.criteria.map(({ code }) => ({ criterion: code, met: true, why: '' })), conditions: '' };
    expect(whyNotGranted(grounds, rules)).toBeNull();
    expect(whyNotGranted({ ...grounds, personnel: grounds.personnel.slice(1) }, rules)).toMatchObject({ refused: 'LOOK_INCOMPLETE', field: 'looks' });
    expect(whyNotGranted({ ...grounds, personnel: [...grounds.personnel, grounds.personnel[0]!] }, rules)).toMatchObject({ refused: 'LOOK_INCOMPLETE' });
    expect(whyNotGranted({ ...grounds, judgements: grounds.judgements.slice(1) }, rules)).toMatchObject({ refused: 'LOOK_INCOMPLETE', field: 'judgements' });
  });
});

it('a refusal names what is not met, and why', () => {
  fc.assert(fc.property(JUDGEMENTS, (judgements) => (whyNotRefused(judgements, rules) === null) === (judgements.some(({ met }) => !met) && judgements.every(({ met, why }) => met || says(why)))), { numRuns: 500 });
});

describe('a grant by the day and the directory', () => {
  const on = '2026-11-22';
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(on, days));
  it('is in one state, said a second time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.option(fc.integer({ min: -400, max: 0 }).map((days) => addDays(on, days))), (startsOn, length, inService, movedOn) => {
        const endsOn = addDays(startsOn, length);
        const isOver = !inService || endsOn < on || (movedOn !== null && movedOn < addDays(on, -rules.reapplyDays.value));
        const expected = isOver ? 'ENDED' : movedOn !== null ? 'REAPPLY' : startsOn > on ? 'GRANTED' : addDays(on, rules.renewFromDays.value) >= endsOn ? 'RENEWAL_DUE' : 'ACTIVE';
        return shownStateOf({ state: 'GRANTED', startsOn, endsOn }, { inService, movedOn }, on, rules) === expected;
      }),
      { numRuns: 2_000 },
    );
  });
});
