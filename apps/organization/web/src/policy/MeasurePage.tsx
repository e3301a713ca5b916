import { Card, DescriptionList, Notice, PageHeader, Section } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { PolicyMeasureDocument, type PolicyMeasureQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Commitment } from './Commitment.tsx';
import { Evidence } from './Evidence.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Verbatim } from './Verbatim.tsx';

type PageMeasure = NonNullable<PolicyMeasureQuery['policyMeasure']>;

/** One measure: the policy's own words, how strongly they promise it, the figures it goes by, and what every module can show of it. */
export function MeasurePage() {
  const { code = '' } = useParams();
  const query = useQuery(PolicyMeasureDocument, { variables: { code } });
  return <PageStates state={partOf(query, ({ policyMeasure }) => policyMeasure)}>{(measure) => <MeasureContent measure={measure} all={query.data?.policy?.measures ?? []} />}</PageStates>;
}

function MeasureContent({ measure, all }: { measure: PageMeasure; all: readonly { code: string; label: string }[] }) {
  const { code, label, initiative, commitment, also, paragraphs, source } = measure;
  usePageTitle(`${code} ${label}`);
  const verbs = [commitment.verb, also?.verb].filter((verb) => verb !== undefined);
  return (
    <>
      <PageHeader
        title={`${code}　${label}`}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '職員育成・確保方針', href: paths.policy() }]}
        status={<Commitment commitment={commitment} also={also} decided={measure.feature?.enabled} />}
      />
      <NotYet measure={measure} />
      <Section title="方針の言葉">
        <Verbatim paragraphs={paragraphs} verbs={verbs} />
        <p className="mt-2 text-sm text-text-quiet">出典：{source.title}</p>
      </Section>
      <Parts measure={measure} />
      {measure.parameters.length > 0 ? (
        <Section title="手続きが守る数">
          <p className="mb-4 max-w-3xl">方針の本文に限度の数字はありません。「初期値」の印は、県が決めるまでの仮の値です。</p>
          <FigureTable caption="手続きが守る数" captionHidden figures={measure.parameters} />
        </Section>
      ) : null}
      <Section title="いま行われていること">
        <Evidence measureCode={code} />
      </Section>
      <Section title="この個別取組の位置">
        <div className="rounded-12 border border-line bg-surface px-6 py-3">
          <DescriptionList
            items={[
              { term: '柱', detail: initiative.pillar.label },
              { term: '取組', detail: `${initiative.code}　${initiative.label}` },
              { term: '受け持ち', detail: measure.ownerLabel },
              ...(measure.touchesLabels.length > 0 ? [{ term: '関わるところ', detail: measure.touchesLabels.join('、') }] : []),
            ]}
          />
        </div>
      </Section>
      <Neighbours code={code} all={all} />
    </>
  );
}

/** What is only being considered is said before anything else. */
function NotYet({ measure: { commitment, feature } }: { measure: PageMeasure }) {
  if (commitment.level !== 'UNDER_CONSIDERATION' || feature?.enabled) return null;
  return (
    <div className="mb-8">
      <Notice tone="warning" title="検討中で、まだ始まっていません。">{feature?.reason ?? `方針は「${commitment.verb}」と書いています。`}</Notice>
    </div>
  );
}

/** Halves of one measure that are promised differently. */
function Parts({ measure: { subItems } }: { measure: PageMeasure }) {
  if (subItems.length === 0) return null;
  return (
    <Section title={`この個別取組の${subItems.length}つの部分`}>
      <div className="grid gap-5">
        {subItems.map((part) => (
          <Card key={part.code} title={`${part.code}　${part.label}`} aside={<Commitment commitment={part.commitment} decided={part.feature?.enabled} />}>
            <Verbatim paragraphs={part.paragraphs} verbs={[part.commitment.verb]} />
            {part.feature ? <p className="mt-3 text-sm text-text-quiet">{part.feature.reason}</p> : null}
          </Card>
        ))}
      </div>
    </Section>
  );
}
