import { type KeyboardEvent, useState } from 'react';
import { ComboBox, Group, Input, Popover } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { FieldFrame, type FieldProps, JapaneseLocale, rootAttributes } from './field-frame.tsx';
import { OptionList } from './option-list.tsx';
import { PageStays } from './page-stays.tsx';

export interface TokenFieldProps extends FieldProps {
  /** The words taken so far, in order. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Words that others have used and that fit what is typed; any other word may be written too. */
  suggestions: readonly string[];
  onSearch: (text: string) => void;
  /** No more than these can be added. */
  most?: number;
}

/** A few words of one's own, such as skills: typed or taken from what others have written, each removable. Enter adds a word. */
export function TokenField({ value, onChange, suggestions, onSearch, most = 20, ...field }: TokenFieldProps) {
  const [text, setText] = useState('');
  const [said, say] = useState('');
  const full = value.length >= most;
  const type = (next: string) => {
    setText(next);
    onSearch(next);
  };
  const add = (word: string) => {
    const token = word.trim();
    type('');
    if (!token) return;
    if (value.includes(token)) return say(`${token}はもうあります`);
    onChange([...value, token]);
    say(`${token}を加えました`);
  };
  const remove = (token: string) => {
    onChange(value.filter((one) => one !== token));
    say(`${token}を外しました`);
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    const onSuggestion = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onSuggestion || !text.trim()) return;
    // The word is taken; the form it stands in is not sent.
    event.preventDefault();
    event.stopPropagation();
    add(text);
  };
  return (
    <JapaneseLocale>
      <ComboBox
        {...rootAttributes(field)}
        name={field.name}
        items={suggestions.filter((one) => !value.includes(one)).map((label) => ({ id: label, label }))}
        inputValue={text}
        onInputChange={type}
        value={null}
        onChange={(key) => (key === null ? undefined : add(String(key)))}
        isDisabled={field.isDisabled || full}
        allowsCustomValue
        // Open from the first letter: what others have written arrives later.
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
      >
        <FieldFrame {...field} help={full ? `${most}個まで入れました。入れ替えるには、どれかを外してください。` : field.help}>
          <Tokens label={field.label} tokens={value} onRemove={remove} />
          <Group className="ds-tokens__add">
            <Input className="ds-input" placeholder="一語ずつ入力" onKeyDownCapture={enter} />
            <Button icon="plus" onClick={() => add(text)}>加える</Button>
          </Group>
        </FieldFrame>
        <VisuallyHidden><span role="status">{said}</span></VisuallyHidden>
        <PageStays />
        <Popover className="ds-popover">
          <OptionList emptyText="Enterキーで、この言葉を加えます。" />
        </Popover>
      </ComboBox>
    </JapaneseLocale>
  );
}

function Tokens({ label, tokens, onRemove }: { label: string; tokens: readonly string[]; onRemove: (token: string) => void }) {
  if (tokens.length === 0) return null;
  return (
    <ul className="ds-tokens" aria-label={`${label}（${tokens.length}個）`}>
      {tokens.map((token) => (
        <li key={token} className="ds-token">
          {token}
          <button type="button" className="ds-token__remove" onClick={() => onRemove(token)}>
            <Icon name="close" label={`${token}を外す`} />
          </button>
        </li>
      ))}
    </ul>
  );
}
