import { Notice } from '@takara/design-system';
import { RadioGroup, TextField } from '@takara/design-system/forms';
import { withAnswer, type Answer } from './looks.ts';

interface Props {
  relations: readonly { code: string; label: string }[];
  answers: readonly Answer[];
  onChange: (answers: Answer[]) => void;
  /** Of the whole, when something is wrong with it. */
  error?: string;
  /** What others have said stands: the words are asked for there, too. */
  found?: readonly string[];
}

/** Each relation with a yes or no; a yes with what it is. */
export function LookFields({ relations, answers, onChange, error, found = [] }: Props) {
  return (
    <div className="grid gap-5">
      {error ? <Notice tone="error" title={error} live /> : null}
      {relations.map(({ code, label }) => {
        const answer = answers.find(({ relation }) => relation === code);
        const asksWhy = answer?.exists || (answer && found.includes(code));
        return (
          <div key={code} className="grid gap-3 border-l-4 border-line pl-4">
            <RadioGroup label={label} name={`look-${code}`} required options={[{ id: 'no', label: 'ない' }, { id: 'yes', label: 'ある' }]} value={answer ? (answer.exists ? 'yes' : 'no') : null} onChange={(value) => onChange(withAnswer(answers, code, { exists: value === 'yes' }))} />
            {asksWhy ? <TextField label={`「${label}」についての説明`} name={`why-${code}`} required help={found.includes(code) ? '「ある」と答えた人がいます。職務に影響しないと考えるわけを書いてください。' : 'どのような関係か。例：所属が運営費を補助している。'} value={answer.why} onChange={(why) => onChange(withAnswer(answers, code, { why }))} /> : null}
          </div>
        );
      })}
    </div>
  );
}
