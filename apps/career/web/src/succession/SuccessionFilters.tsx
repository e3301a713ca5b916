import { Select } from '@takara/design-system/forms';
import { ALL, choicesOf, useChoice } from '../paging/choices.ts';
import { listOf, STATES } from './topic-list.ts';

/** State and risk of the list; what is chosen goes into the address. */
export function SuccessionFilters({ withRisk }: { withRisk: boolean }) {
  const { parameters, chosen } = useChoice();
  const { state, atRisk } = listOf(parameters);
  const states = Object.fromEntries(Object.entries(STATES).filter(([id]) => withRisk || id !== 'AT_RISK'));
  return (
    <div role="search" aria-label="知識を絞る" className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select label="状態" options={choicesOf(states, '終了のほかすべて')} value={state ?? ALL} onChange={chosen('state')} />
      {withRisk ? <Select label="途切れるおそれ" options={choicesOf({ 1: 'おそれのあるものだけ' })} value={atRisk ? '1' : ALL} onChange={chosen('risk')} /> : null}
    </div>
  );
}
