import { Select } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { KINDS, listOf, STATES } from './secondment-list.ts';

const ALL = 'ALL';
const options = (known: Record<string, string>) => [{ id: ALL, label: 'すべて' }, ...Object.entries(known).map(([id, label]) => ({ id, label }))];

/** What is chosen goes into the address. */
function useChoice() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return { ...listOf(parameters), chosen: (name: string, id: string | null) => void navigate(addressWith(pathname, parameters, { [name]: id })) };
}

export function PeopleFilters() {
  const { state, hostKind, chosen } = useChoice();
  return (
    <div role="search" aria-label="派遣・交流を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
      <Select label="状態" options={options(STATES)} value={state ?? ALL} onChange={(id) => chosen('state', id === ALL ? null : id)} />
      <Select label="相手先の種類" options={options(KINDS)} value={hostKind ?? ALL} onChange={(id) => chosen('kind', id === ALL ? null : id)} />
    </div>
  );
}

export function AgreementFilters() {
  const { hostKind, chosen } = useChoice();
  return <div role="search" aria-label="協定を絞る" className="w-72"><Select label="相手先の種類" options={options(KINDS)} value={hostKind ?? ALL} onChange={(id) => chosen('kind', id === ALL ? null : id)} /></div>;
}

export function CallFilters() {
  const { open, chosen } = useChoice();
  return <div role="search" aria-label="募集を絞る" className="w-72"><Select label="募集" options={[{ id: 'OPEN', label: '推薦を受け付けているもの' }, { id: ALL, label: 'すべて' }]} value={open ? 'OPEN' : ALL} onChange={(id) => chosen('calls', id === ALL ? ALL : null)} /></div>;
}
