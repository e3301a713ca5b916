import { may, type Feature, type RequestContext } from '@takara/subgraph-kit';
import { AgreementActsResolver } from './agreement-acts.resolver.ts';
import { AgreementRow, CallRow } from './agreement.entity.ts';
import { AgreementResolver, CallResolver } from './agreement.resolver.ts';
import { CandidateActsResolver } from './candidate-acts.resolver.ts';
import { CourseActsResolver } from './course-acts.resolver.ts';
import { SecondmentEvidenceResolver } from './evidence.resolver.ts';
import { PUBLISHED } from './facts.ts';
import { leaving } from './leaving.ts';
import { SecondmentOverviewResolver } from './overview.resolver.ts';
import { SecondmentPaperResolver } from './paper.resolver.ts';
import { ReportRow, SecondmentRow, StepRow } from './secondment.entity.ts';
import { can, rightsOf, type Secondment } from './secondment.reading.ts';
import { SecondmentResolver } from './secondment.resolver.ts';
import type { StepType } from './secondment.type.ts';
import { SecondmentTaskResolver } from './task.resolver.ts';

/** 人事交流・派遣 (2-4): agreements, the yearly call, recommendation and consent, the order, reports, what is brought home. */
export const secondments: Feature = {
  entities: [AgreementRow, CallRow, SecondmentRow, ReportRow, StepRow],
  resolvers: [AgreementResolver, CallResolver, AgreementActsResolver, SecondmentResolver, CandidateActsResolver, CourseActsResolver, SecondmentTaskResolver, SecondmentOverviewResolver, SecondmentEvidenceResolver, SecondmentPaperResolver],
  readable: {
    ExchangeAgreement: async (row: AgreementRow, context: RequestContext) => (may(await rightsOf(context), 'readContact', 'ExchangeAgreement', { id: row.id }) ? 'P2' : 'P0'),
    // Found through the reader's rights; why somebody goes or does not only for whom the policy names.
    Secondment: async (it: Secondment, context: RequestContext) => ((await can(context, 'readWords', it)) ? 'P3' : 'P2'),
    // Made from a candidacy that its reader may read; a reason is there only for whom it is (course.reading.ts).
    SecondmentStep: ({ note }: StepType) => (note === null ? 'P2' : 'P3'),
    SecondmentHolder: () => 'P2', SecondmentReport: () => 'P2', SecondmentSharing: () => 'P2', SecondmentTask: () => 'P2',
  },
  consumes: leaving,
  publishes: PUBLISHED,
};
