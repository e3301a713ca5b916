import type { Feature } from '@takara/subgraph-kit';
import type { Noted } from './course.reading.ts';
import { SupportEvidenceResolver } from './evidence.resolver.ts';
import { SupportOverviewResolver } from './overview.resolver.ts';
import { SupportPaperResolver } from './paper.resolver.ts';
import { SupportActsResolver } from './support-acts.resolver.ts';
import { CheckIn, SupportRow, SupportStep } from './support.entity.ts';
import { SupportResolver } from './support.resolver.ts';
import { SupportTaskResolver } from './task.resolver.ts';

const byNote = ({ noteShown }: Noted<object>) => (noteShown ? 'P3' : 'P2');

/** トレーナー・サポーター (5-2): required by an arrival, nominated, accepted, talked with, closed. */
export const supportAssignments: Feature = {
  entities: [SupportRow, SupportStep, CheckIn],
  resolvers: [SupportResolver, SupportActsResolver, SupportTaskResolver, SupportOverviewResolver, SupportEvidenceResolver, SupportPaperResolver],
  readable: {
    // Found through the reader's rights.
    SupportAssignment: () => 'P2',
    // Of each row the policy has said whether its words are for the reader (course.reading.ts).
    SupportAssignmentStep: byNote,
    SupportAssignmentCheckIn: byNote,
    // Made for the reader alone.
    SupportAssignmentAdaptation: () => 'P3',
    SupportAssignmentCandidate: () => 'P2',
    SupportAssignmentTask: () => 'P2',
  },
};
