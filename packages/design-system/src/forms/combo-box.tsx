import { Button, ComboBox as AriaComboBox, Group, Input, Popover } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { FieldFrame, type FieldProps, JapaneseLocale, rootAttributes } from './field-frame.tsx';
import { type Option, OptionList } from './option-list.tsx';
import { PageStays } from './page-stays.tsx';

export interface ComboBoxProps extends FieldProps {
  /** With `onSearch`: what the server found for the typed text. Without: all of them, narrowed down as one types. */
  options: readonly Option[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  /** Called with the typed text, also while it is still being converted: readings are found before kanji are. */
  onSearch?: (text: string) => void;
  loading?: boolean;
}

/** One of many, found by typing: a person, a unit, a skill. The form's value is the option's id. */
export function ComboBox({ options, value, defaultValue, onChange, onSearch, loading, ...field }: ComboBoxProps) {
  const items = onSearch ? { items: options } : { defaultItems: options };
  return (
    <JapaneseLocale>
      <AriaComboBox
        {...rootAttributes(field)}
        {...items}
        name={field.name}
        isRequired={field.required}
        isDisabled={field.isDisabled}
        value={value}
        defaultValue={defaultValue}
        onChange={(key) => onChange?.(key === null ? null : String(key))}
        onInputChange={onSearch}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <FieldFrame {...field}>
          <Group className="ds-combo">
            <Input className="ds-input" placeholder="入力して探す" />
            <Button className="ds-combo__open" aria-label={`${field.label}の候補を開く`}>
              <Icon name="chevron-down" />
            </Button>
          </Group>
        </FieldFrame>
        <PageStays />
        <Popover className="ds-popover">
          <OptionList emptyText={loading ? '探しています' : undefined} />
        </Popover>
      </AriaComboBox>
    </JapaneseLocale>
  );
}
