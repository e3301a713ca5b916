import { Card, CardGrid, Notice, Section, StatusBadge } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { PolicyValuesDocument, type PolicyValuesQuery } from '../gql/graphql.ts';
import { PolicyFrame } from './PolicyFrame.tsx';

type Value = NonNullable<PolicyValuesQuery['policy']>['values'][number];

/** What kind of staff the prefecture wants: three headings, six values. While their words are not known here, that is said. */
export function ValuesPage() {
  usePageTitle('めざす職員像');
  const query = partOf(useQuery(PolicyValuesDocument), ({ policy }) => policy);
  return (
    <PolicyFrame>
      <PageStates state={query}>
        {({ chapters, values, valueCategories, valuesArePlaceholders }) => {
          const unplaced = values.filter(({ category }) => category === null);
          return (
            <>
              {valuesArePlaceholders ? (
                <div className="mb-8">
                  <Notice tone="warning" title={`${values.length}つの価値観の名前と行動内容は、まだ確かめられていません。`}>
                    方針の原本では図になっており、ここにある本文には残っていません。推測で言葉を作らず、原本で確認できるまで仮の名で示しています。３つの見出しは方針の言葉のままです。
                  </Notice>
                </div>
              ) : null}
              <div className="mb-10 grid max-w-3xl gap-3">{chapters.find(({ code }) => code === 'III')?.sections.flatMap(({ paragraphs }) => paragraphs).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
              {valueCategories.map(({ code, label }) => (
                <Section key={code} title={label}>
                  <Values values={values.filter(({ category }) => category?.code === code)} />
                </Section>
              ))}
              {unplaced.length > 0 ? (
                <Section title="見出しとの対応を原本で確認する価値観">
                  <p className="mb-4 text-text-quiet">{unplaced.length}つが３つの見出しにどう分かれるかは、原本で確かめます。</p>
                  <Values values={unplaced} />
                </Section>
              ) : null}
            </>
          );
        }}
      </PageStates>
    </PolicyFrame>
  );
}

function Values({ values }: { values: readonly Value[] }) {
  if (values.length === 0) return <p className="text-text-quiet">この見出しの価値観は、原本で確認した後に表示します。</p>;
  return (
    <CardGrid>
      {values.map(({ code, label, behaviors, isPlaceholder }) => (
        <Card key={code} title={label} aside={isPlaceholder ? <StatusBadge tone="warning">仮の名</StatusBadge> : null}>
          {behaviors.length > 0 ? <ul className="list-disc pl-5">{behaviors.map((behavior) => <li key={behavior}>{behavior}</li>)}</ul> : <p className="text-sm text-text-quiet">行動内容も、原本で確認します。</p>}
        </Card>
      ))}
    </CardGrid>
  );
}
