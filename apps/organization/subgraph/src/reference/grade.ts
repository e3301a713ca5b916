import { loadPolicy, type Grade } from '@takara/policy-aomori';

/** The ladder of the policy, lowest first. */
export const grades = (): readonly Grade[] => loadPolicy().grades;
export const findGrade = (code: string): Grade | null => grades().find((grade) => grade.code === code) ?? null;

/** 1 for the lowest; 0 for a code that the policy does not know. */
export const rankOf = (code: string): number => findGrade(code)?.order ?? 0;
