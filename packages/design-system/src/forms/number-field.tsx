import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { FieldFrame, type FieldProps, JapaneseLocale, rootAttributes } from './field-frame.tsx';

export interface NumberFieldProps extends FieldProps {
  /** Null: nothing entered. */
  value?: number | null;
  defaultValue?: number;
  onChange?: (value: number | null) => void;
  /** Stands after the number: 時間, 人, 円. */
  unit: string;
  minimum?: number;
  maximum?: number;
  step?: number;
}

/** A number with its unit. Typed, stepped by ↑ ↓ or by the two buttons. */
export function NumberField({ value, defaultValue, onChange, unit, minimum, maximum, step, ...field }: NumberFieldProps) {
  return (
    <JapaneseLocale>
      <AriaNumberField
        {...rootAttributes(field)}
        name={field.name}
        isRequired={field.required}
        isDisabled={field.isDisabled}
        value={value === null ? Number.NaN : value}
        defaultValue={defaultValue}
        onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
        minValue={minimum}
        maxValue={maximum}
        step={step}
      >
        <FieldFrame {...field}>
          <Group className="ds-number">
            <Button slot="decrement" className="ds-number__step" aria-label={`${field.label}を減らす`}>
              <Icon name="minus" />
            </Button>
            <Input className="ds-input ds-input--number" />
            <span className="ds-number__unit">{unit}</span>
            <Button slot="increment" className="ds-number__step" aria-label={`${field.label}を増やす`}>
              <Icon name="plus" />
            </Button>
          </Group>
        </FieldFrame>
      </AriaNumberField>
    </JapaneseLocale>
  );
}
