import { Button, ButtonGroup, Heading, LinkButton, Notice, Section } from '@takara/design-system';
import { Form, RadioGroup, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { GrantOutsideActivityDocument, OutsideActivityLookFragmentDoc, OutsideActivityRulesFragmentDoc, RefuseOutsideActivityDocument, type OutsideActivityShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { LookFields } from './LookFields.tsx';
import { answered, type Answer } from './looks.ts';

interface Props {
  permit: OutsideActivityShownFragment;
  rules: FragmentType<typeof OutsideActivityRulesFragmentDoc>;
  grants: boolean;
}
type Judged = Record<string, { met: boolean; why: string } | undefined>;

/** 人事課's part: relations, criteria, and with which condition or for which reason. */
export function DecisionForm({ permit: { id, relationsFound }, rules, grants }: Props) {
  const navigate = useNavigate();
  const { relations, criteria, principles } = readFragment(OutsideActivityRulesFragmentDoc, rules);
  const found = readFragment(OutsideActivityLookFragmentDoc, relationsFound ?? []);
  const [looks, setLooks] = useState<Answer[]>([]);
  const [judged, setJudged] = useState<Judged>({});
  const [words, setWords] = useState('');
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const grant = useMutation(GrantOutsideActivityDocument);
  const refuse = useMutation(RefuseOutsideActivityDocument);
  const { submitting, problem } = grants ? grant : refuse;
  useEffect(() => { if (sent) void navigate(paths.outsideActivity(id), { state: justDone(grants ? 'GRANT' : 'REFUSE') }); }, [sent, id, grants, navigate]);
  const judge = (code: string, change: Partial<{ met: boolean; why: string }>) => setJudged((old) => ({ ...old, [code]: { met: true, why: '', ...old[code], ...change } }));
  const send = async () => {
    const judgements = criteria.flatMap(({ code }) => (judged[code] ? [{ criterion: code, ...judged[code] }] : []));
    const answers = answered(relations, looks);
    const { data } = grants
      ? await grant.submit((idempotencyKey) => ({ input: { idempotencyKey, id, looks: answers, judgements, conditions: words } }))
      : await refuse.submit((idempotencyKey) => ({ input: { idempotencyKey, id, looks: answers, judgements, reason: words } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSent(true);
  };
  return (
    <Section title={grants ? '許可する' : '不許可とする'}>
      <div className="mb-8 grid gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label={grants ? '許可する' : '不許可とする'} check={(): FormErrors => (grants || words.trim() ? {} : { reason: '本人が読む理由を書いてください。' })} errors={errors} onSubmit={() => void send()}>
          {grants ? null : <Notice tone="info" title="不許可の理由にしないこと"><ul className="list-disc pl-5">{principles.map(({ code, label }) => <li key={code}>{label}</li>)}</ul></Notice>}
          {grants && found.length > 0 ? <Notice tone="warning" title={`「${found.map(({ label }) => label).join('」「')}」の関係があると答えた人がいます。`}>許可するときは、職務に影響しないと考えるわけと、公正を保つための条件を書いてください。</Notice> : null}
          <Heading level={3}>所属と活動先との関係</Heading>
          <LookFields relations={relations} answers={looks} onChange={setLooks} error={errors.looks} found={grants ? found.map(({ relation }) => relation) : []} />
          <Heading level={3}>許可の基準</Heading>
          {errors.judgements ? <Notice tone="error" title={errors.judgements} live /> : null}
          {criteria.map(({ code, label }) => (
            <div key={code} className="grid gap-3 border-l-4 border-line pl-4">
              <RadioGroup label={label} name={`criterion-${code}`} required options={[{ id: 'yes', label: '満たす' }, { id: 'no', label: '満たさない' }]} value={judged[code] ? (judged[code].met ? 'yes' : 'no') : null} onChange={(value) => judge(code, { met: value === 'yes' })} />
              {judged[code]?.met === false ? <TextField label={`「${label}」を満たさないわけ`} name={`unmet-${code}`} required help="本人が読みます。" value={judged[code].why} onChange={(why) => judge(code, { why })} /> : null}
            </div>
          ))}
          {grants
            ? <TextArea label="許可の条件" name="conditions" rows={3} maxCharacters={2000} help="利害の関係があるときは必ず。例：活動先に関わる補助金の事務を担当しない。" value={words} onChange={setWords} />
            : <TextArea label="不許可の理由" name="reason" required rows={4} maxCharacters={2000} help="本人が読みます。どうすれば許可できるかも書いてください。" value={words} onChange={setWords} />}
          <ButtonGroup>
            <Button type="submit" variant={grants ? 'primary' : 'danger'} pending={submitting} pendingLabel="送っています">{grants ? '許可する' : '不許可とする'}</Button>
            <LinkButton variant="quiet" href={paths.outsideActivity(id)}>やめる</LinkButton>
          </ButtonGroup>
        </Form>
        <LeaveGuard unsaved={!sent && (words !== '' || looks.length > 0)} />
      </div>
    </Section>
  );
}
