import { Button, Dialog } from '@takara/design-system';
import { DateField, Form, NumberField, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice, today } from '@takara/web-kit';
import { useState } from 'react';
import { OpenExchangeCallDocument, type ExchangeAgreementShownFragment } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** 人事課 opens a year's call. */
export function CallDialog({ agreement, onClose, onDone }: { agreement: ExchangeAgreementShownFragment; onClose: () => void; onDone: (told: Told) => void }) {
  const [quota, setQuota] = useState<number | null>(agreement.quotaPerYear);
  const [deadline, setDeadline] = useState<string | null>(null);
  const [firstDay, setFirstDay] = useState<string | null>(agreement.proposedFirstDay);
  const { run, submitting, problem, refusal } = useAct(OpenExchangeCallDocument, onDone);
  const check = (): FormErrors => ({ ...(quota ? {} : { quota: '人数を入れてください。' }), ...(deadline ? {} : { deadline: '推薦の締切を入れてください。' }), ...(firstDay ? {} : { firstDay: '派遣の初日を入れてください。' }) });
  const title = `${agreement.hostName}への派遣の募集を始める`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={check} errors={errorsOf(refusal)} onSubmit={() => void run({ id: agreement.id, quota: quota!, deadline: deadline!, firstDay: firstDay! }, { title: '募集を始めました。', next: '主管課が推薦し、職員が手を挙げられます。締め切ったあとに、決めてください。' })}>
        <p>派遣の最後の日は、協定の期間（{agreement.termMonths}か月）から決まります。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <NumberField label="人数" name="quota" required unit="人" minimum={1} step={1} value={quota} onChange={setQuota} />
        <DateField label="推薦の締切" name="deadline" required earliest={today()} value={deadline} onChange={setDeadline} />
        <DateField label="派遣の初日" name="firstDay" required earliest={today()} value={firstDay} onChange={setFirstDay} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>募集を始める</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
