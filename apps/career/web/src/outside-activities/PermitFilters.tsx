import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { listOf, STATES } from './permit-list.ts';

const ALL = 'ALL';

/** One state of the list alone; what is chosen goes into the address. */
export function PermitFilters() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <div role="search" aria-label="申請を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={[{ id: ALL, label: 'すべて' }, ...Object.entries(STATES).map(([id, label]) => ({ id, label }))]} value={listOf(parameters).state ?? ALL} onChange={(id) => void navigate(addressWith(pathname, parameters, { state: id === ALL ? null : id }))} />
    </div>
  );
}
