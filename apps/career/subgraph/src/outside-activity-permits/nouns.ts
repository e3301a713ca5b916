import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { lockApplicant } from '../internal-postings/nouns.ts';
import type { Noun } from '../side-assignments/noun.ts';
import { standingOf } from '../standing.policy.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { permitRights } from './permit.policy.ts';
import { recordStep } from './step.entity.ts';

const OWN: readonly string[] = ['EDIT', 'SUBMIT', 'WITHDRAW', 'LOG', 'END', 'ACKNOWLEDGE'];

export const permit: Noun<OutsideActivityPermit> = {
  name: 'OutsideActivityPermit',
  label: '申請',
  entity: OutsideActivityPermit,
  async rights(context: RequestContext) {
    const { employeeId, isPersonnel, peopleIds } = await standingOf(context);
    return permitRights({ employeeId, isPersonnel, peopleIds });
  },
  record: recordStep,
  stateOn: (thing) => thing.state,
  capacity: (action, { applicantId }, { peopleIds }) => (OWN.includes(action) ? 'SELF' : action === 'OPINE' || (action === 'RETURN' && peopleIds.includes(applicantId)) ? 'HOME' : 'PERSONNEL'),
  personOf: (thing) => thing.applicantId,
  // The person first: two grants to one person follow each other, and the second counts the hours of the first.
  async lock(em, id) {
    const found = await em.findOne(OutsideActivityPermit, { id });
    if (!found) return null;
    await lockApplicant(em, found.applicantId);
    return em.findOne(OutsideActivityPermit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  },
};
