import { Select, type Option } from '@takara/design-system/forms';
import { formatFiscalYear, useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from '../paging/pages.ts';
import { listOf } from './declaration-list.ts';

const ALL = 'ALL';
interface Props {
  wishes: readonly Option[];
  /** For 人事課, who see all. */
  departments?: readonly Option[];
  years?: readonly number[];
}

/** What the list is narrowed by; nothing of what 人事課 alone reads. What is chosen goes into the address. */
export function DeclarationFilters({ wishes, departments, years }: Props) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { wish, year, unit, late, unread } = listOf(parameters);
  const chosen = (name: string) => (id: string | null) => void navigate(addressWith(pathname, parameters, { [name]: id === ALL ? null : id }));
  const all = { id: ALL, label: 'すべて' };
  return (
    <div role="search" aria-label="自己申告を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      {years ? <Select label="年度" options={years.map((one) => ({ id: String(one), label: formatFiscalYear(one) }))} value={String(year ?? years[0])} onChange={chosen('year')} /> : null}
      {departments ? <Select label="部局" options={[all, ...departments]} value={unit ?? ALL} onChange={chosen('unit')} /> : null}
      <Select label="異動の希望" options={[all, ...wishes]} value={wish ?? ALL} onChange={chosen('wish')} />
      <Select label="所属長" options={[all, { id: 'true', label: '未読' }]} value={unread ? 'true' : ALL} onChange={chosen('unread')} />
      {departments ? <Select label="提出" options={[all, { id: 'true', label: '締切の後' }]} value={late ? 'true' : ALL} onChange={chosen('late')} /> : null}
    </div>
  );
}
