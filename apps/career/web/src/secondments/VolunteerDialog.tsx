import { Button, Dialog } from '@takara/design-system';
import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { VolunteerForSecondmentDocument } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** Somebody puts up their hand. */
export function VolunteerDialog({ callId, hostName, onClose, onDone }: { callId: string; hostName: string; onClose: () => void; onDone: (told: Told) => void }) {
  const [motive, write] = useState('');
  const { run, submitting, problem, refusal } = useAct(VolunteerForSecondmentDocument, onDone);
  const title = `${hostName}への派遣に手を挙げる`;
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form label={title} check={(): FormErrors => (motive.trim() ? {} : { motive: '行きたい理由を書いてください。' })} errors={errorsOf(refusal)} onSubmit={() => void run({ callId, motive }, { title: '手を挙げました。', next: '部局の主管課が、推薦するかを決めます。決まるとホームに届きます。' })}>
        <p>部局の主管課が推薦すると、人事課が選考します。所属長には、手を挙げたことだけが伝わり、理由は伝わりません。発令までは取り下げられます。</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <TextArea label="行きたい理由" name="motive" required rows={5} maxCharacters={1000} help="何を学び、戻ってどう生かしたいか。主管課と人事課が読みます。" value={motive} onChange={write} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>手を挙げる</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
