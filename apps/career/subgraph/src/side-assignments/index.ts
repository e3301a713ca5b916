import type { Feature } from '@takara/subgraph-kit';
import { ApplicationActsResolver } from './application-acts.resolver.ts';
import { Application, ApplicationDraft } from './application.entity.ts';
import { ApplicationResolver, OwnApplicationResolver, readableApplication, readableDraft } from './application.resolver.ts';
import { AssignmentActsResolver } from './assignment-acts.resolver.ts';
import { Assignment, Hours, Review } from './assignment.entity.ts';
import { AssignmentResolver, readableAssignment } from './assignment.resolver.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import { PUBLISHED } from './facts.ts';
import { leaving } from './leaving.ts';
import { OverviewResolver } from './overview.resolver.ts';
import { ApplicationPaperResolver } from './paper.resolver.ts';
import { PostingActsResolver } from './posting-acts.resolver.ts';
import { Posting } from './posting.entity.ts';
import { PostingResolver, readablePosting } from './posting.resolver.ts';
import { referencesTo } from './noun.ts';
import * as nouns from './nouns.ts';
import { Step } from './step.entity.ts';
import { TaskResolver } from './task.resolver.ts';
import type { ShownStep } from './timeline.ts';
import { UpcomingResolver } from './upcoming.resolver.ts';

/** Measure 1-4a 庁内副業: from a posting's draft to the reviews of a side assignment. */
export const sideAssignments: Feature = {
  entities: [Posting, Application, ApplicationDraft, Assignment, Hours, Review, Step],
  resolvers: [PostingResolver, PostingActsResolver, ApplicationResolver, OwnApplicationResolver, ApplicationActsResolver, AssignmentResolver, AssignmentActsResolver, TaskResolver, UpcomingResolver, EvidenceResolver, OverviewResolver, ApplicationPaperResolver],
  references: { SideAssignmentPosting: referencesTo(nouns.posting), SideAssignmentApplication: referencesTo(nouns.application), SideAssignment: referencesTo(nouns.assignment) },
  readable: {
    SideAssignmentPosting: readablePosting,
    SideAssignmentApplication: readableApplication,
    SideAssignmentApplicationDraft: readableDraft,
    SideAssignment: readableAssignment,
    // Reached only through a thing that its reader may read, and filtered there.
    SideAssignmentHours: () => 'P2',
    SideAssignmentReview: () => 'P3',
    CareerStep: ({ noteShown }: ShownStep) => (noteShown ? 'P3' : 'P2'),
    // Made for the reader alone.
    SideAssignmentTask: () => 'P2',
    SideAssignmentMonth: () => 'P2',
    SideAssignmentUpcoming: () => 'P2',
  },
  consumes: leaving,
  publishes: PUBLISHED,
};
