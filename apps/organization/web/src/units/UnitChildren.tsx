import { Card, CardGrid, Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { UnitChildrenFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** The units right below, with who stands at their head. The first of them, with a way to all. Nothing where there are none. */
export function UnitChildren({ unitId, unit, asOf }: { unitId: string; unit: FragmentType<typeof UnitChildrenFragmentDoc>; asOf: string | null }) {
  const { children } = readFragment(UnitChildrenFragmentDoc, unit);
  const { edges, pageInfo, totalCount } = children;
  if (edges.length === 0) return null;
  return (
    <Section title={`下の所属・グループ（全${totalCount}）`} action={pageInfo.hasNextPage ? <Link href={paths.units(asOf, { open: unitId })}>組織図ですべて見る</Link> : null}>
      <CardGrid>
        {edges.map(({ node: { id, name, typeLabel, head } }) => (
          <Card key={id} title={name} href={paths.unit(id, asOf)}>
            <p className="text-sm text-text-quiet">{typeLabel}</p>
            <p className="text-sm">{head ? `${head.postTitle}　${head.employee.displayName}` : '長の記録はありません'}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
