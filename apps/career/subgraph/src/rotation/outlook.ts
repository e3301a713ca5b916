import type { RotationRule } from '@takara/policy-aomori';
import { notApplicable, type Case, type Reading } from './case.ts';
import type { Chart } from './chart.ts';
import type { Finding, Reason } from './finding.ts';
import { judge } from './judge.ts';
import { departmentsIfUnmet } from './rules/departments-if-unmet.ts';
import { departmentsInStage } from './rules/departments-in-stage.ts';
import { placed } from './rules/placed.ts';
import { recordedOnce, recordedOnEach } from './rules/recorded.ts';
import { siteInYear } from './rules/site-in-year.ts';
import { specialty } from './rules/specialty.ts';
import { serviceYears } from './service-years.ts';
import { staysOf } from './stays.ts';
import type { Subject } from './subject.ts';
import type { UnitHistory } from './unit-history.ts';

/** What every rule of the chart says of a person on a day, in the order of the chart. Pure: the same in, the same out. */
export function outlookOf(subject: Subject, history: UnitHistory, chart: Chart, today: string): Finding[] {
  const silent = silentAltogether(subject, chart);
  if (silent) return chart.rules.map((rule) => notApplicable(rule, silent));
  const count = Math.max(...Object.values(chart.stages).map(({ last }) => last));
  const at: Case = { subject, stays: staysOf(subject, history, chart, today), years: serviceYears(subject.hiredOn!, subject.leaves, chart, count, today), history, chart, today };
  return chart.rules.map((rule) => findingOf(rule, at));
}

function findingOf(rule: RotationRule, at: Case): Finding {
  if (rule.require.kind === 'SPECIALTY') return specialty(rule, rule.require, at);
  const found = readingOf(rule.require)(rule, at);
  return 'silent' in found ? notApplicable(rule, found.silent) : judge(rule, at, found.span, found.shown, found.exempt);
}

function readingOf(require: Exclude<RotationRule['require'], { kind: 'SPECIALTY' }>): Reading {
  switch (require.kind) {
    case 'PLACED': return placed(require);
    case 'SITE_IN_YEAR': return siteInYear(require);
    case 'DEPARTMENTS': return departmentsInStage(require);
    case 'DEPARTMENTS_IF_UNMET': return departmentsIfUnmet(require);
    case 'RECORD_ON_EACH_PLACEMENT': return recordedOnEach(require);
    case 'RECORD_IN_STAGE': return recordedOnce(require);
  }
}

/** Why no rule speaks of this person at all. */
function silentAltogether({ staffKind, jobFamily, hiredOn, placements }: Subject, chart: Chart): Reason | null {
  const [first] = placements;
  if (!chart.staffKinds.includes(staffKind)) return 'STAFF_KIND';
  if (hiredOn === null || first === undefined) return 'RECORDS_INCOMPLETE';
  if (chart.readings.otherFamilies === 'NOT_APPLICABLE' && !chart.chartedFamilies.includes(jobFamily ?? '')) return 'OTHER_FAMILY';
  // Where the first years are not on record, the grade of the first day is not known.
  if (chart.readings.midCareerHire === 'NOT_APPLICABLE' && first.from <= hiredOn && !chart.entryGrades.includes(first.grade)) return 'MID_CAREER';
  return null;
}
