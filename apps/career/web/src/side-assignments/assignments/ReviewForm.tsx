import { Button, ButtonGroup, Heading } from '@takara/design-system';
import { Form, RadioGroup, TextArea, type FormErrors } from '@takara/design-system/forms';
import { isRefusal, LeaveGuard, ProblemNotice, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { ReviewSideAssignmentDocument } from '../../gql/graphql.ts';
import { SkillsField } from '../../skills/SkillsField.tsx';
import { errorsOf } from '../acts/errors.ts';
import { RATINGS } from './ratings.ts';

interface Props {
  assignmentId: string;
  /** The host's side: what the person can do is named. */
  namesSkills: boolean;
  onSent: () => void;
}

const WORDS = {
  person: { comment: 'やってみて分かったこと', help: '学んだこと、いまの仕事に生かせること、次に来る人への助言。受入所属と人事課が読みます。' },
  host: { comment: '仕事ぶりと得られたもの', help: '助かったこと、身についたと思うこと。本人と人事課が読みます。' },
};

/** Looking back, once, by one side; unread by the other until both are in. */
export function ReviewForm({ assignmentId, namesSkills, onSent }: Props) {
  const words = WORDS[namesSkills ? 'host' : 'person'];
  const { submit, submitting, problem } = useMutation(ReviewSideAssignmentDocument);
  const [rating, setRating] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const [skills, setSkills] = useState<string[]>([]);
  const [errors, setErrors] = useState<FormErrors>({});
  const missing = (): FormErrors => ({ ...(rating ? {} : { rating: '5段階のどれかを選んでください。' }), ...(comment.trim() ? {} : { comment: '振り返りを書いてください。' }) });
  const send = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id: assignmentId, rating: Number(rating), comment, ...(namesSkills ? { skills } : {}) } }));
    if (!data) return;
    if (isRefusal(data.reviewAssignment)) return setErrors(errorsOf(data.reviewAssignment));
    onSent();
  };
  return (
    <div id="review" className="grid scroll-mt-6 gap-6 rounded-12 border border-line bg-surface p-6">
      <Heading level={3}>振り返りを書く</Heading>
      <p>一度送ると直せません。相手が書き終えるまで、あなたの振り返りは相手に見えません。</p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Form label="振り返り" check={missing} errors={errors} onSubmit={() => void send()}>
        <RadioGroup label="全体として" name="rating" required options={RATINGS} value={rating} onChange={setRating} />
        <TextArea label={words.comment} name="comment" required rows={5} maxCharacters={2000} help={words.help} value={comment} onChange={setComment} />
        {namesSkills ? <SkillsField label="認めるスキル" name="skills" most={8} help="この仕事で示されたスキルを8個まで。本人のスキルとして記録され、研修や配置の参考になります。" value={skills} onChange={setSkills} /> : null}
        <ButtonGroup><Button type="submit" variant="primary" pending={submitting} pendingLabel="送っています">振り返りを送る</Button></ButtonGroup>
      </Form>
      <LeaveGuard unsaved={!submitting && (comment !== '' || rating !== null)} />
    </div>
  );
}
