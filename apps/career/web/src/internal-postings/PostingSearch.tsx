import { Button } from '@takara/design-system';
import { TextField } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { useState, type FormEvent } from 'react';
import { addressWith } from '../paging/pages.ts';
import { viewOf } from '../reading/posting-views.ts';

/** Words of the list; what is asked goes into the address. */
export function PostingSearch() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { q } = viewOf(parameters);
  const [words, setWords] = useState({ typed: q, asked: q });
  // The address may change by itself: back, or a link that takes the filter away.
  if (words.asked !== q) setWords({ typed: q, asked: q });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate(addressWith(pathname, parameters, { q: words.typed.trim() || null }));
  };
  return (
    <form role="search" aria-label="募集を探す" onSubmit={search} className="grid max-w-xl grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
      <TextField label="言葉で探す" name="q" value={words.typed} onChange={(typed) => setWords({ ...words, typed })} />
      <Button type="submit" icon="search">探す</Button>
    </form>
  );
}
