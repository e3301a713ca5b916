import { Button, ButtonGroup, LinkButton } from '@takara/design-system';
import { ComboBox, DateField, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { formatDate, isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { dayBefore } from '../as-of/days.ts';
import { fieldsOf, useFormDraft, type KeptDraft } from '../drafts/form-draft.ts';
import { DelegateDutyDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { delegateOptions, missing, type Colleague, type Entered } from './delegate-form.ts';
import type { Delegated } from './MyDutiesPage.tsx';

interface Props {
  duty: { id: string; kindLabel: string; validTo: string | null; unit: { name: string } | null };
  unitName: string | null;
  colleagues: readonly Colleague[];
  kept: KeptDraft;
}

/** The rules (who may, for how long) are the platform's: what it refuses stands under the field it is about. */
export function DelegateForm({ duty, unitName, colleagues, kept }: Props) {
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(DelegateDutyDocument);
  const [errors, setErrors] = useState<FormErrors>({});
  const [fields, setFields] = useState<Entered>(() => fieldsOf(kept, { delegateId: null, from: today(), to: null, reason: '' }));
  const set = (change: Partial<Entered>) => setFields((old) => ({ ...old, ...change }));
  const { delegateId, from, to, reason } = fields;
  const [done, setDone] = useState<Delegated | null>(null);
  const draft = useFormDraft('DELEGATION', duty.id, fields, kept, !done && !submitting);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (done) void navigate(paths.duties(), { state: done }); }, [done, navigate]);

  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, dutyId: duty.id, delegateId: delegateId!, from: from!, to: to!, reason } }));
    if (!data) return;
    if (isRefusal(data.delegateDuty)) return setErrors({ [data.delegateDuty.field ?? '']: data.delegateDuty.message });
    const name = colleagues.find(({ employee }) => employee.id === delegateId)?.employee.displayName ?? '';
    setDone({ delegated: `${formatDate(from!)}から${formatDate(to!)}まで、${name}さんが「${duty.kindLabel}」の決裁をします。${name}さんの「職務と代決」にも表示されます。` });
  };

  return (
    <div className="max-w-3xl rounded-12 border border-line bg-surface p-6">
      <p className="mb-6">
        頼む職務：<strong>{duty.kindLabel}</strong>（{duty.unit?.name ?? '県全体'}）
      </p>
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="代決を頼む" check={() => missing(fields)} errors={errors} onSubmit={() => void send()}>
        <ComboBox label="代わりに決める人" name="delegateId" required help={`${unitName ?? '同じ所属'}の人から選びます。氏名でも、かなでも探せます。`} options={delegateOptions(colleagues)} value={delegateId} onChange={(chosen) => set({ delegateId: chosen })} />
        <DateField label="いつから" name="from" required earliest={today()} value={from} onChange={(day) => set({ from: day })} />
        <DateField label="いつまで" name="to" required help="この日を含みます。" earliest={from ?? today()} latest={duty.validTo ? dayBefore(duty.validTo) : undefined} value={to} onChange={(day) => set({ to: day })} />
        <TextArea label="理由" name="reason" required help="例：出張のため。あなたと頼む相手、人事課だけが読めます。" rows={3} maxCharacters={200} value={reason} onChange={(words) => set({ reason: words })} />
        <ButtonGroup>
          <Button type="submit" variant="primary" pending={submitting} pendingLabel="頼んでいます">代決を頼む</Button>
          <LinkButton variant="quiet" href={paths.duties()}>やめる</LinkButton>
        </ButtonGroup>
        <p className="text-sm text-text-quiet" role="status">{draft.words}</p>
      </Form>
      <LeaveGuard unsaved={draft.unsaved && !done} />
    </div>
  );
}
