import type { Feature, RequestContext } from '@takara/subgraph-kit';
import { AdvisoryResolver } from './advisory.resolver.ts';
import { SuccessionEvidenceResolver } from './evidence.resolver.ts';
import { HandoverActsResolver } from './handover-acts.resolver.ts';
import { SuccessionOverviewResolver } from './overview.resolver.ts';
import { TopicPaperResolver } from './paper.resolver.ts';
import { retirements } from './retirements.ts';
import { SuccessionTaskResolver } from './task.resolver.ts';
import { TopicActsResolver } from './topic-acts.resolver.ts';
import { TopicDraftResolver } from './topic-draft.resolver.ts';
import { HolderRow, PlanRow, RetirementRow, SessionRow, StepRow, TopicDraftRow, TopicRow } from './topic.entity.ts';
import { TopicResolver } from './topic.resolver.ts';

/** 知識・経験の継承 (5-3): what only a few know, who leaves when, to whom it is handed over. */
export const succession: Feature = {
  entities: [TopicRow, TopicDraftRow, HolderRow, PlanRow, SessionRow, StepRow, RetirementRow],
  resolvers: [TopicResolver, TopicActsResolver, TopicDraftResolver, HandoverActsResolver, SuccessionTaskResolver, SuccessionOverviewResolver, AdvisoryResolver, SuccessionEvidenceResolver, TopicPaperResolver],
  // Found through the reader's rights, or made for the reader alone: who may not know when a holder leaves finds nothing in the row (course.reading.ts).
  readable: {
    KnowledgeTopicDraft: (row: TopicDraftRow, { actor }: RequestContext) => (row.id === actor.employeeId ? 'P2' : 'P0'),
    KnowledgeTopic: () => 'P2', KnowledgeHolder: () => 'P2', SuccessionProspect: () => 'P2', SuccessionPlan: () => 'P2', HandoverSession: () => 'P2',
    SuccessionStep: () => 'P2', SuccessionPerson: () => 'P2', SuccessionTask: () => 'P2', AdvisoryPostSuggestion: () => 'P2',
  },
  consumes: retirements,
};
