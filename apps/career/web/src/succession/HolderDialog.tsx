import { Button, Dialog } from '@takara/design-system';
import { Form, RadioGroup, type FormErrors } from '@takara/design-system/forms';
import { PageStates, ProblemNotice, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { MapKnowledgeHolderDocument, SuccessionPeopleDocument, type KnowledgeDepth, type SuccessionPeopleQuery } from '../gql/graphql.ts';
import { PersonChoice } from './PersonChoice.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}

const DEPTHS: { id: KnowledgeDepth; label: string; detail: string }[] = [
  { id: 'TEACHES', label: '人に教えられる', detail: '訳や経緯まで説明できる' },
  { id: 'ALONE', label: '一人でできる', detail: '手順どおりに、任せて安心' },
  { id: 'ASSISTS', label: '手伝える', detail: '誰かがいればできる。担い手の数には入りません' },
];

/** Who of the 所属 can do it, and how well. */
export function HolderDialog(props: Props) {
  const query = useQuery(SuccessionPeopleDocument, { variables: { id: props.id } });
  return (
    <Dialog open title="担い手を登録する" onClose={props.onClose}>
      <PageStates state={query}>{({ successionPeople }) => <Choice {...props} people={successionPeople ?? []} />}</PageStates>
    </Dialog>
  );
}

function Choice({ id, people, onClose, onDone }: Props & { people: NonNullable<SuccessionPeopleQuery['successionPeople']> }) {
  const [employeeId, choose] = useState<string | null>(null);
  const [depth, setDepth] = useState<string | null>(null);
  const { run, submitting, problem, errors } = useAct(MapKnowledgeHolderDocument, onDone);
  const name = people.find((one) => one.id === employeeId)?.name ?? '';
  const check = (): FormErrors => ({ ...(employeeId ? {} : { employeeId: '一人を選んでください。' }), ...(depth ? {} : { depth: 'どのくらいできるかを選んでください。' }) });
  return (
    <Form label="担い手を登録する" check={check} errors={errors} onSubmit={() => void run({ id, employeeId: employeeId!, depth: depth as KnowledgeDepth }, { title: `${name}さんを担い手に登録しました。`, next: '本人の「知識の継承」にも出ます。いつ離れるかは、本人と上司、人事課だけが見ます。' })}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <PersonChoice label="担い手" name="employeeId" help="もう登録した人を選ぶと、段階を変えられます。" people={people} value={employeeId} onChange={choose} />
      <RadioGroup label="どのくらいできるか" name="depth" required options={DEPTHS} value={depth} onChange={setDepth} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={submitting}>登録する</Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
