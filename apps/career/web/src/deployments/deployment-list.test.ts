import { expect, it } from 'vitest';
import { listOf, requestVariables, staffVariables } from './deployment-list.ts';
import { ANY, emptyNeed, missingOf, needsOf } from './request-form.ts';

it('an address says what is looked at; a word it does not know counts for nothing', () => {
  expect(listOf(new URLSearchParams('view=STAFF&standing=AWAY&family=FORESTRY'))).toEqual({ view: 'STAFF', state: null, standing: 'AWAY', family: 'FORESTRY' });
  expect(listOf(new URLSearchParams('view=toString&state=X&standing='))).toEqual({ view: 'REQUESTS', state: null, standing: null, family: null });
  expect(requestVariables(new URLSearchParams('state=CONSENT&after=abc'))).toEqual({ state: 'CONSENT', first: 25, after: 'abc' });
  expect(staffVariables(new URLSearchParams('standing=RESTING'))).toEqual({ family: null, standing: 'RESTING', first: 25 });
});

it('a form that is not whole says where', () => {
  const empty = { municipality: null, happened: ' ', urgent: false, fromDay: null, lastDay: null, needs: [emptyNeed(4)] };
  expect(Object.keys(missingOf(empty))).toEqual(['municipality', 'happened', 'fromDay', 'lastDay', 'family-4']);
  const whole = { ...empty, municipality: '八戸市', happened: '地震', fromDay: '2026-11-25', lastDay: '2026-11-30', needs: [{ key: 0, family: 'FORESTRY', licence: ANY, people: 2 }] };
  expect(missingOf(whole)).toEqual({});
  expect(needsOf(whole.needs)).toEqual([{ family: 'FORESTRY', licence: null, people: 2 }]);
});
