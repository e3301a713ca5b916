import { LockMode } from '@mikro-orm/core';
import { Application } from './application.entity.ts';
import { applicationRights } from './application.policy.ts';
import { Assignment } from './assignment.entity.ts';
import { assignmentRights, sideOf } from './assignment.policy.ts';
import type { Noun } from './noun.ts';
import { Posting } from './posting.entity.ts';
import { postingRights } from './posting.policy.ts';
import { recordSitting, recordStep, type StepSubject } from './step.entity.ts';
import { standingOf } from '../standing.policy.ts';

const recordOf = (subject: StepSubject): Noun<Posting>['record'] => (em, step, goesOn) => (goesOn ? recordSitting : recordStep)(em, { subject, ...step });

export const posting: Noun<Posting> = {
  name: 'Posting',
  label: '募集',
  entity: Posting,
  rights: async (context) => postingRights(await standingOf(context)),
  record: recordOf('POSTING'),
  stateOn: (thing, on) => thing.stateOn(on),
  capacity: (_, { hostUnitId }, { hostUnitIds }) => (hostUnitIds.includes(hostUnitId) ? 'HOST' : 'PERSONNEL'),
  personOf: (thing) => thing.draftedById,
};

export const application: Noun<Application> = {
  name: 'Application',
  label: '応募',
  entity: Application,
  rights: async (context) => applicationRights(await standingOf(context)),
  record: recordOf('APPLICATION'),
  stateOn: (thing) => thing.state,
  capacity: (action) => (['CONSENT', 'REFUSE'].includes(action) ? 'HOME' : ['SELECT', 'DECLINE'].includes(action) ? 'HOST' : ['ORDER', 'SEND_BACK'].includes(action) ? 'PERSONNEL' : 'SELF'),
  personOf: (thing) => thing.applicantId,
  async lock(em, id) {
    const found = await em.findOne(Application, { id });
    if (!found) return null;
    await em.findOne(Posting, { id: found.postingId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return em.findOne(Application, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  },
};

export const assignment: Noun<Assignment> = {
  name: 'Assignment',
  label: '庁内副業',
  entity: Assignment,
  rights: async (context) => assignmentRights(await standingOf(context)),
  record: recordOf('ASSIGNMENT'),
  stateOn: (thing, on) => thing.stateOn(on),
  capacity(_, thing, standing) {
    const side = sideOf(standing, thing);
    return side === 'PERSON' ? 'SELF' : (side ?? 'PERSONNEL');
  },
  personOf: (thing) => thing.employeeId,
};
