import type { Assignment } from '../employees/assignment.entity.ts';

/** The row as every replica keeps it. */
export const assignmentFact = ({ id, employeeId, unitId, kind, post, postTitle, grade, validFrom, validTo, revision }: Assignment) => ({ id, employeeId, unitId, kind, post, postTitle, grade, validFrom, validTo, revision });
