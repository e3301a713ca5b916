import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { FieldFrame, type FieldProps, JapaneseLocale, rootAttributes } from './field-frame.tsx';
import { type Option, OptionList } from './option-list.tsx';

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  /** Id of the option; null: none yet. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  placeholder?: string;
}

/** One of a few (up to fifteen or so; beyond that a `ComboBox`). */
export function Select({ options, value, defaultValue, onChange, placeholder = '選んでください', ...field }: SelectProps) {
  return (
    <JapaneseLocale>
      <AriaSelect
        {...rootAttributes(field)}
        name={field.name}
        isRequired={field.required}
        isDisabled={field.isDisabled}
        value={value}
        defaultValue={defaultValue}
        onChange={(key) => onChange?.(key === null ? null : String(key))}
        placeholder={placeholder}
      >
        <FieldFrame {...field}>
          <Button className="ds-input ds-select">
            <SelectValue className="ds-select__value" />
            <Icon name="chevron-down" />
          </Button>
        </FieldFrame>
        <Popover className="ds-popover">
          <OptionList items={options} />
        </Popover>
      </AriaSelect>
    </JapaneseLocale>
  );
}
