import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { arrivalsOf, type Arrival, type DatedPlacement, type SupportKind } from '../support-assignments/arrival.ts';
import type { SupportLimits } from '../support-assignments/limits.ts';
import type { StoredState } from '../support-assignments/support.ts';
import { idOf, luck } from './town-book.ts';

export interface SupportPages {
  readonly supports: { id: string; employeeId: string; kind: SupportKind; supporterId: string; state: StoredState; stateSince: string; coveredOn: string | null; adaptation: number | null }[];
  readonly steps: { supportId: string; action: string; actorId: string; onBehalfOf: null; supporterId: string; at: string; note: string | null }[];
  readonly checkIns: { id: string; supportId: string; supporterId: string; authorId: string; heldOn: string; note: string; writtenAt: string }[];
}

/** How one arrival stands; `NOTHING`: nobody has been chosen yet. */
export type SupportStage = 'NOTHING' | StoredState;

const SAID = ['業務の流れと、分からないときに誰に聞くかを確かめた。来週は起案を一緒に見る。', '起案の直しが続いて焦ると聞いた。見本になる決裁をいくつか渡した。', '電話の引継ぎに慣れてきた。次は会議の段取りを任せてみると話した。', '忙しい時期の休みの取り方を相談された。早めに予定を出すことにした。'] as const;
const ASKED = ['文書の番号の取り方を聞いた。次からは一人でできそう。', '初めて担当した説明会のことを聞いてもらった。準備の順番が分かった。'] as const;
const REASONS = ['年度末まで別の取りまとめが続き、十分な時間を取れません。', '来月から育児のための短時間勤務に入ります。'] as const;
/** Most have settled in; some have not, and most of them say so. */
const ANSWERS = [2, 3, 3, 4, 4, 4, 4, 5, 5, 5] as const;
const TALK_EVERY = 30;

