import type { Refusal } from './act.ts';

/** A refusal where a form shows it: under its field, or above the form; with the place where the rule is written. */
export function errorsOf(refusal: Refusal | null): Record<string, string> {
  if (!refusal) return {};
  return { [refusal.field ?? '']: refusal.source ? `${refusal.message}（根拠：${refusal.source}）` : refusal.message };
}
