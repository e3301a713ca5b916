import { Badge, Heading, Link, Section } from '@takara/design-system';
import { formatDate, PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { PolicyMeasuresDocument, type PolicyMeasuresQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Commitment } from './Commitment.tsx';
import { PolicyFrame } from './PolicyFrame.tsx';

type Pillar = NonNullable<PolicyMeasuresQuery['policy']>['pillars'][number];
type Initiative = Pillar['initiatives'][number];

/** Three pillars, ten initiatives, thirty measures, each with how strongly it is promised. */
export function MeasuresPage() {
  usePageTitle('職員育成・確保方針');
  const query = partOf(useQuery(PolicyMeasuresDocument), ({ policy }) => policy);
  return (
    <PolicyFrame>
      <PageStates state={query}>
        {({ pillars, measures, effectiveFrom, effectiveIsDefault }) => (
          <>
            <p className="mb-6">
              {pillars.length}つの柱、{pillars.flatMap(({ initiatives }) => initiatives).length}の取組、{measures.length}の個別取組です。
              <span className="text-text-quiet">（{formatDate(effectiveFrom)}から{effectiveIsDefault ? '。施行日は本文に書かれていないため、仮の日です' : ''}）</span>
            </p>
            <nav aria-label="３つの柱" className="mb-10">
              <ul className="grid gap-3 md:grid-cols-3">
                {pillars.map(({ code, label }, index) => (
                  <li key={code}>
                    <a href={`#${code}`} className="flex h-full items-center gap-3 rounded-12 border border-line bg-surface px-4 py-3 font-bold text-key-1000 underline underline-offset-4 hover:border-key-800">
                      <span aria-hidden className="grid size-8 flex-none place-items-center rounded-full bg-key-900 text-sm text-white no-underline">{index + 1}</span>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {pillars.map((pillar) => <PillarPart key={pillar.code} pillar={pillar} />)}
          </>
        )}
      </PageStates>
    </PolicyFrame>
  );
}

function PillarPart({ pillar: { code, label, aliases, initiatives } }: { pillar: Pillar }) {
  return (
    <div id={code} className="mb-12 scroll-mt-24">
      <Section title={label}>
        {aliases.length > 0 ? <p className="mb-4 text-sm text-text-quiet">方針の中では「{aliases.join('」「')}」とも書かれています。</p> : null}
        <div className="grid gap-5">{initiatives.map((initiative) => <InitiativePart key={initiative.code} initiative={initiative} />)}</div>
      </Section>
    </div>
  );
}

function InitiativePart({ initiative: { code, label, paragraphs, measures } }: { initiative: Initiative }) {
  return (
    <section className="rounded-12 border border-line bg-surface p-5" aria-label={`取組${code} ${label}`}>
      <Heading level={3}>取組{code}　{label}</Heading>
      <details className="mt-1">
        <summary className="cursor-pointer py-1 text-sm text-key-1000 underline underline-offset-4">方針の言葉を読む</summary>
        <div className="my-2 grid max-w-3xl gap-2 border-l-4 border-key-200 pl-4 text-sm">{paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
      </details>
      <ul className="mt-2 divide-y divide-line">
        {measures.map((measure) => (
          <li key={measure.code} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
            <span className="w-12 flex-none font-mono text-sm text-text-quiet">{measure.code}</span>
            <span className="min-w-48 flex-1"><Link href={paths.measure(measure.code)}>{measure.label}</Link>{measure.isNew ? <span className="ml-2"><Badge tone="success">新規</Badge></span> : null}</span>
            <Commitment commitment={measure.commitment} also={measure.also} />
          </li>
        ))}
      </ul>
    </section>
  );
}
