import { Button, EmptyState, Link, Section } from '@takara/design-system';
import { PageStates, partOf, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { DutyTable } from '../duties/DutyTable.tsx';
import { UnitDutiesDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

const FEW = 25;
/** The most that the graph answers at once. */
const MOST = 100;

/** Who holds which duty over this unit on that day; those of the units above it apart. */
export function UnitDuties({ unitId, asOf }: { unitId: string; asOf: string | null }) {
  const [count, setCount] = useState<number>(FEW);
  const query = partOf(useQuery(UnitDutiesDocument, { variables: { id: unitId, asOf, count }, keepPrevious: true }), ({ duties }) => duties);
  return (
    <Section title="職務を担う人" action={<Link href={paths.unitDuties(unitId)}>これまでの経過</Link>}>
      <PageStates
        state={query}
        isEmpty={({ edges }) => edges.length === 0}
        empty={<EmptyState title="この日に、この所属の職務を担う人の記録はありません。">所属が置かれていた日を選ぶと表示されます。</EmptyState>}
      >
        {({ edges, pageInfo, totalCount }) => {
          const duties = edges.map(({ node }) => node);
          const here = duties.filter(({ unit }) => unit?.id === unitId);
          const above = duties.filter(({ unit }) => unit?.id !== unitId);
          return (
            <div className="grid gap-6">
              {here.length > 0 ? <DutyTable caption="この所属の職務" captionHidden duties={here} without={['unit']} /> : <p>この所属だけを対象にした職務はありません。上の所属の職務が及びます。</p>}
              {above.length > 0 ? (
                <details>
                  <summary className="cursor-pointer py-2 font-bold text-key-1000">上の所属から及ぶ職務（{above.length}件）</summary>
                  <DutyTable caption="上の所属から及ぶ職務" captionHidden duties={above} />
                </details>
              ) : null}
              {pageInfo.hasNextPage ? (
                <p className="flex flex-wrap items-center gap-3">
                  全{totalCount}件のうち{duties.length}件です。
                  {count < MOST ? <Button size="small" pending={query.refreshing} onClick={() => setCount(MOST)}>さらに表示</Button> : <Link href={paths.unitDuties(unitId)}>これまでの経過で見る</Link>}
                </p>
              ) : null}
            </div>
          );
        }}
      </PageStates>
    </Section>
  );
}
