import { DUTY_KINDS, may } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftAbility } from './form-draft.policy.ts';

it('whatever somebody is, a draft is read by its author and nobody else', () => {
  const people = fc.constantFrom('author', 'head', 'officer');
  const duties = fc.subarray([...DUTY_KINDS]).map((kinds) => kinds.map((kind) => ({ kind, unitId: null, onBehalfOf: null })));
  fc.assert(fc.property(people, people, duties, (who, authorId, held) => {
    expect(may(draftAbility(actorOf(who, held)), 'read', 'FormDraft', { authorId })).toBe(who === authorId);
  }));
});
