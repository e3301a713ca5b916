import { Select } from '@takara/design-system/forms';
import { ALL, choicesOf, useChoice } from '../paging/choices.ts';
import { listOf, STANDINGS, STATES } from './deployment-list.ts';

export function RequestFilters() {
  const { parameters, chosen } = useChoice();
  return <div role="search" aria-label="要請を絞る" className="w-72"><Select label="状態" options={choicesOf(STATES)} value={listOf(parameters).state ?? ALL} onChange={chosen('state')} /></div>;
}

export function StaffFilters({ families }: { families: readonly { id: string; label: string }[] }) {
  const { parameters, chosen } = useChoice();
  const { family, standing } = listOf(parameters);
  return (
    <div role="search" aria-label="技術職員を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="職種" options={[{ id: ALL, label: 'すべて' }, ...families]} value={families.some(({ id }) => id === family) ? family : ALL} onChange={chosen('family')} />
      <Select label="いまの状態" options={choicesOf(STANDINGS)} value={standing ?? ALL} onChange={chosen('standing')} />
    </div>
  );
}
