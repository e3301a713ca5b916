import { Button, Heading } from '@takara/design-system';
import { Checkbox, DateField, Select, TextField } from '@takara/design-system/forms';
import type { CareerGoalKind, CareerPlanToWriteQuery } from '../gql/graphql.ts';
import type { GoalDraft } from './plan-form.ts';

interface Props {
  goal: GoalDraft;
  /** From 0. */
  n: number;
  form: NonNullable<CareerPlanToWriteQuery['careerPlanForm']>;
  onChange: (goal: GoalDraft) => void;
  onRemove: () => void;
}

/** One goal: what, where on the path, until when. Names carry the number, so that an error leads to its field. */
export function GoalFields({ goal, n, form, onChange, onRemove }: Props) {
  const set = (change: Partial<GoalDraft>) => onChange({ ...goal, ...change });
  const kind = form.kinds.find(({ code }) => code === goal.kind);
  return (
    <div role="group" aria-label={`目標${n + 1}`} className="grid gap-6 rounded-8 border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level={3}>目標{n + 1}</Heading>
        <Button size="small" variant="quiet" onClick={onRemove}>目標{n + 1}を消す</Button>
      </div>
      <Select label={`目標${n + 1}の種類`} name={`goals.${n}.kind`} required options={form.kinds.map(({ code, label }) => ({ id: code, label }))} value={goal.kind} onChange={(value) => set({ kind: (value ?? 'OTHER') as CareerGoalKind })} />
      <TextField label={`目標${n + 1}の内容`} name={`goals.${n}.text`} required help={kind?.help} value={goal.text} onChange={(text) => set({ text })} />
      <div className={form.places.length > 0 ? 'grid items-start gap-6 sm:grid-cols-2' : ''}>
        {form.places.length > 0 ? <Select label="キャリアパスのどこで" name={`goals.${n}.columnCode`} required options={form.places.map(({ code, label }) => ({ id: code, label: code === form.ownPlaceCode ? `${label}（いまここ）` : label }))} value={goal.columnCode} onChange={(columnCode) => set({ columnCode })} /> : null}
        <DateField label="いつまでに" name={`goals.${n}.by`} required value={goal.by} onChange={(by) => set({ by })} />
      </div>
      <Checkbox isSelected={goal.isDone} onChange={(isDone) => set({ isDone })}>できた</Checkbox>
    </div>
  );
}
