import { Select } from '@takara/design-system/forms';
import { ALL, choicesOf, useChoice } from '../paging/choices.ts';
import { listOf, STATES } from './permit-list.ts';

/** One state of the list alone; what is chosen goes into the address. */
export function PermitFilters() {
  const { parameters, chosen } = useChoice();
  return (
    <div role="search" aria-label="申請を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={choicesOf(STATES)} value={listOf(parameters).state ?? ALL} onChange={chosen('state')} />
    </div>
  );
}
