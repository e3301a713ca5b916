import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { KINDS, listOf, STATES } from './support-list.ts';

const ALL = 'ALL';
const options = (known: Record<string, string>) => [{ id: ALL, label: 'すべて' }, ...Object.entries(known).map(([id, label]) => ({ id, label }))];

/** State and kind of the list; what is chosen goes into the address. */
export function SupportFilters() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { state, kind } = listOf(parameters);
  const chosen = (name: string) => (id: string | null) => void navigate(addressWith(pathname, parameters, { [name]: id === ALL ? null : id }));
  return (
    <div role="search" aria-label="トレーナー・サポーターを絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={options(STATES)} value={state ?? ALL} onChange={chosen('state')} />
      <Select label="種類" options={options(KINDS)} value={kind ?? ALL} onChange={chosen('kind')} />
    </div>
  );
}
