import type { Departments } from '@takara/policy-aomori';
import { stageOf, type Reading } from '../case.ts';
import { isSparedDepartments, levelFor, newDepartments } from '../departments.ts';

/** ROT-4「２部局以上に配置」: so many departments within the stage. */
export const departmentsInStage = ({ atLeast }: Departments): Reading => (rule, at) => {
  const span = stageOf(at, rule.stage!);
  const placementIds = newDepartments(at, span, levelFor(at)).map((stay) => stay.placementId);
  return { span, shown: { isMet: placementIds.length >= atLeast, placementIds }, ...(isSparedDepartments(at) ? { exempt: 'SINGLE_DEPARTMENT_FAMILY' } : {}) };
};
