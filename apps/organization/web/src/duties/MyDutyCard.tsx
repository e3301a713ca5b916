import { ActionButton, Badge, Card, Link } from '@takara/design-system';
import { formatPeriod } from '@takara/web-kit';
import { offered } from '../actions/offered.ts';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { MyDutyFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** One duty of mine: over which unit, since when, for whom, and the way to hand it over where that is open. */
export function MyDutyCard({ duty }: { duty: FragmentType<typeof MyDutyFragmentDoc> }) {
  const { id, kindLabel, validFrom, validTo, unit, onBehalfOf, availableActions } = readFragment(MyDutyFragmentDoc, duty);
  const delegate = offered(availableActions, 'DELEGATE');
  return (
    <Card title={kindLabel} aside={onBehalfOf ? <Badge tone="info">代決</Badge> : null}>
      <p>
        対象：{unit ? <Link href={paths.unit(unit.id)}>{unit.name}</Link> : '県全体'}　
        <span className="text-text-quiet">{formatPeriod(validFrom, validTo)}</span>
      </p>
      {onBehalfOf ? <p><Link href={paths.employee(onBehalfOf.id)}>{onBehalfOf.displayName}</Link>さんに代わって担っています。</p> : null}
      {delegate ? <div className="mt-3"><ActionButton offered={delegate} size="small" href={paths.delegate(id)}>{delegate.label}</ActionButton></div> : null}
    </Card>
  );
}
