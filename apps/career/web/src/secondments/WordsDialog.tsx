import { Button, Dialog } from '@takara/design-system';
import { Form, TextArea, type FormErrors } from '@takara/design-system/forms';
import { ProblemNotice } from '@takara/web-kit';
import { useState } from 'react';
import { AgreeToSecondmentDocument, RecommendForSecondmentDocument } from '../gql/graphql.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { useAct } from '../side-assignments/acts/use-act.ts';

interface Props {
  readonly id: string;
  readonly action: 'RECOMMEND' | 'AGREE';
  readonly hostName: string;
  readonly onClose: () => void;
  readonly onDone: (told: Told) => void;
}

const WORDS = {
  RECOMMEND: { title: 'への派遣に推薦する', lead: '本人は手を挙げています。推薦すると、人事課の選考に進みます。', name: 'recommendation', label: '推薦の理由', help: '本人と人事課が読みます。', confirm: '推薦する', told: { title: '推薦しました。', next: '締切のあと、人事課が選考します。' } },
  AGREE: { title: 'への派遣に同意する', lead: '同意すると、人事課の選考に進みます。発令までは取り下げられます。', name: 'motive', label: '行って学びたいこと', help: '主管課と人事課が読みます。所属長は読みません。', confirm: '行くことに同意する', told: { title: '同意しました。', next: '締切のあと、人事課が選考します。決まるとホームに届きます。' } },
} as const;

/** A yes in one's own words: of the 主管課, or of the person. */
export function WordsDialog({ id, action, hostName, onClose, onDone }: Props) {
  const { title, lead, name, label, help, confirm, told } = WORDS[action];
  const [text, write] = useState('');
  const [recommend, agree] = [useAct(RecommendForSecondmentDocument, onDone), useAct(AgreeToSecondmentDocument, onDone)];
  const { submitting, problem, refusal } = action === 'AGREE' ? agree : recommend;
  const send = () => void (action === 'AGREE' ? agree.run({ id, motive: text }, told) : recommend.run({ id, recommendation: text }, told));
  return (
    <Dialog open title={`${hostName}${title}`} onClose={onClose}>
      <Form label={`${hostName}${title}`} check={(): FormErrors => (text.trim() ? {} : { [name]: `${label}を書いてください。` })} errors={errorsOf(refusal)} onSubmit={send}>
        <p>{lead}</p>
        {problem ? <ProblemNotice problem={problem} /> : null}
        <TextArea label={label} name={name} required rows={5} maxCharacters={1000} help={help} value={text} onChange={write} />
        <div className="flex flex-wrap gap-3"><Button type="submit" variant="primary" pending={submitting}>{confirm}</Button><Button onClick={onClose}>やめる</Button></div>
      </Form>
    </Dialog>
  );
}
