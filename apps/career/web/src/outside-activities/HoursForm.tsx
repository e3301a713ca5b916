import { Button, ButtonGroup, LinkButton, Section } from '@takara/design-system';
import { Form, NumberField, Select, TextArea, type FormErrors } from '@takara/design-system/forms';
import { formatMonth, isRefusal, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useState } from 'react';
import { LogOutsideHoursDocument, type OutsideActivityShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';

/** A month's hours by the person who worked them; the oldest month that is still empty first. */
export function HoursForm({ permit: { id, months } }: { permit: OutsideActivityShownFragment }) {
  const navigate = useNavigate();
  const known = months ?? [];
  const said = (month: string | null) => { const found = known.find((each) => each.month === month); return { month, hours: found?.hours ?? null, done: found?.done ?? '' }; };
  const [content, setContent] = useState(() => said(known.findLast(({ hours }) => hours === null)?.month ?? known[0]?.month ?? null));
  const [errors, setErrors] = useState<FormErrors>({});
  const { submit, submitting, problem } = useMutation(LogOutsideHoursDocument);
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, month: content.month!, hours: content.hours!, done: content.done } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    void navigate(paths.outsideActivity(id), { state: justDone('LOG') });
  };
  return (
    <Section title="時間を記す">
      <div className="mb-8 grid gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="時間を記す" check={(): FormErrors => ({ ...(content.month ? {} : { month: '月を選んでください。' }), ...(content.hours === null ? { hours: '時間を書いてください。従事しなかった月は0と書きます。' } : {}) })} errors={errors} onSubmit={() => void send()}>
          <Select label="月" name="month" required options={known.map(({ month }) => ({ id: month, label: formatMonth(month) }))} value={content.month} onChange={(month) => setContent(said(month))} />
          <NumberField label="従事した時間" name="hours" required unit="時間" minimum={0} step={0.25} help="許可された時間を超えた月も、ありのままに書いてください。" value={content.hours} onChange={(hours) => setContent({ ...content, hours })} />
          <TextArea label="したこと" name="done" rows={3} maxCharacters={2000} value={content.done} onChange={(done) => setContent({ ...content, done })} />
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={submitting} pendingLabel="記しています">記す</Button>
            <LinkButton variant="quiet" href={paths.outsideActivity(id)}>やめる</LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    </Section>
  );
}
