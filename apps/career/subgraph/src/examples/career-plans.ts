import { loadPolicy } from '@takara/policy-aomori';
import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { pathInForce } from '../career-paths/path-in-force.ts';
import { placeOn } from '../career-paths/place.ts';
import { managersOf } from '../career-plans/line.policy.ts';
import { buildInterview, buildPlan, buildVersion, type InterviewRow, type PlanRow, type VersionRow } from '../career-plans/plan-rows.factory.ts';
import type { PlanContent, PlanState } from '../career-plans/plan.ts';
import { PLAN_THEMES } from './career-plan-themes.ts';
import { idOf, luck, type TownBook, type Worker } from './town-book.ts';

const { careerPaths, stages } = loadPolicy();

/** How far somebody is. TO_CONFIRM: their manager has written down a talk, which they have not confirmed yet. */
export type PlanProgress = PlanState | 'TO_CONFIRM' | 'NONE';

export interface PlanPages {
  readonly plans: PlanRow[];
  readonly versions: VersionRow[];
  readonly shares: { id: string; planId: string; number: number; placementId: string; sharedAt: string; endedAt: string | null }[];
  readonly interviews: InterviewRow[];
}

/** Of ten people, how many are where. */
const OFTEN: readonly PlanProgress[] = ['NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'DRAFT', 'WRITTEN', 'SHARED', 'DISCUSSED', 'REVISED'];

/**
 * Plans as a year of use leaves them: kept to oneself, shared, talked about, written anew. `known`: how far the personas are;
 * everybody else where luck puts them. The same directory and day give the same rows.
 */
export function careerPlans(snapshot: DirectorySnapshot, book: TownBook, today: string, known: ReadonlyMap<string, PlanProgress>): PlanPages {
  const pages: PlanPages = { plans: [], versions: [], shares: [], interviews: [] };
  const lines = linesOn(snapshot, today);
  for (const worker of book.workers) {
    const line = lines(worker.id);
    const progress = known.get(worker.id) ?? OFTEN[luck(`career plan ${worker.number}`, OFTEN.length)]!;
    if (progress === 'NONE' || !line || line.managerIds.length === 0) continue;
    write(pages, { worker, today, progress, ...line, code: book.codeOf(worker.unitId) });
  }
  return pages;
}

interface Person {
  readonly worker: Worker;
  readonly today: string;
  readonly progress: Exclude<PlanProgress, 'NONE'>;
  readonly placementId: string;
  readonly placedOn: string;
  readonly managerIds: readonly string[];
  readonly jobFamily: string | null;
  readonly columnCode: string | null;
  readonly pathVersion: number | null;
  readonly code: string;
}

function write(pages: PlanPages, { worker, today, progress, placementId, placedOn, managerIds, jobFamily, columnCode, pathVersion, code }: Person): void {
  const days = 3 + luck(`career plan day ${worker.number}`, 60);
  const theme = PLAN_THEMES[progress === 'TO_CONFIRM' ? 1 : progress === 'SHARED' && days % 3 === 0 ? 0 : luck(`career plan theme ${worker.number}`, PLAN_THEMES.length)]!;
  const mark = (tier: 'P2' | 'P3', text: string) => `CNRY-${tier}-${code}-${worker.number} ${text}`;
  const content: PlanContent = {
    vision: theme.vision, strengths: theme.strengths, lifeDesign: mark('P3', theme.lifeDesign), support: mark('P2', theme.support),
    goals: theme.goals.map(({ kind, text, months }) => ({ kind, columnCode, text, by: dayIn(today, months * 30), isDone: false })),
  };
  const planId = idOf(`career plan ${worker.number}`);
  if (progress === 'DRAFT') {
    pages.plans.push(buildPlan({ id: planId, ownerId: worker.id, latestNumber: 0, draft: { ...content, goals: content.goals.slice(0, 1) }, draftSavedAt: at(dayIn(today, -days)) }));
    return;
  }
  const version = (number: number, on: string, it: PlanContent) => pages.versions.push(buildVersion({ id: idOf(`career plan version ${number} ${worker.number}`), planId, number, writtenAt: at(on), jobFamily, pathVersion, content: it }));
  // Shared in this placement only, so not before it began.
  const written = [dayIn(today, -(days + 40)), placedOn].sort().at(-1)!;
  version(1, written, { ...content, goals: content.goals.slice(0, 1) });
  if (progress !== 'SHARED') version(2, [dayIn(today, -days), written].sort().at(-1)!, content);
  const latestNumber = progress === 'SHARED' ? 1 : 2;
  if (progress === 'WRITTEN') {
    pages.plans.push(buildPlan({ id: planId, ownerId: worker.id, latestNumber }));
    return;
  }
  const sharedNumber = progress === 'REVISED' ? 1 : latestNumber;
  const sharedOn = sharedNumber === 1 ? written : [dayIn(today, -days), written].sort().at(-1)!;
  const heldOn = [dayIn(today, -Math.floor(days / 2)), sharedOn].sort().at(-1)!;
  const isDiscussed = progress === 'DISCUSSED' || progress === 'REVISED';
  pages.shares.push({ id: idOf(`career plan share ${worker.number}`), planId, number: sharedNumber, placementId, sharedAt: at(sharedOn), endedAt: null });
  pages.plans.push(buildPlan({ id: planId, ownerId: worker.id, latestNumber, sharedNumber, sharedPlacementId: placementId, sharedAt: at(sharedOn), discussedAt: isDiscussed ? at(heldOn, 9) : null }));
  if (!isDiscussed && progress !== 'TO_CONFIRM') return;
  pages.interviews.push(buildInterview({
    id: idOf(`career interview ${worker.number}`), planId, number: sharedNumber, ownerId: worker.id, managerId: managerIds[0]!, placementId,
    state: isDiscussed ? 'CONFIRMED' : 'WAITING', stateSince: at(heldOn, 9), heldOn, talked: mark('P3', theme.talked), nextSteps: theme.nextSteps,
  }));
}

/** Where each works today, against which chart they write, and who their managers are. */
function linesOn({ units, employees, assignments, duties }: DirectorySnapshot, today: string) {
  const holds = (row: { validFrom: string; validTo?: string | null }) => row.validFrom <= today && (row.validTo ?? '9999-12-31') > today;
  const above = new Map(units.map((unit) => [unit.id, unit.ancestorIds]));
  const over = Map.groupBy(duties.filter((duty) => holds(duty) && !duty.onBehalfOf && duty.unitId), (duty) => duty.unitId!);
  const places = new Map(assignments.filter((row) => row.kind === 'MAIN' && holds(row)).map((row) => [row.employeeId, row]));
  const people = new Map(employees.map((person) => [person.id, person]));
  return (employeeId: string) => {
    const [place, person] = [places.get(employeeId), people.get(employeeId)];
    if (!place || !person) return null;
    const jobFamily = person.jobFamily ?? null;
    const path = jobFamily === null ? null : pathInForce(careerPaths, jobFamily, today);
    const serviceYear = person.hiredOn ? Number(today.slice(0, 4)) - Number(person.hiredOn.slice(0, 4)) + 1 : null;
    const found = path && placeOn(path, stages, { grade: place.grade, staffKind: person.staffKind, serviceYear });
    return {
      placementId: place.id, placedOn: place.validFrom, jobFamily, pathVersion: path?.version ?? null, columnCode: found?.column.code ?? path?.columns[0]?.code ?? null,
      managerIds: managersOf(employeeId, above.get(place.unitId) ?? [], (unitId) => over.get(unitId) ?? []),
    };
  };
}

const dayIn = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const at = (day: string, hour = 1): string => `${day}T0${hour}:00:00Z`;
