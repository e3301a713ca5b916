import { Icon } from '@takara/design-system';
import { useLocation, useNavigate } from '@takara/web-kit';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { KEEP_FOCUS } from './focus-after-move.ts';

/** Long enough to end a word, short enough to feel immediate. */
const PAUSE_MS = 250;

/** Searches as one types. While the input method is still choosing characters nothing is searched. */
export function SearchBox() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const searching = pathname === '/search';
  const shown = searching ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back, forward and other pages decide; one's own typing has set the same text already.
  useEffect(() => {
    setText(shown);
    return () => clearTimeout(timer.current);
  }, [shown, searching]);

  const go = (query: string, options: { state?: unknown } = {}) => {
    clearTimeout(timer.current);
    void navigate(`/search?q=${encodeURIComponent(query)}`, { replace: searching, ...options });
  };
  const typed = (query: string, composing: boolean) => {
    setText(query);
    clearTimeout(timer.current);
    if (!composing && (searching || query.trim())) timer.current = setTimeout(() => go(query, { state: KEEP_FOCUS }), PAUSE_MS);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(text);
  };

  return (
    <form role="search" className="shell-search" onSubmit={submit}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        autoComplete="off"
        aria-label="人・組織・施策を検索"
        placeholder="人・組織・施策を検索"
        value={text}
        onChange={({ target, nativeEvent }) => typed(target.value, (nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={({ currentTarget }) => typed(currentTarget.value, false)}
      />
    </form>
  );
}
