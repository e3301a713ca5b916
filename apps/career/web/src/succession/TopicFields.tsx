import { Button, ButtonGroup, LinkButton } from '@takara/design-system';
import { Form, TextArea, TextField, type FormErrors } from '@takara/design-system/forms';
import { LeaveGuard } from '@takara/web-kit';
import type { ReactNode } from 'react';

export interface Words {
  readonly title: string;
  readonly why: string;
  readonly artifacts: string;
}

interface Props {
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly label: string;
  readonly back: string;
  readonly saveLabel: string;
  readonly saving: boolean;
  readonly unsaved: boolean;
  /** Whether a draft is kept, where one is. */
  readonly kept?: string;
  readonly errors: FormErrors;
  readonly check?: () => FormErrors;
  readonly onSubmit: () => void;
  /** Fields that come first. */
  readonly children?: ReactNode;
}

export const missingWords = ({ title, why }: Words): FormErrors => ({ ...(title.trim() ? {} : { title: '知識の名前を書いてください。' }), ...(why.trim() ? {} : { why: 'なぜ大切かを書いてください。' }) });

/** What the knowledge is: the same fields to register it and to write it anew. */
export function TopicFields({ words, onChange, label, back, saveLabel, saving, unsaved, kept, errors, check = () => missingWords(words), onSubmit, children }: Props) {
  const set = (change: Partial<Words>) => onChange({ ...words, ...change });
  return (
    <div className="rounded-12 border border-line bg-surface p-6">
      <Form label={label} check={check} errors={errors} onSubmit={onSubmit}>
        {children}
        <TextField label="知識の名前" name="title" required help="何ができることか。例：指定管理者の更新の手続" value={words.title} onChange={(title) => set({ title })} />
        <TextArea label="なぜ大切か" name="why" required rows={4} maxCharacters={1000} help="できる人がいなくなると、何に困るか。担い手の年齢や家庭の事情は書かないでください。" value={words.why} onChange={(why) => set({ why })} />
        <TextArea label="手引き・資料のありか" name="artifacts" rows={3} maxCharacters={2000} help="ファイルの場所やリンク。なければ空のままでかまいません。" value={words.artifacts} onChange={(artifacts) => set({ artifacts })} />
        <div className="grid gap-3">
          <ButtonGroup>
            <Button type="submit" variant="primary" pending={saving} pendingLabel="保存しています">{saveLabel}</Button>
            <LinkButton href={back}>やめる</LinkButton>
          </ButtonGroup>
          {kept ? <p className="text-sm text-text-quiet" role="status">{kept}</p> : null}
        </div>
      </Form>
      <LeaveGuard unsaved={unsaved} />
    </div>
  );
}
