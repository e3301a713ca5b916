import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { FieldFrame, type FieldProps, rootAttributes } from './field-frame.tsx';
import type { Option } from './option-list.tsx';

export interface CheckboxProps {
  children: ReactNode;
  name?: string;
  value?: string;
  isSelected?: boolean;
  defaultSelected?: boolean;
  onChange?: (selected: boolean) => void;
  isDisabled?: boolean;
}

/** One thing to agree to or not. For an answer that must be given, a `CheckboxGroup` or `RadioGroup` with its own label. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="ds-choice">
      <span className="ds-choice__box">
        <Icon name="check" />
      </span>
      <span className="ds-choice__text">{children}</span>
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[];
  value?: string[];
  defaultValue?: string[];
  onChange?: (value: string[]) => void;
}

/** Any number of a few. */
export function CheckboxGroup({ options, value, defaultValue, onChange, ...field }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup {...rootAttributes(field)} name={field.name} isRequired={field.required} isDisabled={field.isDisabled} value={value} defaultValue={defaultValue} onChange={onChange}>
      <FieldFrame {...field}>
        <div className="ds-choices">
          {options.map(({ id, label, detail }) => (
            <Checkbox key={id} value={id}>
              {label}
              {detail ? <span className="ds-choice__detail">{detail}</span> : null}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
