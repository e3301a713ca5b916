import type { Feature } from '@takara/subgraph-kit';
import { PlanEvidenceResolver } from './evidence.resolver.ts';
import { InterviewActsResolver } from './interview-acts.resolver.ts';
import { Interview } from './interview.entity.ts';
import { InterviewResolver } from './interview.resolver.ts';
import { PlanOverviewResolver } from './overview.resolver.ts';
import { PlanPaperResolver } from './paper.resolver.ts';
import { PlanActsResolver } from './plan-acts.resolver.ts';
import { PlanFormResolver } from './plan-form.resolver.ts';
import { Plan, PlanShare, PlanVersion } from './plan.entity.ts';
import { PlanResolver } from './plan.resolver.ts';
import { PlanTaskResolver } from './task.resolver.ts';

/** キャリアプラン (1-1): written against the career path, shared with one's manager when one chooses, talked about, revised. */
export const careerPlans: Feature = {
  entities: [Plan, PlanVersion, PlanShare, Interview],
  resolvers: [PlanResolver, PlanActsResolver, PlanFormResolver, InterviewResolver, InterviewActsResolver, PlanTaskResolver, PlanOverviewResolver, PlanEvidenceResolver, PlanPaperResolver],
  readable: {
    // Found through the reader's rights; which versions and what else, plan.reading.ts says.
    CareerPlan: () => 'P2',
    CareerPlanVersion: () => 'P2',
    CareerPlanShare: () => 'P2',
    CareerPlanDraft: () => 'P2',
    CareerPlanContent: () => 'P3',
    CareerGoal: () => 'P2',
    CareerInterview: () => 'P3',
    // Made for the reader alone.
    CareerPlanForm: () => 'P2',
    CareerPlanTask: () => 'P2',
  },
};
