import { DIRECTORY_FACTS, shapes, type Feature } from '@takara/subgraph-kit';
import { referencesTo } from '../side-assignments/noun.ts';
import { InternalApplicationActsResolver } from './application-acts.resolver.ts';
import { InternalApplication, InternalApplicationDraft } from './application.entity.ts';
import { InternalApplicationResolver, OwnInternalApplicationResolver, readableApplication, readableDraft } from './application.resolver.ts';
import { InternalPostingEvidenceResolver } from './evidence.resolver.ts';
import { PUBLISHED } from './facts.ts';
import { endOfService } from './leaving.ts';
import * as nouns from './nouns.ts';
import { InternalPostingOverviewResolver } from './overview.resolver.ts';
import { InternalApplicationPaperResolver } from './paper.resolver.ts';
import { InternalPostingActsResolver } from './posting-acts.resolver.ts';
import { InternalPosting } from './posting.entity.ts';
import { InternalPostingResolver, readablePosting } from './posting.resolver.ts';
import { InternalPostingStep } from './step.entity.ts';
import { InternalPostingTaskResolver } from './task.resolver.ts';

/** 庁内公募: proposed by a 所属, approved, applied for without the own 所属長, selected, decided, ordered by organization. Beside 1-4 in the policy's chart. */
export const internalPostings: Feature = {
  entities: [InternalPosting, InternalApplication, InternalApplicationDraft, InternalPostingStep],
  resolvers: [InternalPostingResolver, InternalPostingActsResolver, InternalApplicationResolver, OwnInternalApplicationResolver, InternalApplicationActsResolver, InternalPostingTaskResolver, InternalPostingEvidenceResolver, InternalPostingOverviewResolver, InternalApplicationPaperResolver],
  references: { InternalPosting: referencesTo(nouns.posting), InternalApplication: referencesTo(nouns.application) },
  readable: {
    InternalPosting: readablePosting,
    InternalApplication: readableApplication,
    InternalApplicationDraft: readableDraft,
    // Made for the reader alone.
    InternalPostingTask: () => 'P2',
  },
  consumes: { [DIRECTORY_FACTS.employee]: { reads: shapes.reads({ id: shapes.id, leftOn: shapes.orNull(shapes.day) }), take: endOfService } },
  publishes: PUBLISHED,
};
