import { Button, Dialog } from '@takara/design-system';
import { DateField, Form, Select, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice, today } from '@takara/web-kit';
import { useState } from 'react';
import { RecordTechnicalLicenceDocument, type StaffRowFragment } from '../gql/graphql.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** 人事課 writes down a certificate they have seen, with its last day: it joins the person's skills. */
export function LicenceDialog({ staff, licences, onClose, onDone }: { staff: StaffRowFragment; licences: readonly string[]; onClose: () => void; onDone: () => void }) {
  const [licence, choose] = useState<string | null>(null);
  const [validUntil, until] = useState<string | null>(null);
  const { run, submitting, problem, errors } = useAct(RecordTechnicalLicenceDocument, onDone);
  const title = `${staff.name}さんの資格を記録する`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={(): FormErrors => (licence ? {} : { licence: '資格を選んでください。' })} errors={errors} onSubmit={() => void run({ employeeId: staff.id, licence: licence!, validUntil })}>
        <p>合格証・免許証を見てから記録してください。本人のスキルに載り、前に見たものに代わります。応援の期間の終わりまで有効な資格だけを、班の案に使います。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Select label="資格" name="licence" required options={licences.map((one) => ({ id: one, label: one }))} value={licence} onChange={choose} />
        <DateField label="有効な最後の日" name="validUntil" earliest={today()} help="期限のない資格では、入れなくてかまいません。" value={validUntil} onChange={until} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>記録する</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
