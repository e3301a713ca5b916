import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import type { Personas } from '../load-examples.ts';
import type { HostKind } from '../outside-activity-permits/content.ts';
import type { PermitState } from '../outside-activity-permits/permit.ts';
import { rulesInForce } from '../outside-activity-permits/rules.ts';
import { ACTIVITIES } from './outside-activity-themes.ts';
import { idOf, type TownBook, type Worker } from './town-book.ts';

type Row = Record<string, unknown>;
/** Rows in the order in which they must be loaded. */
export interface OutsidePages {
  readonly permits: Row[];
  readonly hours: Row[];
  readonly steps: Row[];
}

interface Plot {
  readonly name: string;
  readonly worker: Worker | undefined;
  readonly state: PermitState;
  /** Days from today. */
  readonly submitted: number;
  readonly startsOn?: number;
  readonly endsOn?: number;
  /** Whether the result has been read. */
  readonly isTold?: boolean;
  /** The last month is not written down yet. */
  readonly isLate?: boolean;
  /** Where the worker was when it was granted, when that was elsewhere. */
  readonly homeUnitId?: string;
  /** Of the criteria, the one that is not met in a refusal. */
  readonly unmet?: number;
}

/** A year and a half of 営利企業への従事等の許可, every state; the same directory and day give the same rows. Planted only where the prefecture has decided it. */
export function outsideActivities({ assignments, units }: DirectorySnapshot, book: TownBook, personas: Personas, officerId: string, today: string): OutsidePages {
  const pages: OutsidePages = { permits: [], hours: [], steps: [] };
  const { criteria, relations } = rulesInForce();
  const kept = new Set(Object.values(personas).map((persona) => persona?.employeeId));
  const person = (key: string) => book.workerOf(personas[key]?.employeeId ?? '');
  const free = book.workers.filter(({ id }) => !kept.has(id));
  const workUnitOf = (unitId: string) => { const unit = units.find(({ id }) => id === unitId); return unit?.type === 'GROUP' ? (unit.parentId ?? unitId) : unitId; };
  let next = 0;
  const someone = (): Worker | undefined => free[(next++ * 13) % Math.max(free.length, 1)];
  const ofHead = (key: string) => free.find(({ headId }) => headId === personas[key]?.employeeId);
  const at = (day: number, hour = 1) => `${addDays(today, day)}T0${hour}:30:00Z`;
  let number = 0;

  tell({ name: 'dx', worker: person('senior-clerk-dx'), state: 'GRANTED', submitted: -140, startsOn: -110, endsOn: 200, isTold: true, isLate: true });
  tell({ name: 'senior', worker: person('senior-sub-manager'), state: 'GRANTED', submitted: -330, startsOn: -300, endsOn: 30, isTold: true });
  tell({ name: 'first-year', worker: person('clerk-first-year'), state: 'RETURNED', submitted: -6, startsOn: 20, endsOn: 300 });
  tell({ name: 'opinion', worker: ofHead('unit-head'), state: 'SUBMITTED', submitted: -3, startsOn: 25, endsOn: 300 });
  for (let n = 0; n < 4; n++) tell({ name: `review-${n}`, worker: someone(), state: 'HR_REVIEW', submitted: -12 - n * 3, startsOn: 20 + n, endsOn: 200 });
  for (let n = 0; n < 4; n++) tell({ name: `submitted-${n}`, worker: someone(), state: 'SUBMITTED', submitted: -2 - n, startsOn: 30, endsOn: 240 });
  for (let n = 0; n < 14; n++) tell({ name: `active-${n}`, worker: someone(), state: 'GRANTED', submitted: -120 - n * 6, startsOn: -95 - n * 6, endsOn: 100 + n * 9, isTold: true, isLate: n % 4 === 0 });
  for (let n = 0; n < 11; n++) tell({ name: `refused-${n}`, worker: someone(), state: 'REFUSED', submitted: -200 + n * 12, startsOn: -160, endsOn: 120, isTold: n > 1, unmet: n % 2 === 0 ? 2 : n % criteria.length });
  for (let n = 0; n < 5; n++) tell({ name: `ended-${n}`, worker: someone(), state: 'GRANTED', submitted: -420 - n * 5, startsOn: -395 - n * 5, endsOn: -40 - n * 7, isTold: true });
  tell({ name: 'withdrawn', worker: someone(), state: 'WITHDRAWN', submitted: -30, startsOn: 10, endsOn: 100 });
  tell({ name: 'revoked', worker: someone(), state: 'REVOKED', submitted: -230, startsOn: -200, endsOn: -20, isTold: true });
  // People who came to their 所属 within the year, with a permit of the one before.
  const main = assignments.filter(({ kind }) => kind === 'MAIN');
  const arrived = main.filter((row) => row.validFrom > addDays(today, -300) && row.validFrom < today && (row.validTo ?? '9999-12-31') > today && !kept.has(row.employeeId));
  for (const row of arrived.slice(0, 3)) {
    const before = main.find((each) => each.employeeId === row.employeeId && each.validTo === row.validFrom && workUnitOf(each.unitId) !== workUnitOf(row.unitId));
    const days = Math.round((Date.parse(row.validFrom) - Date.parse(today)) / 86_400_000);
    if (before) tell({ name: `moved-${row.employeeId}`, worker: book.workerOf(row.employeeId), state: 'GRANTED', submitted: days - 60, startsOn: days - 40, endsOn: 60, isTold: true, homeUnitId: workUnitOf(before.unitId) });
  }
  return pages;

  function tell({ name, worker, state, submitted, startsOn = 0, endsOn = 0, isTold = false, isLate = false, homeUnitId, unmet = 0 }: Plot): void {
    if (!worker) return;
    const id = idOf(`outside ${name}`);
    const theme = ACTIVITIES[pages.permits.length % ACTIVITIES.length]!;
    const canary = `CNRY-P3-${book.codeOf(worker.unitId)}-${worker.number}`;
    const isRelated = pages.permits.length % 5 === 3;
    const looks = (who: string) => JSON.stringify(relations.map(({ code }, n) => ({ relation: code, exists: isRelated && n === 0, why: isRelated && n === 0 ? `${canary} ${who}` : '' })));
    const hasOpinion = !['SUBMITTED', 'WITHDRAWN', 'RETURNED', 'DRAFT'].includes(state);
    const isDecided = ['GRANTED', 'REFUSED', 'REVOKED'].includes(state);
    const decided = submitted + 9 + (pages.permits.length % 9);
    const step = (action: string, actorId: string, fromState: string | null, toState: string, day: number, note: string | null = null) => pages.steps.push({ id: idOf(`outside step ${++number}`), subjectId: id, action, actorId, onBehalfOf: null, at: at(day), fromState, toState, note });
    step('DRAFT', worker.id, null, 'DRAFT', submitted - 2);
    step('SUBMIT', worker.id, 'DRAFT', 'SUBMITTED', submitted);
    if (hasOpinion) step('OPINE', worker.headId, 'SUBMITTED', 'HR_REVIEW', submitted + 4);
    if (state === 'RETURNED') step('RETURN', worker.headId, 'SUBMITTED', 'RETURNED', submitted + 2, `${canary} 週のうち何曜日に行うかと、繁忙期の扱いを書き足してください。`);
    if (state === 'WITHDRAWN') step('WITHDRAW', worker.id, 'SUBMITTED', 'WITHDRAWN', submitted + 5);
    if (state === 'GRANTED' || state === 'REVOKED') step('GRANT', officerId, 'HR_REVIEW', 'GRANTED', decided, isRelated ? `${canary} 活動先に関わる事務を担当しないこと。` : null);
    if (state === 'REFUSED') step('REFUSE', officerId, 'HR_REVIEW', 'REFUSED', decided, `${canary} 基準に照らして不許可とします。時間を減らせば、改めて審査します。`);
    if (state === 'REVOKED') step('REVOKE', officerId, 'GRANTED', 'REVOKED', -20, `${canary} 許可の時間を三か月続けて超え、注意の後も改まらなかったため。`);
    const stateSince = pages.steps.at(-1)!.at as string;
    const note = pages.steps.at(-1)!.note as string | null;
    const judgements = isDecided ? criteria.map(({ code }, n) => ({ criterion: code, met: state !== 'REFUSED' || n !== unmet, why: state === 'REFUSED' && n === unmet ? `${canary} 申請の内容では、この基準を満たすと言えません。` : '' })) : [];
    const from = addDays(today, startsOn);
    pages.permits.push({
      id, applicantId: worker.id, homeUnitId: homeUnitId ?? worker.workUnitId, renewsId: null, state, stateSince, changedAt: stateSince, wasSubmitted: true, submittedOn: addDays(today, submitted), decidedOn: isDecided ? addDays(today, decided) : null, toldAt: isTold ? stateSince : null,
      hostName: theme.hostName, hostKind: theme.hostKind satisfies HostKind, activity: `${canary} ${theme.activity}`, purpose: `${canary} ${theme.purpose}`, startsOn: from, endsOn: addDays(today, endsOn), hoursPerMonth: theme.hours, hoursPerWeek: Math.min(8, theme.hours / 2), workdayHours: 2, monthlyPay: theme.pay, payBasis: theme.payBasis,
      declared: looks('所属が運営費を補助しています。'), managerAgrees: hasOpinion ? state !== 'REFUSED' : null, opinion: hasOpinion ? `${canary} 担当の仕事は落ち着いており、週末の活動なら支障はないと考えます。` : null, managerLooks: hasOpinion ? looks('補助金の担当は別の係です。') : '[]', personnelLooks: isDecided ? looks('補助の決定に関わらない担当のため、影響しません。') : '[]',
      judgements: JSON.stringify(judgements), conditions: (state === 'GRANTED' || state === 'REVOKED') && isRelated ? `${canary} 活動先に関わる事務を担当しないこと。` : null, reason: state === 'REFUSED' || state === 'REVOKED' ? note : null,
    });
    if (state !== 'GRANTED' && state !== 'REVOKED') return;
    // Each month that is over, and was of the term.
    for (let month = `${from.slice(0, 7)}-01`, n = 0; month < `${today.slice(0, 7)}-01` && month <= addDays(today, endsOn); month = addMonths(month, 1), n++) {
      const isLast = addMonths(month, 1) > today.slice(0, 7);
      if (isLate && isLast) continue;
      pages.hours.push({ id: idOf(`outside hours ${id} ${month}`), permitId: id, month: month.slice(0, 7), hours: state === 'REVOKED' ? theme.hours + 6 : Math.max(1, theme.hours - 2 + (n % 3)), done: `${canary} ${theme.done}`, loggedAt: `${addMonths(month, 1)}T01:30:00Z` < at(0) ? `${addMonths(month, 1)}T01:30:00Z` : at(-1) });
    }
  }
}
