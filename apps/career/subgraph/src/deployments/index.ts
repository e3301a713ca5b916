import { may, type Feature, type RequestContext } from '@takara/subgraph-kit';
import { DeploymentActsResolver } from './deployment-acts.resolver.ts';
import { DeploymentRow, DeploymentStep } from './deployment.entity.ts';
import { runsDeployments } from './deployment.policy.ts';
import { DeploymentResolver } from './deployment.resolver.ts';
import { DeploymentEvidenceResolver } from './evidence.resolver.ts';
import { DeploymentOverviewResolver } from './overview.resolver.ts';
import { SupportRequestPaperResolver } from './paper.resolver.ts';
import { SupportRequestActsResolver } from './request-acts.resolver.ts';
import { SupportRequestDraftResolver } from './request-draft.resolver.ts';
import { NeedRow, RequestDraftRow, RequestRow } from './request.entity.ts';
import { rightsOf } from './request.reading.ts';
import { SupportRequestResolver } from './request.resolver.ts';
import { TargetRow } from './staff.entity.ts';
import { TechnicalFamilyResolver, TechnicalStaffResolver } from './staff.resolver.ts';
import { DeploymentTaskResolver } from './task.resolver.ts';

/** 技術職員の応援 (10-2): a municipality asks, a team is proposed, all consent, it is ordered, goes, returns and rests. */
export const deployments: Feature = {
  entities: [RequestRow, RequestDraftRow, NeedRow, DeploymentRow, DeploymentStep, TargetRow],
  resolvers: [SupportRequestResolver, SupportRequestActsResolver, SupportRequestDraftResolver, DeploymentResolver, DeploymentActsResolver, TechnicalFamilyResolver, TechnicalStaffResolver, DeploymentTaskResolver, DeploymentOverviewResolver, DeploymentEvidenceResolver, SupportRequestPaperResolver],
  readable: {
    // Found through the reader's rights; why a person said no and what they wrote only for whom the policy names.
    Deployment: async (row: DeploymentRow, context: RequestContext) => (may(await rightsOf(context), 'readPersonReason', 'Deployment', row) ? 'P3' : 'P2'),
    // Found through the reader's rights, and made for the reader alone.
    MunicipalSupportRequest: () => 'P2',
    MunicipalSupportRequestDraft: (row: RequestDraftRow, { actor }: RequestContext) => (row.id === actor.employeeId ? 'P2' : 'P0'),
    MunicipalSupportNeed: () => 'P2',
    SupportNeedDraft: () => 'P2',
    SupportNeedKept: () => 'P2',
    SupportShortfall: () => 'P2',
    DeploymentStep: () => 'P2',
    DeploymentTask: () => 'P2',
    TechnicalStaff: () => 'P2',
    TechnicalLicence: () => 'P2',
    TechnicalFamily: (_: object, { actor }: RequestContext) => (runsDeployments(actor) ? 'P2' : 'P1'),
  },
};
