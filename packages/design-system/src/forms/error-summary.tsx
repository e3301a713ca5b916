import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { FormErrors } from './form.tsx';

interface Entry {
  name: string;
  label: string | null;
  message: string;
}

const REACHABLE = 'input:not([type=hidden]), textarea, button, [role=spinbutton]';

const fieldsOf = (form: HTMLElement) => [...form.querySelectorAll<HTMLElement>('[data-field]')];

/** Errors in the order in which their fields stand in the form; those without a field first. */
function entriesOf(form: HTMLElement, errors: FormErrors): Entry[] {
  const fields = fieldsOf(form);
  const entries = Object.entries(errors).map(([name, message]) => {
    const place = fields.findIndex((field) => field.dataset.field === name);
    return { name, message, place, label: fields[place]?.dataset.fieldLabel ?? null };
  });
  return entries.sort((a, b) => a.place - b.place);
}

/** All that is wrong, at the top of the form: it takes the focus when it appears, each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const ref = useRef<HTMLDivElement>(null);
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    const form = ref.current?.closest('form');
    if (form) setEntries(entriesOf(form, errors));
  }, [errors]);
  useEffect(() => {
    if (entries.length > 0) ref.current?.focus();
  }, [entries]);
  const lead = (name: string) => {
    const field = fieldsOf(ref.current?.closest('form') ?? document.body).find((one) => one.dataset.field === name);
    const controls = [...(field?.querySelectorAll<HTMLElement>(REACHABLE) ?? [])];
    controls.find((control) => !control.closest('[aria-hidden=true]'))?.focus();
  };
  return (
    <div ref={ref} tabIndex={-1} className="ds-error-summary" role={entries.length > 0 ? 'group' : undefined} aria-label={entries.length > 0 ? '入力の見直し' : undefined}>
      {entries.length > 0 ? (
        <>
          <p className="ds-error-summary__title">
            <Icon name="error" />
            入力を見直してください（{entries.length}件）
          </p>
          <ul>
            {entries.map(({ name, label, message }) => (
              <li key={name}>
                {label ? (
                  <button type="button" onClick={() => lead(name)}>
                    {label}：{message}
                  </button>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
