import { Select } from '@takara/design-system/forms';
import { ALL, choicesOf, useChoice } from '../paging/choices.ts';
import { KINDS, listOf, STATES } from './support-list.ts';

/** State and kind of the list; what is chosen goes into the address. */
export function SupportFilters() {
  const { parameters, chosen } = useChoice();
  const { state, kind } = listOf(parameters);
  return (
    <div role="search" aria-label="トレーナー・サポーターを絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={choicesOf(STATES)} value={state ?? ALL} onChange={chosen('state')} />
      <Select label="種類" options={choicesOf(KINDS)} value={kind ?? ALL} onChange={chosen('kind')} />
    </div>
  );
}
