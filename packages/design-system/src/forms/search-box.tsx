import type { KeyboardEvent } from 'react';
import { ComboBox, Group, Input, Label, Popover } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { JapaneseLocale } from './field-frame.tsx';
import { type Option, OptionList } from './option-list.tsx';
import { PageStays } from './page-stays.tsx';

export interface SearchBoxProps {
  /** Read aloud; drawn as the placeholder. */
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What the server suggests for `value`, best first. */
  suggestions: readonly Option[];
  loading?: boolean;
  /** A suggestion was taken; its label is now the text. */
  onSelect: (suggestion: Option) => void;
  /** Enter without a suggestion: search for the text. */
  onSubmit: (text: string) => void;
}

/** Search with suggestions as one types. Enter on a suggestion takes it, Enter on the text searches for the text. */
export function SearchBox({ label, value, onChange, suggestions, loading, onSelect, onSubmit }: SearchBoxProps) {
  const submit = (event: KeyboardEvent<HTMLInputElement>) => {
    const onSuggestion = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !onSuggestion && value.trim()) onSubmit(value.trim());
  };
  const select = (key: string | number | null) => {
    const suggestion = suggestions.find(({ id }) => id === key);
    if (suggestion) onSelect(suggestion);
  };
  return (
    <JapaneseLocale>
      <ComboBox className="ds-search" items={suggestions} inputValue={value} onInputChange={onChange} onChange={select} allowsCustomValue allowsEmptyCollection={value.trim() !== ''} menuTrigger="input">
        <Label className="ds-visually-hidden">{label}</Label>
        <Group className="ds-search__group">
          <Icon name="search" />
          <Input className="ds-input ds-search__input" type="search" enterKeyHint="search" placeholder={label} onKeyDownCapture={submit} />
        </Group>
        <PageStays />
        <Popover className="ds-popover">
          <OptionList emptyText={loading ? '探しています' : '候補はありません。Enterキーで検索します。'} />
        </Popover>
      </ComboBox>
    </JapaneseLocale>
  );
}
