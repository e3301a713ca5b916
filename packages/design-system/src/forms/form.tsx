import { type FormEvent, type ReactNode, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { ErrorSummary } from './error-summary.tsx';
import { keepPress } from './press.ts';

/** What is wrong, by the field's `name`, in words that say how to mend it. The empty name is the form as a whole. */
export type FormErrors = Readonly<Record<string, string>>;

export interface FormProps {
  /** Name of the form when it is read aloud. */
  label: string;
  /** The same schema as the server's, run before anything is sent. Empty: nothing wrong. */
  check?: (values: FormData) => FormErrors;
  /** Called with values that passed `check`. */
  onSubmit: (values: FormData) => void;
  /** What the server refused, by field. A new object is a new answer: the summary takes the focus again. */
  errors?: FormErrors;
  children: ReactNode;
}

const NO_ERRORS: FormErrors = {};

/**
 * A form that never leaves one guessing: all that is wrong in a summary at the top, which takes the focus and leads to
 * each field, and again under the field itself until it has been changed and left.
 */
export function Form({ label, check, onSubmit, errors = NO_ERRORS, children }: FormProps) {
  const [found, setFound] = useState<FormErrors | null>(null);
  const [answered, setAnswered] = useState(errors);
  if (answered !== errors) {
    setAnswered(errors);
    setFound(null);
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const wrong = check?.(values) ?? NO_ERRORS;
    setFound(wrong);
    if (Object.keys(wrong).length === 0) onSubmit(values);
  };
  const shown = found ?? errors;
  return (
    <AriaForm className="ds-form" aria-label={label} validationBehavior="aria" validationErrors={shown} onSubmit={submit} onPointerDown={keepPress}>
      <ErrorSummary errors={shown} />
      {children}
    </AriaForm>
  );
}
