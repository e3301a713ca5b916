import { Card, DescriptionList, PageHeader, Section } from '@takara/design-system';
import { formatNumber, PageStates, usePageTitle, useParams, useQuery, useSession } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../../gql/index.ts';
import { MonthOfHoursFragmentDoc, OfferedActFragmentDoc, ReviewFragmentDoc, SideAssignmentDocument, type SideAssignmentQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { ActPanel } from '../acts/ActPanel.tsx';
import { holderOf } from '../acts/holder.ts';
import { unitName } from '../acts/host-unit.ts';
import { Progress } from '../acts/Progress.tsx';
import { Limits } from '../postings/Limits.tsx';
import { ASSIGNMENT_ACTS } from './assignment-acts.ts';
import { AssignmentState } from './AssignmentState.tsx';
import { HoursChart } from './HoursChart.tsx';
import { HoursForm } from './HoursForm.tsx';
import { HoursTable } from './HoursTable.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { ReviewSent, Reviews } from './Reviews.tsx';
import { Term } from '../acts/Term.tsx';

type PageAssignment = NonNullable<SideAssignmentQuery['sideAssignment']>;

/** One side assignment: its hours, its end, what both sides say of it. */
export function AssignmentPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SideAssignmentDocument, { variables: { id } }), 'sideAssignment');
  return <PageStates state={query}>{({ sideAssignment, sideAssignmentLimits }) => <AssignmentShown key={id} assignment={sideAssignment} limits={sideAssignmentLimits} />}</PageStates>;
}

function AssignmentShown({ assignment, limits }: { assignment: PageAssignment; limits: SideAssignmentQuery['sideAssignmentLimits'] }) {
  const title = assignment.title ?? '庁内副業';
  usePageTitle(title);
  // The one who does the work is asked in other words; what they may write is the platform's to say.
  const isOwn = useSession().employeeId === assignment.employee?.id;
  const [reviewed, setReviewed] = useState(false);
  const holder = holderOf(assignment.currentHolder);
  const months = readFragment(MonthOfHoursFragmentDoc, assignment.hours ?? []);
  const reviews = readFragment(ReviewFragmentDoc, assignment.reviews ?? []);
  const offers = (action: string) => readFragment(OfferedActFragmentDoc, assignment.availableActions ?? []).some((one) => one.action === action && one.enabled);
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の従事', href: paths.assignments() }]}
        status={<AssignmentState state={assignment.state} />}
        lead={`${assignment.employeeName ?? ''}さんが、${unitName(assignment.hostUnit)}で従事する庁内副業です。`}
      />
      <ActPanel id={assignment.id} actions={assignment.availableActions} acts={ASSIGNMENT_ACTS} forms={{ LOG_HOURS: '#hours', REVIEW: '#review' }} holder={holder} ended={<p>双方の振り返りがそろい、手続きは終わっています。</p>} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Section title="毎月の時間">
            <div className="grid gap-6">
              {months.length > 0 ? <HoursChart months={months} agreed={assignment.hoursPerMonth ?? 0} /> : null}
              <HoursTable months={months} begun={assignment.monthsBegun ?? []} />
              {offers('LOG_HOURS') ? <HoursForm assignmentId={assignment.id} begun={assignment.monthsBegun ?? []} months={months} agreed={assignment.hoursPerMonth ?? 0} /> : null}
            </div>
          </Section>
          {reviews.length > 0 || offers('REVIEW') || reviewed ? (
            <Section title="振り返り">
              <div className="grid gap-6">
                {reviewed ? <ReviewSent complete={assignment.state === 'REVIEWED'} /> : null}
                <Reviews reviews={reviews} />
                {offers('REVIEW') ? <ReviewForm assignmentId={assignment.id} namesSkills={!isOwn} onSent={() => setReviewed(true)} /> : null}
              </div>
            </Section>
          ) : null}
        </div>
        <div className="min-w-0">
          <Section title="発令の内容"><Facts assignment={assignment} /></Section>
          <Progress steps={assignment.timeline} holder={holder} />
          {limits && offers('LOG_HOURS') ? <Limits limits={limits} /> : null}
        </div>
      </div>
    </>
  );
}

const ENDINGS = { EARLY: '期間の前に終わりました', LEFT: '退職により終わりました' } as const;

function Facts({ assignment: { employeeName, hostUnit, firstDay, lastDay, hoursPerMonth, ending } }: { assignment: PageAssignment }) {
  return (
    <Card>
      <DescriptionList
        items={[
          { term: '従事する人', detail: employeeName },
          { term: '受入所属', detail: unitName(hostUnit) || null },
          { term: '期間', detail: <Term from={firstDay} to={lastDay} /> },
          { term: '時間', detail: hoursPerMonth === null ? null : `1か月に${formatNumber(hoursPerMonth, '時間')}` },
          ...(ending ? [{ term: '終わり方', detail: ENDINGS[ending] }] : []),
        ]}
      />
    </Card>
  );
}
