import { Button, ButtonGroup, Heading } from '@takara/design-system';
import { DateField, Form, Select, TextArea, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard, ProblemNotice, useSession } from '@takara/web-kit';
import { useState } from 'react';
import { RecordHandoverDocument, type TopicShownFragment } from '../gql/graphql.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly topic: TopicShownFragment;
  readonly plan: NonNullable<TopicShownFragment['plans']>[number];
}

/** One of the two writes a hand-over down; the other vouches for it. */
export function RecordForm({ topic, plan }: Props) {
  const { employeeId } = useSession();
  const holders = topic.holders ?? [];
  const own = holders.find(({ employee }) => employee?.id === employeeId);
  const only = holders.length === 1 ? holders[0]!.employee?.id : undefined;
  const [holderId, choose] = useState<string | null>(own?.employee?.id ?? only ?? null);
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [what, setWhat] = useState('');
  const [told, tell] = useState(0);
  const { run, submitting, problem, errors } = useAct(RecordHandoverDocument, () => { setHeldOn(null); setWhat(''); tell(told + 1); });
  const check = (): FormErrors => ({ ...(holderId ? {} : { holderId: '誰から引き継いだかを選んでください。' }), ...(heldOn ? {} : { heldOn: '引継ぎの日を入れてください。' }), ...(what.trim() ? {} : { what: '引き継いだことを書いてください。' }) });
  const other = own ? plan.successorName : holders.find(({ employee }) => employee?.id === holderId)?.name;
  return (
    <div className="grid gap-5 rounded-12 border border-line bg-surface p-6">
      <Heading level={3}>引継ぎを記録する</Heading>
      {told > 0 ? <DoneNotice key={told} title="記録しました。">相手のホームに届きます。相手が確かめると、一件になります。</DoneNotice> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Form label="引継ぎを記録する" check={check} errors={errors} onSubmit={() => void run({ id: topic.id, planId: plan.id, holderId: holderId!, heldOn: heldOn!, what })}>
        {own || only ? null : <Select label="誰から引き継いだか" name="holderId" required options={holders.map(({ employee, name }) => ({ id: employee?.id ?? '', label: name ?? '' }))} value={holderId} onChange={choose} />}
        <DateField label="引継ぎの日" name="heldOn" required value={heldOn} onChange={setHeldOn} />
        <TextArea label="引き継いだこと" name="what" required rows={4} maxCharacters={2000} help={`${other ? `${other}さん` : '相手'}と、所属の上司が読みます。次にすることも書けます。`} value={what} onChange={setWhat} />
        <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="記録しています">記録する</Button></ButtonGroup>
      </Form>
      <LeaveGuard unsaved={what !== ''} />
    </div>
  );
}
