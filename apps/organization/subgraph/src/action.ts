import type { ActionType } from './action.type.ts';

/** An action as it is shown: open without `no`, closed with its sentence. */
export const shownAction = (action: string, label: string, no: { readonly message: string; readonly source: string } | null): ActionType => ({
  action, label, enabled: no === null, reason: no?.message ?? null, source: no?.source ?? null,
});
