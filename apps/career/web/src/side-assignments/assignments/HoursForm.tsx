import { Button, ButtonGroup, Heading } from '@takara/design-system';
import { Form, NumberField, Select, TextArea, type FormErrors } from '@takara/design-system/forms';
import { formatMonth, formatNumber, isRefusal, LeaveGuard, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { LogSideAssignmentHoursDocument, type MonthOfHoursFragment } from '../../gql/graphql.ts';
import { DoneNotice } from '../acts/DoneNotice.tsx';
import { errorsOf } from '../acts/errors.ts';
import { contentFor, missingOf, openMonths, type HoursContent } from './hours.ts';

interface Props {
  assignmentId: string;
  begun: readonly string[];
  months: readonly MonthOfHoursFragment[];
  /** Hours a month of the order. */
  agreed: number;
}

/** A month's hours by the person who worked them; to be corrected until the host has confirmed them. */
export function HoursForm({ assignmentId, begun, months, agreed }: Props) {
  const open = openMonths(begun, months);
  const { submit, submitting, problem } = useMutation(LogSideAssignmentHoursDocument);
  const [content, setContent] = useState<HoursContent>(() => contentFor(open[0] ?? null, months));
  const [errors, setErrors] = useState<FormErrors>({});
  const [told, tell] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const set = (change: Partial<HoursContent>) => { setContent((old) => ({ ...old, ...change })); setChanged(true); tell(null); };
  const choose = (month: string | null) => { setContent(contentFor(month, months)); setChanged(false); tell(null); };

  const send = async () => {
    const { month, hours, done } = content;
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id: assignmentId, month: month!, hours: hours!, done } }));
    if (!data) return;
    if (isRefusal(data.logHours)) return setErrors(errorsOf(data.logHours));
    setErrors({});
    setChanged(false);
    tell(`${formatMonth(month!)}の時間を記しました。`);
  };
  if (open.length === 0) return <p id="hours">始まっている月の時間は、すべて確定しています。</p>;
  return (
    <div id="hours" className="grid scroll-mt-6 gap-6 rounded-12 border border-line bg-surface p-6">
      <Heading level={3}>時間を記す</Heading>
      {told ? <DoneNotice title={told}>受入所属が確かめると確定します。それまでは、ここで直せます。</DoneNotice> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Form label="時間を記す" check={() => missingOf(content)} errors={errors} onSubmit={() => void send()}>
        <Select label="月" name="month" required options={open.map((month) => ({ id: month, label: formatMonth(month), detail: months.some((one) => one.month === month) ? '記したものを直す' : 'まだ記していません' }))} value={content.month} onChange={choose} />
        <NumberField label="従事した時間" name="hours" required unit="時間" minimum={0} step={0.25} help={`15分（0.25時間）きざみです。発令は1か月${formatNumber(agreed, '時間')}です。`} value={content.hours} onChange={(hours) => set({ hours })} />
        <TextArea label="したこと" name="done" required rows={3} maxCharacters={500} value={content.done} onChange={(done) => set({ done })} />
        <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="記しています">この月の時間を記す</Button></ButtonGroup>
      </Form>
      <LeaveGuard unsaved={changed} />
    </div>
  );
}
