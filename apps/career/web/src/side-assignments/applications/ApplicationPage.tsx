import { Badge, Card, DateText, DescriptionList, Link, LinkButton, Notice, PageHeader, PersonName, Section } from '@takara/design-system';
import { formatNumber, PageStates, PaperButton, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { SideAssignmentApplicationDocument, SideAssignmentApplicationPaperDocument, SideAssignmentDecisionPaperDocument, type SideAssignmentApplicationQuery } from '../../gql/graphql.ts';
import { Papers } from '../../papers/Papers.tsx';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { ActPanel } from '../acts/ActPanel.tsx';
import { holderOf } from '../acts/holder.ts';
import { unitName } from '../acts/host-unit.ts';
import { Progress } from '../acts/Progress.tsx';
import { APPLICATION_ACTS } from './application-acts.ts';
import { ApplicationState } from './ApplicationState.tsx';
import { Term } from '../acts/Term.tsx';

type PageApplication = NonNullable<SideAssignmentApplicationQuery['sideAssignmentApplication']>;

/** One application, as far as the reader may see: its applicant, their 所属長, the host, 人事課. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SideAssignmentApplicationDocument, { variables: { id } }), 'sideAssignmentApplication');
  return <PageStates state={query}>{({ sideAssignmentApplication }) => <ApplicationShown key={id} application={sideAssignmentApplication} />}</PageStates>;
}

function ApplicationShown({ application }: { application: PageApplication }) {
  const title = `${application.applicantName ?? ''}さんの応募`;
  usePageTitle(title);
  const holder = holderOf(application.currentHolder);
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の応募', href: paths.applications() }]}
        status={<ApplicationState state={application.state} />}
        lead={`「${application.postingTitle ?? ''}」（${unitName(application.hostUnit)}）への応募です。`}
      />
      <ActPanel id={application.id} actions={application.availableActions} acts={APPLICATION_ACTS} forms={{}} holder={holder} ended={<p>この応募の手続きは終わっています。</p>} />
      <Ordered assignment={application.assignment} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          {application.motivation === null ? null : (
            <Section title="応募の動機"><p className="whitespace-pre-wrap rounded-12 border border-line bg-surface p-6 leading-loose wrap-anywhere">{application.motivation}</p></Section>
          )}
          <Section title="応募の内容"><Facts application={application} /></Section>
        </div>
        <div className="min-w-0">
          <Progress steps={application.timeline} holder={holder} />
          <Posting application={application} />
          <Papers>
            <PaperButton document={SideAssignmentApplicationPaperDocument} variables={{ id: application.id }}>申込書をつくる</PaperButton>
            {application.isDecided ? <PaperButton document={SideAssignmentDecisionPaperDocument} variables={{ id: application.id }}>決定通知書をつくる</PaperButton> : null}
          </Papers>
        </div>
      </div>
    </>
  );
}

function Ordered({ assignment }: Pick<PageApplication, 'assignment'>) {
  if (!assignment?.firstDay || !assignment.lastDay) return null;
  return (
    <div className="mb-8">
      <Notice tone="success" title="発令されています。" nextStep={<LinkButton size="small" href={paths.assignment(assignment.id)}>従事の画面へ</LinkButton>}>
        <Term from={assignment.firstDay} to={assignment.lastDay} />、1か月に{formatNumber(assignment.hoursPerMonth, '時間')}です。
      </Notice>
    </div>
  );
}

function Facts({ application: { applicant, applicantName, hoursWished, skills, expectedOvertime, submittedAt } }: { application: PageApplication }) {
  const place = applicant?.mainAssignment;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: '応募した人', detail: applicant?.displayName ? <PersonName name={applicant.displayName} kana={applicant.kana} /> : applicantName },
          ...(place ? [{ term: '所属と職', detail: `${unitName(place.unit)}　${place.postTitle}${applicant?.grade ? `（${applicant.grade.label}）` : ''}` }] : []),
          { term: '1か月に使える時間', detail: hoursWished === null ? null : formatNumber(hoursWished, '時間') },
          { term: '生かせるスキル', detail: skills && skills.length > 0 ? <span className="flex flex-wrap gap-2">{skills.map((skill) => <Badge key={skill}>{skill}</Badge>)}</span> : '書かれていません' },
          { term: '年間の時間外勤務の見込み', detail: expectedOvertime === null ? null : `${formatNumber(expectedOvertime, '時間')}（本人の申告）` },
          { term: '応募した日時', detail: submittedAt ? <DateText value={submittedAt} time /> : null },
        ]}
      />
    </Card>
  );
}

function Posting({ application: { posting, postingTitle } }: { application: PageApplication }) {
  if (!posting) return <Section title="募集"><p>「{postingTitle}」の募集は、いまは見られません。</p></Section>;
  const { id, title, hoursPerMonth, termFrom, termTo, headcount, deadline } = posting;
  return (
    <Section title="募集">
      <Card title={<Link href={paths.posting(id)}>{title}</Link>}>
        <DescriptionList
          items={[
            { term: '時間', detail: hoursPerMonth === null ? null : `1か月に${formatNumber(hoursPerMonth, '時間')}まで` },
            { term: '期間', detail: termFrom && termTo ? <Term from={termFrom} to={termTo} /> : null },
            { term: '人数', detail: headcount === null ? null : `${headcount}人` },
            { term: '応募の締切', detail: deadline ? <DateText value={deadline} weekday /> : null },
          ]}
        />
      </Card>
    </Section>
  );
}
