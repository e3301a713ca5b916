import { Button } from '@takara/design-system';
import { Select, TextField } from '@takara/design-system/forms';
import { useLocation, useNavigate, useSearchParams } from '@takara/web-kit';
import { useState, type FormEvent } from 'react';
import { addressWith } from '../../paging/pages.ts';
import { listOf, SORTS } from './posting-list.ts';

const EVERY_FIELD = 'ALL';
const sortOptions = Object.entries(SORTS).map(([id, label]) => ({ id, label }));

/** Words, field and order of the list; what is chosen goes into the address. */
export function PostingFilters({ fields }: { fields: readonly { field: string; label: string }[] }) {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { q, field, sort } = listOf(parameters);
  const fieldOptions = [{ id: EVERY_FIELD, label: 'すべての分野' }, ...fields.map((one) => ({ id: one.field, label: one.label }))];
  const [words, setWords] = useState({ typed: q, asked: q });
  // The address may change by itself: back, or a link that takes the filter away.
  if (words.asked !== q) setWords({ typed: q, asked: q });
  const go = (changes: Record<string, string | null>) => void navigate(addressWith(pathname, parameters, changes));
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go({ q: words.typed.trim() || null });
  };
  return (
    <form role="search" aria-label="募集を探す" onSubmit={search} className="grid grid-cols-2 items-end gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="col-span-2 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 lg:col-span-1">
        <TextField label="言葉で探す" name="q" value={words.typed} onChange={(typed) => setWords({ ...words, typed })} />
        <Button type="submit" icon="search">探す</Button>
      </div>
      <Select label="分野" options={fieldOptions} value={field ?? EVERY_FIELD} onChange={(id) => go({ field: id === EVERY_FIELD ? null : id })} />
      <Select label="並び順" options={sortOptions} value={sort} onChange={(id) => go({ sort: id === 'DEADLINE' ? null : id })} />
    </form>
  );
}
