import { Select } from '@takara/design-system/forms';
import { ALL, choicesOf, useChoice } from '../paging/choices.ts';
import { KINDS, listOf, STATES } from './secondment-list.ts';

export function PeopleFilters() {
  const { parameters, chosen } = useChoice();
  const { state, hostKind } = listOf(parameters);
  return (
    <div role="search" aria-label="派遣・交流を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
      <Select label="状態" options={choicesOf(STATES)} value={state ?? ALL} onChange={chosen('state')} />
      <Select label="相手先の種類" options={choicesOf(KINDS)} value={hostKind ?? ALL} onChange={chosen('kind')} />
    </div>
  );
}

export function AgreementFilters() {
  const { parameters, chosen } = useChoice();
  return <div role="search" aria-label="協定を絞る" className="w-72"><Select label="相手先の種類" options={choicesOf(KINDS)} value={listOf(parameters).hostKind ?? ALL} onChange={chosen('kind')} /></div>;
}

export function CallFilters() {
  const { parameters, put } = useChoice();
  return <div role="search" aria-label="募集を絞る" className="w-72"><Select label="募集" options={[{ id: 'OPEN', label: '推薦を受け付けているもの' }, { id: ALL, label: 'すべて' }]} value={listOf(parameters).open ? 'OPEN' : ALL} onChange={(id) => put('calls', id === ALL ? ALL : null)} /></div>;
}
