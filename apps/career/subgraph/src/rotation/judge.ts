import type { RotationRule } from '@takara/policy-aomori';
import { dayBefore } from '../day.ts';
import { lastReshuffleBefore } from './calendar.ts';
import { stageOf, type Case, type Shown } from './case.ts';
import type { Finding, Reason } from './finding.ts';
import type { Span } from './service-years.ts';
import { overlaps } from './stays.ts';

/**
 * From what a rule has found to a state, by the calendar: until the last regular reshuffle in time it is due by that day,
 * after it at risk until the last day, then breached. The same for every rule that asks something within years of service.
 */
export function judge(rule: RotationRule, at: Case, span: Span, shown: Shown, exempt?: Reason): Finding {
  const { subject, stays, chart, today } = at;
  const found = (state: Finding['state'], rest: Partial<Finding> = {}): Finding => ({ rule: rule.code, state, reason: null, on: null, span, placementIds: shown.placementIds, note: null, ...rest });

  if (rule.stage !== null && today < stageOf(at, rule.stage).from) return found('NOT_APPLICABLE', { reason: 'STAGE_NOT_REACHED', placementIds: [] });
  if (span.from < subject.placements[0]!.from) return found('NOT_APPLICABLE', { reason: 'RECORDS_INCOMPLETE', placementIds: [] });
  if (shown.isMet) return found('MET');

  const exception = rule.hardness === 'SOFT' ? subject.records.find(({ kind, code }) => kind === 'EXCEPTION' && code === rule.code) : undefined;
  if (exception) return found('EXEMPT', { reason: 'EXCEPTION_GRANTED', note: exception.note });
  if (exempt) return found('EXEMPT', { reason: exempt });
  if (span.from <= today && !stays.some((stay) => overlaps(stay, span))) return found('EXEMPT', { reason: isAway(at, span) ? 'ON_DISPATCH' : 'NOT_IN_SERVICE' });
  if (rule.hardness === 'INFO') return found('NOT_APPLICABLE', { reason: 'NOT_OWED' });

  const lastDay = dayBefore(span.to);
  if (today > lastDay) {
    if (span.to <= chart.policyFrom && chart.readings.beforePolicy === 'NOT_APPLICABLE') return found('NOT_APPLICABLE', { reason: 'BEFORE_POLICY' });
    return found('BREACHED', { on: lastDay });
  }
  const reshuffle = lastReshuffleBefore(span.to, chart.fiscalYearStartMonth);
  return today < reshuffle ? found('DUE_BY', { on: reshuffle }) : found('AT_RISK', { on: lastDay });
}

const isAway = ({ subject, today }: Case, span: Span): boolean => subject.dispatches.some((dispatch) => dispatch.from <= today && overlaps(dispatch, span));
