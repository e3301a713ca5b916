import { RadioGroup, TextField } from '@takara/design-system/forms';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly help: string;
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly place: string | null }[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Beyond so many, a name is typed to find it. */
const FEW = 12;

/** One of the 所属, to choose in a dialog: a list that drops down would stay behind it. */
export function PersonChoice({ label, name, help, people, value, onChange }: Props) {
  const [words, narrow] = useState('');
  const shown = people.filter((one) => one.id === value || `${one.name ?? ''}${one.place ?? ''}`.replaceAll(/\s/g, '').includes(words.replaceAll(/\s/g, '')));
  return (
    <>
      {people.length > FEW ? <TextField label={`${label}を氏名・グループで絞る`} name={`${name}-words`} value={words} onChange={narrow} /> : null}
      <RadioGroup label={label} name={name} required help={shown.length === 0 ? '合う人がいません。言葉を変えてください。' : help} value={value} onChange={onChange} options={shown.map((one) => ({ id: one.id, label: one.name ?? '', detail: one.place ?? '' }))} />
    </>
  );
}
