import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { FieldFrame, type FieldProps, rootAttributes } from './field-frame.tsx';
import type { Option } from './option-list.tsx';

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function RadioGroup({ options, value, defaultValue, onChange, ...field }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...rootAttributes(field)} name={field.name} isRequired={field.required} isDisabled={field.isDisabled} value={value} defaultValue={defaultValue} onChange={onChange}>
      <FieldFrame {...field}>
        <div className="ds-choices">
          {options.map(({ id, label, detail }) => (
            <Radio key={id} value={id} className="ds-choice ds-choice--radio">
              <span className="ds-choice__box" />
              <span className="ds-choice__text">
                {label}
                {detail ? <span className="ds-choice__detail">{detail}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
