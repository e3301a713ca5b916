import { Card, CardGrid, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { UnitChildrenFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** The units right below, with who stands at their head. Nothing where there are none. */
export function UnitChildren({ unit, asOf }: { unit: FragmentType<typeof UnitChildrenFragmentDoc>; asOf: string | null }) {
  const { children } = readFragment(UnitChildrenFragmentDoc, unit);
  if (children.length === 0) return null;
  return (
    <Section title={`下の所属・グループ（${children.length}）`}>
      <CardGrid>
        {children.map(({ id, name, typeLabel, head }) => (
          <Card key={id} title={name} href={paths.unit(id, asOf)}>
            <p className="text-sm text-text-quiet">{typeLabel}</p>
            <p className="text-sm">{head ? `${head.postTitle}　${head.employee.displayName}` : '長の記録はありません'}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
