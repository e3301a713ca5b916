import { DIRECTORY_FACTS, shapes, type Feature } from '@takara/subgraph-kit';
import { referencesTo } from '../side-assignments/noun.ts';
import { OutsideActivityEvidenceResolver } from './evidence.resolver.ts';
import { endOfService } from './leaving.ts';
import * as nouns from './nouns.ts';
import { OutsideActivityOverviewResolver } from './overview.resolver.ts';
import { OutsideActivityPaperResolver } from './paper.resolver.ts';
import { OutsideActivityActsResolver } from './permit-acts.resolver.ts';
import { OutsideActivityHours, OutsideActivityPermit } from './permit.entity.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { OutsideActivityPermitResolver, readablePermit } from './permit.resolver.ts';
import { OutsideActivityRulesResolver } from './rules.resolver.ts';
import { OutsideActivityStep } from './step.entity.ts';
import { OutsideActivityTaskResolver } from './task.resolver.ts';

const references = referencesTo(nouns.permit);

/** 営利企業への従事等の許可 (1-4b): asked for, spoken to by the 所属長, decided by 人事課, renewed, asked for anew after a move. Nothing of it is there until the prefecture decides what the policy only considers. */
export const outsideActivityPermits: Feature = {
  entities: [OutsideActivityPermit, OutsideActivityHours, OutsideActivityStep],
  resolvers: [OutsideActivityPermitResolver, OutsideActivityActsResolver, OutsideActivityRulesResolver, OutsideActivityTaskResolver, OutsideActivityOverviewResolver, OutsideActivityEvidenceResolver, OutsideActivityPaperResolver],
  references: { OutsideActivityPermit: async (found, context) => (mayAskOutsideActivities(context.actor) ? references(found, context) : found.map(() => null)) },
  readable: {
    OutsideActivityPermit: readablePermit,
    // Parts of a permit, shown with it: whoever may not read it has nothing of it.
    OutsideActivityLook: () => 'P3', OutsideActivityJudgement: () => 'P3', OutsideActivityMonth: () => 'P3',
    // Made for the reader alone.
    OutsideActivityTask: () => 'P2',
  },
  consumes: { [DIRECTORY_FACTS.employee]: { reads: shapes.reads({ id: shapes.id, leftOn: shapes.orNull(shapes.day) }), take: endOfService } },
};
