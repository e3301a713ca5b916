import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { listOf, STATES } from './topic-list.ts';

const ALL = 'ALL';

/** State and risk of the list; what is chosen goes into the address. */
export function SuccessionFilters({ withRisk }: { withRisk: boolean }) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { state, atRisk } = listOf(parameters);
  const chosen = (name: string) => (id: string | null) => void navigate(addressWith(pathname, parameters, { [name]: id === ALL ? null : id }));
  const states = Object.entries(STATES).filter(([id]) => withRisk || id !== 'AT_RISK').map(([id, label]) => ({ id, label }));
  return (
    <div role="search" aria-label="知識を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={[{ id: ALL, label: '終了のほかすべて' }, ...states]} value={state ?? ALL} onChange={chosen('state')} />
      {withRisk ? <Select label="途切れるおそれ" options={[{ id: ALL, label: 'すべて' }, { id: '1', label: 'おそれのあるものだけ' }]} value={atRisk ? '1' : ALL} onChange={chosen('risk')} /> : null}
    </div>
  );
}
