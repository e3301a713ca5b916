import { Button, Notice } from '@takara/design-system';
import { NumberField, Select } from '@takara/design-system/forms';
import type { DeploymentRulesFragment } from '../gql/graphql.ts';
import { ANY, emptyNeed, MOST_LINES, type NeedDraft } from './request-form.ts';

interface Props {
  readonly needs: readonly NeedDraft[];
  readonly rules: DeploymentRulesFragment;
  readonly error?: string;
  readonly onChange: (needs: readonly NeedDraft[]) => void;
}

/** Family, licence and number, a line for each. */
export function NeedRows({ needs, rules, error, onChange }: Props) {
  const change = (key: number, part: Partial<NeedDraft>) => onChange(needs.map((need) => (need.key === key ? { ...need, ...part } : need)));
  const licences = [{ id: ANY, label: '問わない' }, ...rules.licences.map((id) => ({ id, label: id }))];
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-bold">要る職種・資格・人数</legend>
      {error ? <Notice tone="error" title={error} live /> : null}
      {needs.map(({ key, family, licence, people }, n) => (
        <div key={key} className="grid items-start gap-4 rounded-8 border border-line p-4 sm:grid-cols-2">
          <Select label={`職種（${n + 1}行目）`} name={`family-${key}`} required options={rules.families} value={family} onChange={(id) => change(key, { family: id })} />
          <Select label={`資格（${n + 1}行目）`} name={`licence-${key}`} options={licences} value={licence} onChange={(id) => change(key, { licence: id ?? ANY })} />
          <NumberField label={`人数（${n + 1}行目）`} name={`people-${key}`} required unit="人" minimum={1} maximum={20} step={1} value={people} onChange={(value) => change(key, { people: value })} />
          {needs.length > 1 ? <div className="self-end"><Button size="small" onClick={() => onChange(needs.filter((need) => need.key !== key))}>{n + 1}行目を消す</Button></div> : null}
        </div>
      ))}
      {needs.length < MOST_LINES ? <div><Button size="small" onClick={() => onChange([...needs, emptyNeed(Math.max(...needs.map(({ key }) => key)) + 1)])}>行を足す</Button></div> : null}
    </fieldset>
  );
}
