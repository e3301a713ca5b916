import { Button, Dialog } from '@takara/design-system';
import { ComboBox, Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { PageStates, ProblemNotice, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { PutForwardForSecondmentDocument, SecondmentPeopleDocument, type SecondmentPeopleQuery } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly callId: string;
  readonly hostName: string;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}
type People = NonNullable<SecondmentPeopleQuery['secondmentPeople']>;

/** 主管課 names somebody of the own department. */
export function PutForwardDialog(props: Props) {
  const query = useQuery(SecondmentPeopleDocument);
  return (
    <Dialog open title={`${props.hostName}への派遣に推薦する`} onClose={props.onClose}>
      <PageStates state={query}>{({ secondmentPeople }) => <Choice {...props} people={secondmentPeople ?? []} />}</PageStates>
    </Dialog>
  );
}

function Choice({ callId, hostName, people, onClose, onDone }: Props & { people: People }) {
  const [employeeId, choose] = useState<string | null>(null);
  const [recommendation, write] = useState('');
  const { run, submitting, problem, refusal } = useAct(PutForwardForSecondmentDocument, onDone);
  const name = people.find(({ id }) => id === employeeId)?.name ?? '';
  const check = (): FormErrors => ({ ...(employeeId ? {} : { employeeId: '一人を選んでください。' }), ...(recommendation.trim() ? {} : { recommendation: '推薦の理由を書いてください。' }) });
  return (
    <Form label={`${hostName}への派遣に推薦する`} check={check} errors={errorsOf(refusal)} onSubmit={() => void run({ callId, employeeId: employeeId!, recommendation }, { title: `${name}さんを推薦しました。`, next: `${name}さんのホームに届きます。行くかどうかは、本人が決めます。` })}>
      <p>行くかどうかは、本人が決めます。断られても、評価や配置には使いません。</p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ComboBox label="推薦する職員" name="employeeId" required help="自分の部局の正規職員から選びます。" options={people.map((one) => ({ id: one.id, label: `${one.name}（${one.place}）` }))} value={employeeId} onChange={choose} />
      <TextArea label="推薦の理由" name="recommendation" required rows={4} maxCharacters={1000} help="本人と人事課が読みます。" value={recommendation} onChange={write} />
      <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>推薦する</Button><Button onClick={onClose}>やめる</Button></div>
    </Form>
  );
}
