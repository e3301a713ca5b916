import type { ReactNode } from 'react';
import { FieldError, I18nProvider, Label, Text } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';

/** What every field has. */
export interface FieldProps {
  label: string;
  /** Key in the form's values and in its errors. */
  name?: string;
  /** How to fill it in, below the label. */
  help?: ReactNode;
  required?: boolean;
  /** What is wrong and how to mend it, when the page knows; a form's errors arrive by `name` without it. */
  errorMessage?: string;
  isDisabled?: boolean;
}

/** Attributes of a field's root: by them the form's error summary finds the field, its name and its place. */
export const rootAttributes = ({ label, name, errorMessage }: FieldProps) => ({
  className: 'ds-field',
  'data-field': name,
  'data-field-label': label,
  isInvalid: errorMessage ? true : undefined,
});

/** Dates in Japanese eras and words in Japanese, whatever the browser is set to. */
export function JapaneseLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale="ja-JP-u-ca-japanese">{children}</I18nProvider>;
}

/** Label, 必須, help, the control itself, and the error under it in words. */
export function FieldFrame({ label, help, required, errorMessage, children }: FieldProps & { children: ReactNode }) {
  return (
    <>
      <div className="ds-field__head">
        <Label className="ds-field__label">{label}</Label>
        {required ? <RequiredMark /> : null}
      </div>
      {help ? (
        <Text slot="description" elementType="div" className="ds-field__help">
          {help}
        </Text>
      ) : null}
      {children}
      <FieldProblem message={errorMessage} />
    </>
  );
}

/** Seen only: the control itself says that it is required. */
export function RequiredMark() {
  return (
    <span className="ds-field__required" aria-hidden>
      必須
    </span>
  );
}

export function FieldProblem({ message }: { message?: string }) {
  return (
    <FieldError elementType="p" className="ds-field__error">
      {({ validationErrors }) => (
        <>
          <Icon name="error" />
          <span>{message ?? validationErrors.join(' ')}</span>
        </>
      )}
    </FieldError>
  );
}
