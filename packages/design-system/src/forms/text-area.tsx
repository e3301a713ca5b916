import { useState } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { FieldFrame, type FieldProps, rootAttributes } from './field-frame.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Characters as a person counts them (grapheme clusters). More can be typed; the field says by how many it is over. */
  maxCharacters?: number;
  rows?: number;
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Number of characters as a person counts them: 葛󠄀 with its variant selector is one. */
export const countCharacters = (text: string): number => [...graphemes.segment(text)].length;

/** Several lines of text, with a counter. */
export function TextArea({ value, defaultValue = '', onChange, maxCharacters, rows = 5, ...field }: TextAreaProps) {
  const [typed, setTyped] = useState(defaultValue);
  const text = value ?? typed;
  const change = (next: string) => {
    setTyped(next);
    onChange?.(next);
  };
  return (
    <AriaTextField {...rootAttributes(field)} name={field.name} isRequired={field.required} isDisabled={field.isDisabled} value={text} onChange={change}>
      <FieldFrame {...field}>
        <AriaTextArea className="ds-input ds-input--area" rows={rows} />
        {maxCharacters ? <Counter used={countCharacters(text)} limit={maxCharacters} /> : null}
      </FieldFrame>
    </AriaTextField>
  );
}

function Counter({ used, limit }: { used: number; limit: number }) {
  const over = used - limit;
  return (
    <div className={over > 0 ? 'ds-field__counter ds-field__counter--over' : 'ds-field__counter'}>
      <span>
        {used} / {limit} 文字
      </span>
      {over > 0 ? <span>（{over}文字超えています）</span> : null}
      <output>{over > 0 ? <VisuallyHidden>{limit}文字を超えました</VisuallyHidden> : null}</output>
    </div>
  );
}
