import { Card, EmptyState, LinkButton, PageHeader, Section } from '@takara/design-system';
import { lazy, Suspense } from 'react';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery, useSession } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { FindingShownFragmentDoc, RotationOutlookDocument, RotationOutlookPaperDocument, type RotationOutlookQuery } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { FindingCard } from './FindingCard.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Placements } from './Placements.tsx';
import { groupOf, type Group } from './standing.ts';

// Few people write anything down here: whoever only reads never waits for the fields.
const RecordForm = lazy(async () => ({ default: (await import('./RecordForm.tsx')).RecordForm }));

type Outlook = NonNullable<RotationOutlookQuery['rotationOutlook']>;

/** 異動の見通し of one person, of oneself where the address names nobody. */
export function OutlookPage() {
  const { employeeId = null } = useParams();
  const query = leading(useQuery(RotationOutlookDocument, { variables: { employeeId } }), 'rotationOutlook');
  return <PageStates state={query}>{({ rotationOutlook, rotationChart, rotationReach }) => <Shown key={rotationOutlook.id} outlook={rotationOutlook} chart={rotationChart} reach={rotationReach} />}</PageStates>;
}

function Shown({ outlook, chart, reach }: { outlook: Outlook; chart: RotationOutlookQuery['rotationChart']; reach: RotationOutlookQuery['rotationReach'] }) {
  const isOwn = useSession().employeeId === outlook.employee?.id;
  const title = isOwn ? '異動の見通し' : `${outlook.employeeName ?? ''}さんの異動の見通し`;
  usePageTitle(title);
  const seesOthers = reach !== null && (reach.everybody || reach.units.length > 0);
  const findings = outlook.findings ?? [];
  const groups = Map.groupBy(findings, (finding) => groupOf(readFragment(FindingShownFragmentDoc, finding).state));
  const placements = outlook.placements ?? [];
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, ...(isOwn ? [] : [{ label: '異動の見通しの一覧', href: paths.rotationList() }])]}
        lead="ジョブローテーションの決まりが、これまでの配置から見てどうなっているかを示します。異動を約束するものではありません。"
        action={seesOthers ? <LinkButton icon="search" href={paths.rotationList()}>職員の一覧を見る</LinkButton> : null}
      />
      <p className="mb-6 text-lg">{standing(outlook)}</p>
      {findings.length === 0 ? <EmptyState title="ジョブローテーションの決まりがありません。">方針に決まりが定められると、ここに見通しが出ます。</EmptyState> : null}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Cards title="これから要ること" none="期限のある決まりは、いまはありません。" findings={groups.get('open')} />
          <Cards title="満たした決まり" findings={groups.get('met')} />
          <NotAsked findings={groups.get('silent')} />
        </div>
        <div className="min-w-0">
          <Section title="これまでの配置">
            {placements.length > 0 ? <Card><Placements label="これまでの配置" placements={placements} /></Card> : <p>配置の記録はまだありません。</p>}
          </Section>
          {outlook.recordForms?.length ? <Suspense><RecordForm employeeId={outlook.id} forms={outlook.recordForms} placements={placements} /></Suspense> : null}
          {chart ? <OpenPoints options={chart.options} /> : null}
          <Papers><PaperButton document={RotationOutlookPaperDocument} variables={{ employeeId: outlook.id }}>見通しの説明をPDFにする</PaperButton></Papers>
        </div>
      </div>
    </>
  );
}

const standing = ({ serviceYear, stageLabel }: Outlook): string =>
  serviceYear === null ? 'ジョブローテーションの対象ではありません。' : `在職${serviceYear}年目${stageLabel ? `、${stageLabel}` : '、ジョブローテーションの期間は終わっています'}。`;

type Findings = ReturnType<Map<Group, NonNullable<Outlook['findings']>>['get']>;

function Cards({ title, none, findings = [] }: { title: string; none?: string; findings?: Findings }) {
  if (findings.length === 0 && !none) return null;
  return (
    <Section title={title}>
      {findings.length === 0 ? <p>{none}</p> : <div className="grid gap-5">{findings.map((finding) => <FindingCard key={readFragment(FindingShownFragmentDoc, finding).id} finding={finding} />)}</div>}
    </Section>
  );
}

/** Rules that say nothing of this person, each with the reason in a line. */
function NotAsked({ findings = [] }: { findings?: Findings }) {
  if (findings.length === 0) return null;
  return (
    <Section title="いまは問われない決まり">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {readFragment(FindingShownFragmentDoc, findings).map(({ id, rule, stateLabel, progress }) => (
          <li key={id}>
            <p className="font-bold">{rule.label}<span className="ml-3 inline-block text-sm font-normal text-text-quiet">{stateLabel}</span></p>
            <p>{progress}</p>
            <p className="text-sm text-text-quiet">方針「{rule.text}」</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
