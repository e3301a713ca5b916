import { Button, Dialog } from '@takara/design-system';
import { Form, NumberField, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { SetStaffingTargetDocument, type FamilyRowFragment } from '../gql/graphql.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** 人事課 sets how many of a family are aimed at. */
export function TargetDialog({ family, onClose, onDone }: { family: FamilyRowFragment; onClose: () => void; onDone: () => void }) {
  const [people, setPeople] = useState<number | null>(family.target);
  const { run, submitting, problem, errors } = useAct(SetStaffingTargetDocument, onDone);
  const title = `${family.label}の充足目標`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={(): FormErrors => (people ? {} : { people: '目標の人数を入れてください。' })} errors={errors} onSubmit={() => void run({ family: family.id, people: people! })}>
        <p>いまは{family.people}人です。入れた人数は、充足率と取組 10-2 の実績にすぐ使われます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <NumberField label="目標の人数" name="people" required unit="人" minimum={1} step={1} value={people} onChange={setPeople} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>目標にする</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
