import { Button, ButtonGroup, Section } from '@takara/design-system';
import { DateField, Form, type FormErrors } from '@takara/design-system/forms';
import { formatFiscalYear, isRefusal, LeaveGuard, PageStates, ProblemNotice, useMutation, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { ChangeSelfDeclarationRoundDocument, OpenSelfDeclarationRoundDocument, SelfDeclarationRoundFormDocument, type DeclaringRoundFragment } from '../gql/graphql.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { errorsOf } from '../side-assignments/acts/errors.ts';

/** For 人事課: opens the year's round with the days of the policy pack, or changes the days of the one that is open. */
export function RoundForm({ round }: { round: DeclaringRoundFragment | null }) {
  const query = useQuery(SelfDeclarationRoundFormDocument);
  if (round) return <Days title="始まりの日と締切を変える" button="変更する" round={round} opensOn={round.opensOn} deadline={round.deadline} help="始まった後は、締切だけを変えられます。" />;
  return (
    <PageStates state={query}>
      {({ selfDeclarationRoundForm: given }) => (given ? <Days title={`${formatFiscalYear(given.fiscalYear)}の自己申告を開く`} button="開く" round={null} opensOn={given.opensOn} deadline={given.deadline} help={`初めの値の根拠：${given.source}`} /> : null)}
    </PageStates>
  );
}

function Days({ title, button, round, help, ...given }: { title: string; button: string; round: DeclaringRoundFragment | null; opensOn: string; deadline: string; help: string }) {
  const [opensOn, setOpensOn] = useState<string | null>(given.opensOn);
  const [deadline, setDeadline] = useState<string | null>(given.deadline);
  const [errors, setErrors] = useState<FormErrors>({});
  const [told, tell] = useState(false);
  const open = useMutation(OpenSelfDeclarationRoundDocument);
  const change = useMutation(ChangeSelfDeclarationRoundDocument);
  const missing = (): FormErrors => ({ ...(opensOn ? {} : { opensOn: '始まりの日を入れてください。' }), ...(deadline ? {} : { deadline: '締切を入れてください。' }) });
  const send = async () => {
    const days = { opensOn: opensOn!, deadline: deadline! };
    const { data } = await (round ? change.submit((idempotencyKey) => ({ input: { idempotencyKey, id: round.id, ...days } })) : open.submit((idempotencyKey) => ({ input: { idempotencyKey, ...days } })));
    tell(false);
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setErrors({});
    tell(true);
  };
  const problem = open.problem ?? change.problem;
  return (
    <Section title={title}>
      <div className="grid gap-6 rounded-12 border border-line bg-surface p-6">
        {told ? <DoneNotice title="日を決めました。">職員の画面とホームに、もう出ています。</DoneNotice> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label={title} check={missing} errors={errors} onSubmit={() => void send()}>
          <DateField label="始まりの日" name="opensOn" required value={opensOn} onChange={setOpensOn} />
          <DateField label="締切" name="deadline" required help={`この日まで提出できます。${help}`} value={deadline} onChange={setDeadline} />
          <ButtonGroup><Button type="submit" variant={round ? 'secondary' : 'primary'} pending={open.submitting || change.submitting} pendingLabel="送っています">{button}</Button></ButtonGroup>
        </Form>
        <LeaveGuard unsaved={!told && (opensOn !== given.opensOn || deadline !== given.deadline)} />
      </div>
    </Section>
  );
}
