import { Button, Dialog } from '@takara/design-system';
import { Form, RadioGroup, type FormErrors } from '@takara/design-system/forms';
import { PageStates, ProblemNotice, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { NominateSupporterDocument, SupportCandidatesDocument, type SupportCandidatesQuery } from '../gql/graphql.ts';
import { NotToChoose } from '../reading/NotToChoose.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly id: string;
  readonly kindLabel: string;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}
type Candidates = NonNullable<SupportCandidatesQuery['supportCandidates']>;

/** Who of the 所属 could be at the newcomer's side; those who cannot, with the reason. */
export function NominateDialog(props: Props) {
  const query = useQuery(SupportCandidatesDocument, { variables: { id: props.id } });
  return (
    <Dialog open title={`${props.kindLabel}を選ぶ`} onClose={props.onClose}>
      <PageStates state={query}>{({ supportCandidates }) => <Choice {...props} candidates={supportCandidates ?? []} />}</PageStates>
    </Dialog>
  );
}

function Choice({ id, kindLabel, candidates, onClose, onDone }: Props & { candidates: Candidates }) {
  const [supporterId, choose] = useState<string | null>(null);
  const { run, submitting, problem, errors } = useAct(NominateSupporterDocument, onDone);
  const free = candidates.filter(({ enabled }) => enabled);
  const others = <NotToChoose people={candidates.filter(({ enabled }) => !enabled)} />;
  const name = free.find((one) => one.id === supporterId)?.name ?? '';
  if (free.length === 0) return <div className="grid gap-5"><p>いま選べる人が、この所属にいません。理由を確かめ、人事課に相談してください。</p>{others}</div>;
  return (
    <Form label={`${kindLabel}を選ぶ`} check={(): FormErrors => (supporterId ? {} : { supporterId: '一人を選んでください。' })} errors={errors} onSubmit={() => void run({ id, supporterId: supporterId! }, { title: `${name}さんを選びました。`, next: `${name}さんのホームに届きます。引き受けると、本人に名前が出ます。` })}>
      <p>同じ所属で働き、評価者でない人から選びます。選ばれた人は、断ることもできます。</p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <RadioGroup
        label="相談相手" name="supporterId" required value={supporterId} onChange={choose}
        options={free.map((one) => ({ id: one.id, label: one.name ?? '', detail: `${one.place}${one.newcomers ? `・いま${one.newcomers}人を受け持っています` : ''}` }))}
      />
      {others}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={submitting}>この人を選ぶ</Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
