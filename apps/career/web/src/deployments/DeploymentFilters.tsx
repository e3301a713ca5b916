import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { listOf, STANDINGS, STATES } from './deployment-list.ts';

const ALL = 'ALL';
const options = (known: Record<string, string>) => [{ id: ALL, label: 'すべて' }, ...Object.entries(known).map(([id, label]) => ({ id, label }))];

/** What is chosen goes into the address. */
function useChoice() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return { ...listOf(parameters), chosen: (name: string) => (id: string | null) => void navigate(addressWith(pathname, parameters, { [name]: id === ALL ? null : id })) };
}

export function RequestFilters() {
  const { state, chosen } = useChoice();
  return <div role="search" aria-label="要請を絞る" className="w-72"><Select label="状態" options={options(STATES)} value={state ?? ALL} onChange={chosen('state')} /></div>;
}

export function StaffFilters({ families }: { families: readonly { id: string; label: string }[] }) {
  const { family, standing, chosen } = useChoice();
  return (
    <div role="search" aria-label="技術職員を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="職種" options={[{ id: ALL, label: 'すべて' }, ...families]} value={families.some(({ id }) => id === family) ? family : ALL} onChange={chosen('family')} />
      <Select label="いまの状態" options={options(STANDINGS)} value={standing ?? ALL} onChange={chosen('standing')} />
    </div>
  );
}
