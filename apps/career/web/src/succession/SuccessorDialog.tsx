import { Button, DateText, Dialog } from '@takara/design-system';
import { DateField, Form, type FormErrors } from '@takara/design-system/forms';
import { PageStates, ProblemNotice, today, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { NameSuccessorDocument, SuccessionPeopleDocument, type SuccessionPeopleQuery } from '../gql/graphql.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { NotToChoose } from '../reading/NotToChoose.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly id: string;
  readonly handOverBy: string | null;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}
type People = NonNullable<SuccessionPeopleQuery['successionPeople']>;

/** To whom it goes, and by when; those who cannot follow, with the reason. */
export function SuccessorDialog(props: Props) {
  const query = useQuery(SuccessionPeopleDocument, { variables: { id: props.id } });
  return (
    <Dialog open title="後任を決める" onClose={props.onClose}>
      <PageStates state={query}>{({ successionPeople }) => <Choice {...props} people={successionPeople ?? []} />}</PageStates>
    </Dialog>
  );
}

function Choice({ id, handOverBy, people, onClose, onDone }: Props & { people: People }) {
  const [successorId, choose] = useState<string | null>(null);
  const [dueOn, setDue] = useState<string | null>(handOverBy);
  const { run, submitting, problem, errors } = useAct(NameSuccessorDocument, onDone);
  const free = people.filter(({ enabled }) => enabled);
  const name = free.find((one) => one.id === successorId)?.name ?? '';
  const check = (): FormErrors => ({ ...(successorId ? {} : { successorId: '一人を選んでください。' }), ...(dueOn ? {} : { dueOn: 'いつまでに引き継ぐかを入れてください。' }) });
  return (
    <Form label="後任を決める" check={check} errors={errors} onSubmit={() => void run({ id, successorId: successorId!, dueOn: dueOn! }, { title: `${name}さんを後任に決めました。`, next: '後任と担い手のホームに届きます。二人で引き継ぎ、記録します。' })}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <PersonChoice label="後任" name="successorId" help="同じ所属で働き、期間のうちに離れる見込みのない人から選びます。" people={free} value={successorId} onChange={choose} />
      <DateField label="いつまでに引き継ぐか" name="dueOn" required earliest={today()} help="担い手と後任にも、この日が見えます。担い手が離れる日や訳は見えません。" value={dueOn} onChange={setDue} />
      {handOverBy ? <p className="text-sm text-text-quiet">目安は<DateText value={handOverBy} />です。</p> : null}
      <NotToChoose people={people.filter(({ enabled }) => !enabled)} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={submitting}>後任に決める</Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
