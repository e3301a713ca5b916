import { Button, ButtonGroup, Section } from '@takara/design-system';
import { Form, RadioGroup, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { RateSupportAdaptationDocument } from '../gql/graphql.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { useAct } from '../side-assignments/acts/use-act.ts';

const ANSWERS = [
  { id: '5', label: 'とてもなじめている' }, { id: '4', label: 'なじめている' }, { id: '3', label: 'どちらともいえない' }, { id: '2', label: 'あまりなじめていない' }, { id: '1', label: 'なじめていない' },
] as const;

/** The newcomer alone says how they settle in, and may say it anew. */
export function AdaptationForm({ id, rating }: { id: string; rating: number | null }) {
  const [answer, setAnswer] = useState<string | null>(rating === null ? null : String(rating));
  const [told, tell] = useState(0);
  const missing = (): FormErrors => (answer ? {} : { rating: '5段階のどれかを選んでください。' });
  const { run, submitting, problem, errors } = useAct(RateSupportAdaptationDocument, () => tell(told + 1));
  return (
    <Section title="職場と仕事になじめていますか">
      <div className="grid gap-6 rounded-12 border border-line bg-surface p-6">
        <p>答えはあなただけが読みます。相談相手にも上司にも人事課にも見えず、全庁の数になるだけです。困っていることは、相談相手か上司に話してください。</p>
        {told > 0 ? <DoneNotice key={told} title="答えました。">変わったときは、いつでも答え直せます。</DoneNotice> : null}
        {problem ? <ProblemNotice problem={problem} /> : null}
        <Form label="なじめているか" check={missing} errors={errors} onSubmit={() => void run({ id, rating: Number(answer) })}>
          <RadioGroup label="いまの気持ちにいちばん近いもの" name="rating" required options={ANSWERS} value={answer} onChange={setAnswer} />
          <ButtonGroup><Button type="submit" pending={submitting} pendingLabel="送っています">{rating === null ? '答える' : '答え直す'}</Button></ButtonGroup>
        </Form>
      </div>
    </Section>
  );
}
