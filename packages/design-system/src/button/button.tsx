import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useId } from 'react';
import { classNames } from '../foundation/class-names.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { type LinkProps, PlainLink } from '../link/link.tsx';

/** `primary`: the page's one main action. `secondary`: the others. `quiet`: beside text. `danger`: cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
/** `medium` is 48 px high, `small` 36 px, for rows of tables and cards. */
export type ButtonSize = 'medium' | 'small';

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** Being done: the button keeps its place and focus, says so and takes no second press. */
  pending?: boolean;
  /** Said while pending, such as 「送信しています」. */
  pendingLabel?: string;
  /** Why it cannot be pressed now. The button stays reachable and the reason is read with it. */
  disabledReason?: string | null;
  children: ReactNode;
}

const look = ({ variant = 'secondary', size = 'medium' }: Look) => `ds-button ds-button--${variant} ds-button--${size}`;

/** A button that does something. One that cannot be pressed says why instead of vanishing. */
export function Button({ variant, size, icon, pending, pendingLabel = '処理しています', disabledReason, onClick, className, children, type = 'button', ...rest }: ButtonProps) {
  const reasonId = useId();
  const refused = Boolean(disabledReason) || Boolean(pending);
  const press = (event: MouseEvent<HTMLButtonElement>) => (refused ? event.preventDefault() : onClick?.(event));
  const button = (
    <button
      {...rest}
      type={type}
      className={classNames(look({ variant, size }), className)}
      aria-disabled={refused || undefined}
      aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
      onClick={press}
    >
      {pending ? <span className="ds-button__spinner" aria-hidden /> : icon ? <Icon name={icon} /> : null}
      <span aria-live="polite">{pending ? pendingLabel : children}</span>
    </button>
  );
  if (!disabledReason) return button;
  return (
    <span className="ds-button-with-reason">
      {button}
      <span id={reasonId} className="ds-button-reason">
        {disabledReason}
      </span>
    </span>
  );
}

/** A link to the next page of a task, drawn as a button. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkProps & Look) {
  return (
    <PlainLink {...rest} className={classNames(look({ variant, size }), className)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </PlainLink>
  );
}

/** Buttons side by side, one under the other where there is no room. The main one first. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="ds-button-group">{children}</div>;
}
