import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import type { RotationFindingsQuery } from '../gql/graphql.ts';
import { addressWith } from '../paging/pages.ts';
import { listOf, SORTS, STATE_CHOICES } from './finding-list.ts';

const ALL = 'ALL';
const options = (known: Record<string, { label: string } | string>) => Object.entries(known).map(([id, one]) => ({ id, label: typeof one === 'string' ? one : one.label }));

/** State, rule, unit, job family and order of the list; what is chosen goes into the address. */
export function FindingFilters({ reach, rules }: { reach: NonNullable<RotationFindingsQuery['rotationReach']>; rules: readonly { code: string; label: string }[] }) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { state, rule, unit, family, sort } = listOf(parameters);
  const go = (changes: Record<string, string | null>) => void navigate(addressWith(pathname, parameters, changes));
  const chosen = (name: string) => (id: string | null) => go({ [name]: id === ALL ? null : id });
  return (
    <div role="search" aria-label="見通しを絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Select label="状態" options={options(STATE_CHOICES)} value={state} onChange={(id) => go({ state: id === 'OPEN' ? null : id, due: null })} />
      <Select label="決まり" options={[{ id: ALL, label: 'すべて' }, ...rules.map(({ code, label }) => ({ id: code, label: `${code} ${label}` }))]} value={rule ?? ALL} onChange={chosen('rule')} />
      <Select label={reach.everybody ? '部局' : '所属・グループ'} options={[{ id: ALL, label: 'すべて' }, ...reach.units]} value={unit ?? ALL} onChange={chosen('unit')} />
      <Select label="職種" options={[{ id: ALL, label: 'すべて' }, ...reach.jobFamilies]} value={family ?? ALL} onChange={chosen('family')} />
      <Select label="並び順" options={options(SORTS)} value={sort} onChange={(id) => go({ sort: id === 'URGENCY' ? null : id })} />
    </div>
  );
}