/** What would have come of the arrivals of the last months: most have a supporter and talk with them, some wait. `stages`: of people who are to stand at a certain place; `managerIds`: in whose 所属 one newcomer still has nobody; the same directory and day give the same rows. */
export function supportAssignments({ units, employees, assignments, duties, dispatches, unitLineage }: DirectorySnapshot, limits: SupportLimits, today: string, stages: ReadonlyMap<string, SupportStage>, managerIds: readonly string[]): SupportPages {
  const pages: SupportPages = { supports: [], steps: [], checkIns: [] };
  const holds = (row: { validFrom: string; validTo?: string | null }) => row.validFrom <= today && (row.validTo ?? '9999-12-31') > today;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const workUnitOf = (unitId: string) => unitById.get(unitId)?.ancestorIds.find((id) => ['DIVISION', 'BRANCH_OFFICE'].includes(unitById.get(id)?.type ?? '')) ?? unitId;
  const mains = assignments.filter(({ kind }) => kind === 'MAIN');
  const membersOf = Map.groupBy(mains.filter(holds), ({ unitId }) => workUnitOf(unitId));
  const dutiesOver = Map.groupBy(duties.filter((duty) => duty.unitId && holds(duty)), ({ unitId }) => unitId!);
  const careers = Map.groupBy(mains.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || a.id.localeCompare(b.id)), ({ employeeId }) => employeeId);
  const awayOf = Map.groupBy(dispatches, ({ employeeId }) => employeeId);
  const handed = new Set(unitLineage.map(({ predecessorId, successorId, happenedOn }) => `${predecessorId} ${successorId} ${happenedOn}`));
  const load = new Map<string, number>();
  const waiting = new Set(mains.filter((row) => holds(row) && managerIds.includes(row.employeeId)).map(({ unitId }) => workUnitOf(unitId)));

  for (const { id: employeeId, number, hiredOn, leftOn, staffKind } of employees.toSorted((a, b) => a.number.localeCompare(b.number))) {
    if (!hiredOn || leftOn || !limits.staffKinds.includes(staffKind)) continue;
    const rows = careers.get(employeeId) ?? [];
    const placements = rows.map(({ id, unitId, validFrom }, n): DatedPlacement => ({
      id, unitId, from: validFrom, site: unitById.get(unitId)?.site ?? '', continues: n > 0 && handed.has(`${rows[n - 1]!.unitId} ${unitId} ${validFrom}`),
      isAway: (awayOf.get(employeeId) ?? []).some((away) => away.validFrom <= validFrom && (away.validTo ?? '9999-12-31') > validFrom),
    }));
    const unitId = rows.find(holds)?.unitId;
    if (!unitId) continue;
    for (const arrival of arrivalsOf({ hiredOn, placements }, limits.months)) if (today < arrival.until && arrival.on <= today) tell(arrival, { employeeId, number, unitId });
  }
  return pages;

  function tell({ id, kind, on }: Arrival, { employeeId, number, unitId }: { employeeId: string; number: string; unitId: string }): void {
    const dice = diceOf(`${number} ${kind}`);
    const isLeft = !stages.has(employeeId) && waiting.delete(workUnitOf(unitId));
    const stage = stages.get(employeeId) ?? (isLeft ? 'NOTHING' : dice(1) < 8 ? 'ACCEPTED' : (['NOTHING', 'NOMINATED', 'DECLINED', 'CLOSED'] as const)[dice(2) % 4]!);
    const above = unitById.get(unitId)?.ancestorIds ?? [unitId];
    const over = above.flatMap((each) => dutiesOver.get(each) ?? []);
    const raters = new Set(over.filter(({ kind: duty }) => ['PRIMARY_RATER', 'SECONDARY_RATER', 'UNIT_HEAD', 'GROUP_MANAGER'].includes(duty)).map((duty) => duty.employeeId));
    const manager = over.find((duty) => ['GROUP_MANAGER', 'UNIT_HEAD'].includes(duty.kind) && !duty.onBehalfOf && duty.employeeId !== employeeId)?.employeeId;
    const free = (membersOf.get(workUnitOf(unitId)) ?? []).filter((row) => row.employeeId !== employeeId && !raters.has(row.employeeId) && row.validFrom < on && (load.get(row.employeeId) ?? 0) < limits.most.value).toSorted((a, b) => Number(b.unitId === unitId) - Number(a.unitId === unitId) || a.employeeId.localeCompare(b.employeeId));
    const supporterId = free[0]?.employeeId;
    if (stage === 'NOTHING' || !manager || !supporterId) return;

    // One in five is late: the share on the page of the measure is not a hundred.
    const asked = earlier(addDays(on, stage === 'ACCEPTED' && dice(3) < 8 ? 1 + dice(4) : 20 + dice(4)), today);
    const answered = earlier(addDays(asked, 2), today);
    const step = (action: string, actorId: string, day: string, hour: number, note: string | null = null) => pages.steps.push({ supportId: id, action, actorId, onBehalfOf: null, supporterId, at: `${day}T0${hour}:00:00Z`, note });
    const canary = `CNRY-P3-${unitById.get(unitId)?.code ?? 'X'}-${number}`;
    step('NOMINATE', manager, asked, 0);
    if (stage !== 'NOMINATED') step(stage === 'DECLINED' ? 'DECLINE' : 'ACCEPT', supporterId, answered, 1, stage === 'DECLINED' ? `${canary} ${REASONS[dice(5) % REASONS.length]}` : null);
    const closedOn = earlier(addDays(answered, 90), today);
    if (stage === 'CLOSED') step('CLOSE', manager, closedOn, 2);
    if (stage === 'NOMINATED' || stage === 'ACCEPTED') load.set(supporterId, (load.get(supporterId) ?? 0) + 1);
    const isCovered = stage === 'ACCEPTED' || stage === 'CLOSED';
    pages.supports.push({ id, employeeId, kind, supporterId, state: stage, stateSince: pages.steps.at(-1)!.at, coveredOn: isCovered ? answered : null, adaptation: isCovered && dice(8) < 7 ? ANSWERS[dice(9)]! : null });
    if (!isCovered) return;
    const last = stage === 'CLOSED' ? closedOn : today;
    for (let heldOn = workday(addDays(answered, 7)), n = 0; heldOn < last && n < 6; heldOn = workday(addDays(heldOn, TALK_EVERY + dice(6))), n++) {
      const bySelf = n % 3 === 2;
      pages.checkIns.push({ id: idOf(`check-in ${id} ${n}`), supportId: id, supporterId, authorId: bySelf ? employeeId : supporterId, heldOn, note: `${canary} ${bySelf ? ASKED[n % ASKED.length] : SAID[(n + dice(7)) % SAID.length]}`, writtenAt: `${heldOn}T08:00:00Z` });
    }
  }
}

/** The day itself, or the Monday after a weekend. */
function workday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day;
}
const earlier = (a: string, b: string) => (a < b ? a : b);
/** Ten-sided dice that always fall alike for the same name. */
const diceOf = (name: string) => (throwing: number): number => luck(`support luck ${name} ${throwing}`, 10);
