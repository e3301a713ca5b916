import { useLocation } from '@takara/web-kit';

interface JustDone {
  justDone: string;
}

/** Carried along to the page that says what happens next: `navigate(path, { state: justDone('SUBMIT') })`. */
export const justDone = (action: string): JustDone => ({ justDone: action });

/** The act that led to this page, when one did. */
export const useJustDone = (): string | null => (useLocation().state as JustDone | null)?.justDone ?? null;
