import type { DepartmentsIfUnmet } from '@takara/policy-aomori';
import { stageOf, type Reading } from '../case.ts';
import { isSparedDepartments, levelFor, newDepartments } from '../departments.ts';

/**
 * ROT-6「基礎習得段階で２部局以上に配置されていない場合は、本段階で２部局以上に配置」: literally within this stage, or, where
 * the pack reads it so, with the earlier stage together.
 */
export const departmentsIfUnmet = ({ unmet, atLeast }: DepartmentsIfUnmet): Reading => (rule, at) => {
  const earlier = at.chart.rules.find(({ code }) => code === unmet)!;
  if (earlier.require.kind !== 'DEPARTMENTS') throw new Error(`${rule.code} makes up for ${unmet}, which asks for no departments`);
  const [before, span] = [stageOf(at, earlier.stage!), stageOf(at, rule.stage!)];
  if (at.today < span.from) return { silent: 'STAGE_NOT_REACHED' };
  if (before.from < at.subject.placements[0]!.from) return { silent: 'RECORDS_INCOMPLETE' };
  const level = levelFor(at);
  if (newDepartments(at, before, level).length >= earlier.require.atLeast) return { silent: 'EARLIER_STAGE_MET' };
  const counted = at.chart.readings.countScope === 'CUMULATIVE' ? { from: before.from, to: span.to } : span;
  const placementIds = newDepartments(at, counted, level).map((stay) => stay.placementId);
  return { span, shown: { isMet: placementIds.length >= atLeast, placementIds }, ...(isSparedDepartments(at) ? { exempt: 'SINGLE_DEPARTMENT_FAMILY' } : {}) };
};
