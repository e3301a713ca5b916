import { PageHeader } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { AsOfPicker } from '../as-of/AsOfPicker.tsx';
import { readDay } from '../as-of/days.ts';
import { UnitTreeDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { UnitTree } from './UnitTree.tsx';

/** The prefecture's units as they stood on any day. */
export function UnitTreePage() {
  usePageTitle('組織図');
  const [parameters] = useSearchParams();
  const asOf = readDay(parameters.get('asOf'));
  const query = partOf(useQuery(UnitTreeDocument, { variables: { asOf }, keepPrevious: true }), ({ organizationUnits }) => organizationUnits);
  return (
    <>
      <PageHeader
        title="組織図"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織・方針', href: paths.directory() }]}
        lead="部局、課・室、出先機関、グループを、どの日の姿でも見られます。所属の名前を選ぶと、そこにいる人と、再編の前後が分かります。"
      />
      <AsOfPicker asOf={asOf} hrefOn={paths.units} />
      <PageStates state={query}>{(units) => <UnitTree units={units} asOf={asOf} busy={query.refreshing} />}</PageStates>
    </>
  );
}
