import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { withQuery } from '../paths.ts';

/** What is looked for, kept in the address as `?q=`; other words begin at the first page. Typing leaves one entry in the history. */
export function useWords() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const words = parameters.get('q') ?? '';
  const setWords = (next: string) => {
    if (next !== words) void navigate(withQuery(pathname, { q: next }), { replace: words !== '' });
  };
  return { words, setWords };
}
