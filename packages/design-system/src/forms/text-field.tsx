import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, type FieldProps, rootAttributes } from './field-frame.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  isReadOnly?: boolean;
}

/** One line of text. */
export function TextField({ value, defaultValue, onChange, type, autoComplete, isReadOnly, ...field }: TextFieldProps) {
  return (
    <AriaTextField
      {...rootAttributes(field)}
      name={field.name}
      isRequired={field.required}
      isDisabled={field.isDisabled}
      isReadOnly={isReadOnly}
      value={value}
      defaultValue={defaultValue}
      onChange={onChange}
      type={type}
      autoComplete={autoComplete}
    >
      <FieldFrame {...field}>
        <Input className="ds-input" />
      </FieldFrame>
    </AriaTextField>
  );
}
