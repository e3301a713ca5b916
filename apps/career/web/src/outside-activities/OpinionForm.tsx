import { Button, ButtonGroup, LinkButton, Section } from '@takara/design-system';
import { Form, RadioGroup, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation, useNavigate } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { GiveOpinionOnOutsideActivityDocument, OutsideActivityRulesFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { justDone } from '../side-assignments/acts/just-done.ts';
import { LookFields } from './LookFields.tsx';
import { answered, type Answer } from './looks.ts';

/** The 所属長's part: whether it hinders the duties, and what relations there are. */
export function OpinionForm({ id, rules }: { id: string; rules: FragmentType<typeof OutsideActivityRulesFragmentDoc> }) {
  const navigate = useNavigate();
  const { relations } = readFragment(OutsideActivityRulesFragmentDoc, rules);
  const [agrees, setAgrees] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [looks, setLooks] = useState<Answer[]>([]);
  const [errors, setErrors] = useState<FormErrors>({});
  const [sent, setSent] = useState(false);
  const { submit, submitting, problem } = useMutation(GiveOpinionOnOutsideActivityDocument);
  useEffect(() => { if (sent) void navigate(paths.outsideActivity(id), { state: justDone('OPINE') }); }, [sent, id, navigate]);
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, agrees: agrees === 'yes', comment, looks: answered(relations, looks) } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return setErrors(errorsOf(data.outcome as Refusal));
    setSent(true);
  };
  return (
    <Section title="意見を述べる">
      <div className="mb-8 grid gap-6 rounded-12 border border-line bg-surface p-6">
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="所属長の意見" check={(): FormErrors => ({ ...(agrees ? {} : { agrees: '一つを選んでください。' }), ...(comment.trim() ? {} : { comment: '意見を書いてください。' }) })} errors={errors} onSubmit={() => void send()}>
          <p>人事課が読みます。本人は読みません。決めるのは人事課です。</p>
          <RadioGroup label="職務への支障" name="agrees" required options={[{ id: 'yes', label: '支障はない' }, { id: 'no', label: '支障がある' }]} value={agrees} onChange={setAgrees} />
          <TextArea label="意見" name="comment" required rows={4} maxCharacters={2000} help="担当の仕事の繁忙、健康、職の信用への影響など、そう考えるわけ。" value={comment} onChange={setComment} />
          <LookFields relations={relations} answers={looks} onChange={setLooks} error={errors.looks} />
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={submitting} pendingLabel="送っています">意見を人事課へ送る</Button>
            <LinkButton variant="quiet" href={paths.outsideActivity(id)}>やめる</LinkButton>
          </ButtonGroup>
        </Form>
        <LeaveGuard unsaved={!sent && (comment !== '' || looks.length > 0)} />
      </div>
    </Section>
  );
}
