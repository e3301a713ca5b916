import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { addressWith } from './pages.ts';

/** Not narrowed. */
export const ALL = 'ALL';

/** What a list can be narrowed by, behind the choice not to. */
export const choicesOf = (known: Readonly<Record<string, string>>, all = 'すべて') => [{ id: ALL, label: all }, ...Object.entries(known).map(([id, label]) => ({ id, label }))];

/** What is chosen goes into the address, and the list begins at its first page. */
export function useChoice() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const put = (name: string, value: string | null) => void navigate(addressWith(pathname, parameters, { [name]: value }));
  return { parameters, put, chosen: (name: string) => (id: string | null) => put(name, id === ALL ? null : id) };
}
