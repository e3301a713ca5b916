import { Button, DateText, Dialog } from '@takara/design-system';
import { DateField, Form, type FormErrors } from '@takara/design-system/forms';
import { PageStates, ProblemNotice, today, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { NameSuccessorDocument, SuccessionPeopleDocument, type SuccessionPeopleQuery } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { PersonChoice } from './PersonChoice.tsx';
import type { Told } from './TopicPage.tsx';
import { useAct } from './use-act.ts';

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
  const { run, submitting, problem, refusal } = useAct(NameSuccessorDocument, onDone);
  const free = people.filter(({ enabled }) => enabled);
  const name = free.find((one) => one.id === successorId)?.name ?? '';
  const check = (): FormErrors => ({ ...(successorId ? {} : { successorId: '一人を選んでください。' }), ...(dueOn ? {} : { dueOn: 'いつまでに引き継ぐかを入れてください。' }) });
  return (
    <Form label="後任を決める" check={check} errors={errorsOf(refusal)} onSubmit={() => void run({ id, successorId: successorId!, dueOn: dueOn! }, { title: `${name}さんを後任に決めました。`, next: '後任と担い手のホームに届きます。二人で引き継ぎ、記録します。' })}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <PersonChoice label="後任" name="successorId" help="同じ所属で働き、期間のうちに離れる見込みのない人から選びます。" people={free} value={successorId} onChange={choose} />
      <DateField label="いつまでに引き継ぐか" name="dueOn" required earliest={today()} help="担い手と後任にも、この日が見えます。担い手が離れる日や訳は見えません。" value={dueOn} onChange={setDue} />
      {handOverBy ? <p className="text-sm text-text-quiet">目安は<DateText value={handOverBy} />です。</p> : null}
      <Others people={people.filter(({ enabled }) => !enabled)} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={submitting}>後任に決める</Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}

function Others({ people }: { people: People }) {
  if (people.length === 0) return null;
  return (
    <details className="rounded-8 border border-line px-4 py-3">
      <summary className="cursor-pointer font-bold">選べない人とその理由（{people.length}人）</summary>
      <ul className="mt-3 grid gap-3">
        {people.map(({ id, name, place, reason }) => <li key={id}>{name}<span className="ml-2 text-sm text-text-quiet">{place}</span><span className="block text-sm">{reason}</span></li>)}
      </ul>
    </details>
  );
}
