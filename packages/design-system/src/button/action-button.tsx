import type { ReactNode } from 'react';
import { Button, type ButtonProps, LinkButton } from './button.tsx';

/** What the platform says of one thing a person might do: whether now, and if not, why not. */
export interface OfferedAction {
  enabled: boolean;
  reason?: string | null;
}

export interface ActionButtonProps extends Omit<ButtonProps, 'disabledReason'> {
  offered: OfferedAction;
  /** The form of this action; without it `onClick` does it here. */
  href?: string;
  children: ReactNode;
}

/** Renders what it is told: a button or a link where the action is open, and the reason where it is not. It knows no rule itself. */
export function ActionButton({ offered: { enabled, reason }, href, children, ...button }: ActionButtonProps) {
  const { variant, size, icon } = button;
  if (enabled && href) return <LinkButton href={href} variant={variant} size={size} icon={icon}>{children}</LinkButton>;
  return <Button {...button} disabledReason={enabled ? null : (reason ?? 'いまはできません。')}>{children}</Button>;
}
