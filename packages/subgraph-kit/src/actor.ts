/** What a person may be on duty for. Derived by `organization` from dated assignments and delegations, never stored by hand. */
export const DUTY_KINDS = [
  'UNIT_HEAD',
  'GROUP_MANAGER',
  'PRIMARY_RATER',
  'SECONDARY_RATER',
  'DEPARTMENT_COORDINATOR',
  'PERSONNEL_OFFICER',
  'ANALYST',
  'SYSTEM_ADMINISTRATOR',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** A duty held today. `unitId`: the unit it is held over (null: the whole prefecture). `onBehalfOf`: the principal's employee id when held by delegation (代決). */
export interface Duty {
  readonly kind: DutyKind;
  readonly unitId: string | null;
  readonly onBehalfOf: string | null;
}

/** Who asks. `on` is the business day, an ISO date in Asia/Tokyo. SERVICE is the gateway itself, asking who a subject is. */
export interface Actor {
  readonly kind: 'EMPLOYEE' | 'SERVICE';
  readonly employeeId: string;
  readonly on: string;
  readonly duties: readonly Duty[];
}

export const isEmployee = (actor: Actor) => actor.kind === 'EMPLOYEE';
export const isService = (actor: Actor) => actor.kind === 'SERVICE';
export const holds = (actor: Actor, ...kinds: DutyKind[]) => actor.duties.some((duty) => kinds.includes(duty.kind));

/** Units over which the actor holds one of these duties; the units below them are found through the directory. */
export const unitsOf = (actor: Actor, ...kinds: DutyKind[]) =>
  actor.duties.flatMap((duty) => (duty.unitId !== null && kinds.includes(duty.kind) ? [duty.unitId] : []));
