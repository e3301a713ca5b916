import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '@takara/subgraph-kit';
import type { Noun } from '../side-assignments/noun.ts';
import { standingOf } from '../standing.policy.ts';
import { InternalApplication } from './application.entity.ts';
import { applicationRights, type ApplicationStanding } from './application.policy.ts';
import { concealedFrom } from './line.policy.ts';
import { InternalPosting } from './posting.entity.ts';
import { postingRights, postingStandingOf } from './posting.policy.ts';
import { recordStep } from './step.entity.ts';

const applicationStandingOf = async (context: RequestContext): Promise<ApplicationStanding> => ({
  employeeId: context.actor.employeeId, ...(await postingStandingOf(context)), peopleIds: (await standingOf(context)).peopleIds, concealedIds: await concealedFrom(context),
});

export const posting: Noun<InternalPosting> = {
  name: 'InternalPosting',
  label: '募集',
  entity: InternalPosting,
  rights: async (context) => postingRights(await postingStandingOf(context)),
  record: recordStep,
  stateOn: (thing, on) => thing.stateOn(on),
  capacity: (_, { hostUnitId }, { hostUnitIds }) => (hostUnitIds.includes(hostUnitId) ? 'HOST' : 'PERSONNEL'),
  personOf: (thing) => thing.draftedById,
};

export const application: Noun<InternalApplication> = {
  name: 'InternalApplication',
  label: '応募',
  entity: InternalApplication,
  rights: async (context) => applicationRights(await applicationStandingOf(context)),
  record: recordStep,
  stateOn: (thing) => thing.state,
  capacity: (action, { hostUnitId }, { hostUnitIds }) => (action === 'HEAR' ? 'HOME' : ['WITHDRAW', 'ACKNOWLEDGE'].includes(action) ? 'SELF' : hostUnitIds.includes(hostUnitId) ? 'HOST' : 'PERSONNEL'),
  personOf: (thing) => thing.applicantId,
  async lock(em, id) {
    const found = await em.findOne(InternalApplication, { id });
    if (!found) return null;
    await lockApplicant(em, found.applicantId);
    await em.findOne(InternalPosting, { id: found.postingId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return em.findOne(InternalApplication, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  },
};

/** Person first, then posting, then application, everywhere: two decisions for one person, or two applications by them, follow each other. */
export const lockApplicant = (em: SqlEntityManager, employeeId: string) => em.execute(`select id from "${em.config.get('schema') as string}".directory_employee where id = ?::uuid for update`, [employeeId]);
