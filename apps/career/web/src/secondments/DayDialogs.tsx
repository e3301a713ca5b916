import { Button, Dialog } from '@takara/design-system';
import { DateField, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice, today } from '@takara/web-kit';
import { useState } from 'react';
import { OrderSecondmentDocument, RecallSecondmentDocument, type SecondmentShownFragment } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly secondment: SecondmentShownFragment;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}

/** 人事課 orders it; the days of the call are proposed. */
export function OrderDialog({ secondment: { id, employeeName, hostName, firstDay: first, lastDay: last }, onClose, onDone }: Props) {
  const [firstDay, setFirst] = useState(first);
  const [lastDay, setLast] = useState(last);
  const { run, submitting, problem, refusal } = useAct(OrderSecondmentDocument, onDone);
  const check = (): FormErrors => ({ ...(firstDay ? {} : { firstDay: '派遣の初日を入れてください。' }), ...(lastDay ? {} : { lastDay: '派遣の最後の日を入れてください。' }) });
  const title = `${employeeName}さんの派遣を発令する`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={check} errors={errorsOf(refusal)} onSubmit={() => void run({ id, firstDay: firstDay!, lastDay: lastDay! }, { title: '派遣を発令しました。', next: '本人と所属長に伝わります。人事の名簿に載ると、その日が正になります。' })}>
        <p>{hostName}への派遣を発令します。初日までは取りやめられます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <DateField label="派遣の初日" name="firstDay" required earliest={today()} value={firstDay} onChange={setFirst} />
        <DateField label="派遣の最後の日" name="lastDay" required help="この日を含みます。" value={lastDay} onChange={setLast} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>発令する</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}

/** 人事課 calls somebody back before the time. */
export function RecallDialog({ secondment: { id, employeeName, firstDay, lastDay }, onClose, onDone }: Props) {
  const [returnedOn, setDay] = useState<string | null>(null);
  const [reason, write] = useState('');
  const { run, submitting, problem, refusal } = useAct(RecallSecondmentDocument, onDone);
  const check = (): FormErrors => ({ ...(returnedOn ? {} : { returnedOn: '派遣の最後の日にする日を入れてください。' }), ...(reason.trim() ? {} : { reason: '早く戻す理由を書いてください。' }) });
  const title = `${employeeName}さんを予定より早く戻す`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={check} errors={errorsOf(refusal)} onSubmit={() => void run({ id, returnedOn: returnedOn!, reason }, { title: '予定より早く戻すことにしました。', next: '戻った日の次の日から、還元の期日を数えます。' })}>
        <p>入れた日が、派遣の最後の日になります。それまでに学んだことは、戻ってから伝えてもらいます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <DateField label="派遣の最後の日" name="returnedOn" required earliest={firstDay ?? undefined} latest={lastDay ?? undefined} value={returnedOn} onChange={setDay} />
        <TextArea label="早く戻す理由" name="reason" required rows={3} maxCharacters={500} help="本人と主管課が読みます。" value={reason} onChange={write} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>早く戻す</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
