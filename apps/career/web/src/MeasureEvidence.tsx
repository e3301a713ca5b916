import type { SlotProps } from '@takara/web-kit';
import { PathEvidence } from './career-paths/PathEvidence.tsx';
import { PlanEvidence } from './career-plans/PlanEvidence.tsx';
import { DeploymentEvidence } from './deployments/DeploymentEvidence.tsx';
import { PostingEvidence } from './internal-postings/PostingEvidence.tsx';
import { PermitEvidence } from './outside-activities/PermitEvidence.tsx';
import { SecondmentEvidence } from './secondments/SecondmentEvidence.tsx';
import { SideAssignmentEvidence } from './side-assignments/overview/SideAssignmentEvidence.tsx';
import { SuccessionEvidence } from './succession/SuccessionEvidence.tsx';
import { SkillFigures } from './skills/SkillFigures.tsx';
import { SupportEvidence } from './support-assignments/SupportEvidence.tsx';

/** On a measure's page: what career can show of it; on other measures' pages nothing. 庁内副業 is the first half of 1-4; 庁内公募 has no number of its own and stands beside it, as in the policy's chart. */
export function MeasureEvidence({ measureCode }: SlotProps['measure.evidence']) {
  switch (measureCode) {
    case '1-1': return <><PathEvidence /><PlanEvidence /></>;
    case '1-3': return <SkillFigures />;
    case '1-4': return <><SideAssignmentEvidence /><PostingEvidence /><PermitEvidence /></>;
    case '1-4a': return <><SideAssignmentEvidence /><PostingEvidence /></>;
    case '1-4b': return <PermitEvidence />;
    case '2-4': return <SecondmentEvidence />;
    case '5-2': return <SupportEvidence />;
    case '10-2': return <DeploymentEvidence />;
    case '5-3': return <SuccessionEvidence />;
    default: return null;
  }
}
