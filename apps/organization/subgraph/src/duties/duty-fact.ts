import type { Duty } from './duty.entity.ts';

/** The row as every replica keeps it. */
export const dutyFact = ({ id, employeeId, kind, unitId, onBehalfOf, validFrom, validTo, revision }: Duty) => ({ id, employeeId, kind, unitId, onBehalfOf, validFrom, validTo, revision });
