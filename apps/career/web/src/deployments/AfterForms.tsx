import { Button, ButtonGroup } from '@takara/design-system';
import { DateField, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard, ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { ReflectOnDeploymentDocument, ReturnFromDeploymentDocument } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

/** The day on which somebody came back. */
export function ReturnForm({ id, name, fromDay, onDone }: { id: string; name: string; fromDay: string | null; onDone: (told: Told) => void }) {
  const [returnedOn, setDay] = useState<string | null>(null);
  const { run, submitting, problem, errors } = useAct(ReturnFromDeploymentDocument, onDone);
  const send = () => run({ id, returnedOn: returnedOn! }, { title: '戻った日を記録しました。', next: '休養の日数が過ぎるまで、次の応援には出しません。振り返りを書いてください。' });
  return (
    <Form label={`${name}さんが戻った日`} check={(): FormErrors => (returnedOn ? {} : { returnedOn: '戻った日を入れてください。' })} errors={errors} onSubmit={() => void send()}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <DateField label="戻った日" name="returnedOn" required earliest={fromDay ?? undefined} value={returnedOn} onChange={setDay} />
      <ButtonGroup><Button type="submit" variant="primary" pending={submitting}>戻った日を記録する</Button></ButtonGroup>
    </Form>
  );
}

/** What the person takes home from it. */
export function ReflectionForm({ id, municipality, onDone }: { id: string; municipality: string; onDone: (told: Told) => void }) {
  const [reflection, write] = useState('');
  const { run, submitting, problem, errors } = useAct(ReflectOnDeploymentDocument, (told) => { write(''); onDone(told); });
  const send = () => run({ id, reflection }, { title: '振り返りを書きました。', next: '人事課が、次の応援の準備に使います。' });
  return (
    <Form label={`${municipality}の応援の振り返り`} check={(): FormErrors => (reflection.trim() ? {} : { reflection: '振り返りを書いてください。' })} errors={errors} onSubmit={() => void send()}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <TextArea label="振り返り" name="reflection" required rows={4} maxCharacters={1000} help="現地でしたこと、困ったこと、次に生かしたいこと。人事課とあなただけが読みます。" value={reflection} onChange={write} />
      <ButtonGroup><Button type="submit" variant="primary" pending={submitting}>振り返りを出す</Button></ButtonGroup>
      <LeaveGuard unsaved={reflection !== ''} />
    </Form>
  );
}
