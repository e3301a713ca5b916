import { Button, Dialog } from '@takara/design-system';
import { Form, NumberField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { SetStaffingTargetDocument, type FamilyRowFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';

/** 人事課 sets how many of a family are aimed at. */
export function TargetDialog({ family, onClose, onDone }: { family: FamilyRowFragment; onClose: () => void; onDone: () => void }) {
  const [people, setPeople] = useState<number | null>(family.target);
  const [errors, setErrors] = useState<FormErrors>({});
  const { submit, submitting, problem } = useMutation(SetStaffingTargetDocument);
  const title = `${family.label}の充足目標`;
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, family: family.id, people: people! } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    onDone();
  };
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={(): FormErrors => (people ? {} : { people: '目標の人数を入れてください。' })} errors={errors} onSubmit={() => void send()}>
        <p>いまは{family.people}人です。入れた人数は、充足率と取組 10-2 の実績にすぐ使われます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <NumberField label="目標の人数" name="people" required unit="人" minimum={1} step={1} value={people} onChange={setPeople} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>目標にする</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
