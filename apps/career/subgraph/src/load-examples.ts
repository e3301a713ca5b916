import { copyRows, type Database, type DirectorySnapshot } from '@takara/subgraph-kit';
import { careerPlans, type PlanProgress } from './examples/career-plans.ts';
import { deployments } from './examples/deployments.ts';
import { internalPostings } from './examples/internal-postings.ts';
import { outsideActivities } from './examples/outside-activities.ts';
import { rotationRecords } from './examples/rotation-records.ts';
import { secondmentPages } from './examples/secondments.ts';
import { selfDeclarations, type Stage } from './examples/self-declarations.ts';
import { skillExamples, type HandedIn } from './examples/skills.ts';
import { emptyPages, Story, type Pages, type Plot } from './examples/story.ts';
import { successionPages, type Retirement } from './examples/succession.ts';
import { supportAssignments, type SupportStage } from './examples/support-assignments.ts';
import { THEMES } from './examples/themes.ts';
import { openTownBook, type Host, type TownBook, type Worker } from './examples/town-book.ts';
import { settingsInForce as deploymentSettings } from './deployments/limits.ts';
import { termsInForce } from './internal-postings/terms.ts';
import { isDecided } from './outside-activity-permits/rules.ts';
import { chartOf } from './rotation/chart.ts';
import { settingsInForce as secondmentSettings } from './secondments/limits.ts';
import { settingsInForce } from './self-declarations/settings.ts';
import { limitsInForce } from './side-assignments/limits.ts';
import { limitsInForce as supportLimits } from './support-assignments/limits.ts';

/** Persona key to the employee who plays it. Missing ones are left out. */
export type Personas = Readonly<Record<string, { readonly employeeId: string } | undefined>>;

/** Days on which somebody is on leave; never why. P2, so that it comes beside the directory. */
export interface Absence {
  readonly id: string;
  readonly employeeId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revision: number;
}

/**
 * Fills an empty career schema with postings, applications and side assignments in every state, as a prefecture that has
 * used it for a year would have them. The same directory and day give the same rows. Returns how many of each.
 */
export async function loadExamples(database: Database, snapshot: DirectorySnapshot, personas: Personas, today: string, absences: readonly Absence[] = [], retirements: readonly Retirement[] = []): Promise<Record<string, number>> {
  const book = openTownBook(snapshot, today, limitsInForce().managerialGrades);
  const pages = writePages(book, personas, today);
  const officerId = personas['personnel-officer']?.employeeId ?? book.officers[0] ?? '';
  const plans = careerPlans(snapshot, book, today, planProgressOf(personas));
  const declaring = selfDeclarations(snapshot, book, settingsInForce(), officerId, today, stagesOf(personas, DECLARATION_STAGES));
  const supporting = supportAssignments(snapshot, supportLimits(), today, stagesOf(personas, SUPPORT_STAGES), ['unit-head', 'group-manager'].flatMap((key) => personas[key]?.employeeId ?? []));
  const sent = deployments(snapshot, absences, deploymentSettings(), officerId, today);
  const passedOn = successionPages(snapshot, retirements, today, { headId: personas['unit-head']?.employeeId, heirId: personas['senior-clerk-dx']?.employeeId, seniorId: personas['senior-sub-manager']?.employeeId });
  const known = skillExamples(book, pages, declaring.declarations as HandedIn[], sent.licences, officerId, today, personOf(personas));
  const cast = { officerId, choosing: book.hosts.find(({ headId }) => headId === personas['unit-head-host']?.employeeId), losing: personas['unit-head']?.employeeId, kept: Object.values(personas).flatMap((persona) => persona?.employeeId ?? []) };
  const posting = internalPostings(snapshot, book, termsInForce(), cast, today);
  const outside = isDecided() ? outsideActivities(snapshot, book, personas, officerId, today) : { permits: [], hours: [], steps: [] };
  const exchanged = secondmentPages(snapshot, secondmentSettings(), { officerId, asked: personas['clerk-fourth-year']?.employeeId, recommenderId: personas['department-coordinator']?.employeeId, kept: new Set(cast.kept) }, today);
  const tables = {
    side_assignment_posting: pages.postings, side_assignment_application: pages.applications, side_assignment: pages.assignments, side_assignment_hours: pages.hours,
    side_assignment_review: pages.reviews, side_assignment_step: pages.steps, skill: [...pages.skills.values()], skill_assertion: [...pages.assertions, ...known.pieces], skill_request: known.requests, skill_step: known.steps, skill_consideration: known.considerations,
    rotation_record: rotationRecords(snapshot, chartOf(), officerId, today), rotation_absence: absences,
    career_plan: plans.plans, career_plan_version: plans.versions, career_plan_share: plans.shares, career_interview: plans.interviews,
    self_declaration_round: declaring.rounds, self_declaration: declaring.declarations, self_declaration_to_personnel: declaring.toPersonnel, self_declaration_step: declaring.steps,
    support_assignment: supporting.supports, support_assignment_step: supporting.steps, support_check_in: supporting.checkIns,
    municipal_support_request: sent.requests, municipal_support_need: sent.needs, deployment: sent.deployments, deployment_step: sent.steps,
    succession_retirement: retirements, succession_topic: passedOn.topics, succession_holder: passedOn.holders, succession_plan: passedOn.plans, succession_session: passedOn.sessions, succession_step: passedOn.steps,
    internal_posting: posting.postings, internal_application: posting.applications, internal_posting_step: posting.steps,
    outside_activity_permit: outside.permits, outside_activity_hours: outside.hours, outside_activity_step: outside.steps,
    exchange_agreement: exchanged.agreements, exchange_call: exchanged.calls, secondment: exchanged.secondments, secondment_report: exchanged.reports, secondment_step: exchanged.steps,
  };
  for (const [table, rows] of Object.entries(tables)) if (rows.length > 0) await copyRows(database, table, rows);
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
}

/** The personas stand at different places of this year's 自己申告, the youngest has a trainer, whoever is new at head office waits for a supporter; whoever is not named here, where luck puts them. */
const DECLARATION_STAGES: Record<string, Stage> = { 'clerk-fourth-year': 'SUBMITTED', 'group-manager': 'SUBMITTED', 'senior-clerk-dx': 'DRAFT', 'clerk-first-year': 'NOT_BEGUN', 'personnel-officer': 'DRAFT', 'system-administrator': 'SUBMITTED' };
const SUPPORT_STAGES: Record<string, SupportStage> = { 'clerk-first-year': 'ACCEPTED', 'clerk-fourth-year': 'NOTHING' };

const personOf = (personas: Personas) => (key: string): string => personas[key]?.employeeId ?? '';

const stagesOf = <Place>(personas: Personas, stages: Record<string, Place>): Map<string, Place> => new Map(Object.entries(stages).flatMap(([key, stage]) => (personas[key] ? [[personas[key].employeeId, stage] as const] : [])));

/** How far the personas are with their career plans. */
function planProgressOf(personas: Personas): Map<string, PlanProgress> {
  const progress: Record<string, PlanProgress> = { 'clerk-first-year': 'NONE', 'clerk-fourth-year': 'SHARED', 'senior-clerk-dx': 'TO_CONFIRM', 'senior-sub-manager': 'DISCUSSED' };
  return new Map(Object.entries(progress).flatMap(([key, each]) => (personas[key] ? [[personas[key].employeeId, each] as const] : [])));
}

function writePages(book: TownBook, personas: Personas, today: string): Pages {
  const pages = emptyPages();
  const story = new Story(pages, book, today);
  const person = (key: string) => book.workerOf(personas[key]?.employeeId ?? '');
  const hostPersona = book.hostOf(personas['unit-head-host']?.employeeId ?? '');
  const dx = person('senior-clerk-dx');
  const kept = new Set([dx, person('clerk-fourth-year'), person('clerk-first-year'), person('senior-sub-manager')]);
  const cast = new Cast(book, kept, book.hostOf(personas['unit-head']?.employeeId ?? '')?.workUnitId);
  const on = (host: Host, plot: Plot) => story.tell(THEMES[pages.postings.length % THEMES.length]!, host, plot);

  if (hostPersona) forTheHost(story, hostPersona, cast, person('clerk-fourth-year'));
  if (dx) on(cast.hostFor(dx), { name: 'dx-active', state: 'SETTLED', deadline: -100, termFrom: -80, termTo: 60, hours: 8, applicants: [{ worker: dx, state: 'ORDERED', served: { unlogged: 1 } }] });
  const manager = book.hostOf(personas['group-manager']?.employeeId ?? '');
  if (manager) on(manager, { name: 'manager-returned', state: 'RETURNED', deadline: 20, termFrom: 35, termTo: 120, applicants: [] });
  everyState(on, cast);
  return pages;
}

/** The host persona has one posting to choose from, one open to apply to, one draft. */
function forTheHost(story: Story, host: Host, cast: Cast, fourthYear: Worker | undefined): void {
  const three = cast.workersFor(host, 3);
  const chosen: Plot['applicants'] = three.map((worker) => ({ worker, state: 'HOME_CONSENTED' as const }));
  story.tell(THEMES[1]!, host, { name: 'host-select', state: 'CLOSED', deadline: -5, termFrom: 20, termTo: 110, applicants: [...chosen, ...(fourthYear && fourthYear.workUnitId !== host.workUnitId ? [{ worker: fourthYear, state: 'HOME_CONSENTED' as const }] : [])] });
  story.tell(THEMES[0]!, host, { name: 'host-open', state: 'OPEN', deadline: 14, termFrom: 24, termTo: 114, hours: 12, headcount: 2, applicants: cast.ofUnitHead(host, 2).map((worker) => ({ worker, state: 'SUBMITTED' })) });
  story.tell(THEMES[2]!, host, { name: 'host-draft', state: 'DRAFT', deadline: 30, termFrom: 45, termTo: 130, applicants: [] });
}

/** A year of the whole prefecture: every state of every noun, several times. */
function everyState(on: (host: Host, plot: Plot) => void, cast: Cast): void {
  for (let n = 0; n < 6; n++) {
    const host = cast.nextHost();
    const [a, b, c] = cast.workersFor(host, 3);
    if (a && b && c) on(host, { name: `open-${n}`, state: 'OPEN', deadline: 4 + n * 4, termFrom: 30 + n * 3, termTo: 120 + n * 3, hours: 8 + n * 2, headcount: 1 + (n % 2), applicants: [{ worker: a, state: 'SUBMITTED' }, { worker: b, state: 'HOME_CONSENTED' }, { worker: c, state: n % 2 ? 'HOME_REFUSED' : 'WITHDRAWN', told: n > 2 }] });
  }
  const one = (plot: (n: number, host: Host, workers: Worker[]) => Plot, times: number) => {
    for (let n = 0; n < times; n++) {
      const host = cast.nextHost();
      const workers = cast.workersFor(host, 3);
      if (workers.length === 3) on(host, plot(n, host, workers));
    }
  };
  one((n) => ({ name: `submitted-${n}`, state: 'SUBMITTED', deadline: 18 + n * 3, termFrom: 40, termTo: 130, applicants: [] }), 3);
  one((n, _, [a, b]) => ({ name: `selected-${n}`, state: 'CLOSED', deadline: -9 - n, termFrom: 10 + n, termTo: 100, applicants: [{ worker: a!, state: 'SELECTED' }, { worker: b!, state: 'SUBMITTED' }] }), 2);
  one((n) => ({ name: `none-came-${n}`, state: 'CLOSED', deadline: -3, termFrom: 20, termTo: 90, applicants: [] }), 1);
  one((n, _, [a, b]) => ({ name: `withdrawn-${n}`, state: 'WITHDRAWN', deadline: 6, termFrom: 30, termTo: 100, applicants: [{ worker: a!, state: 'POSTING_WITHDRAWN', told: false }, { worker: b!, state: 'POSTING_WITHDRAWN' }] }), 1);
  one((n, _, [a, b]) => ({ name: `ordered-${n}`, state: 'SETTLED', deadline: -20, termFrom: 8 + n, termTo: 120, applicants: [{ worker: a!, state: 'ORDERED' }, { worker: b!, state: 'NOT_SELECTED', told: n > 0 }] }), 2);
  one((n, _, [a, b]) => ({ name: `active-${n}`, state: 'SETTLED', deadline: -90, termFrom: -70 + n * 5, termTo: 40 + n * 7, applicants: [{ worker: a!, state: 'ORDERED', served: { unlogged: n % 2 } }, { worker: b!, state: 'NOT_SELECTED' }] }), 5);
  one((n, _, [a]) => ({ name: `ended-${n}`, state: 'SETTLED', deadline: -160, termFrom: -140, termTo: -6 - n, applicants: [{ worker: a!, state: 'ORDERED', served: { reviews: n % 2 ? ['PERSON'] : [] } }] }), 3);
  one((n, _, [a]) => ({ name: `ended-early-${n}`, state: 'SETTLED', deadline: -120, termFrom: -100, termTo: 40, applicants: [{ worker: a!, state: 'ORDERED', served: { endedOn: -12, reviews: ['HOST'] } }] }), 1);
  one((n, _, [a, b]) => ({ name: `reviewed-${n}`, state: 'SETTLED', deadline: -300 + n * 8, termFrom: -280 + n * 8, termTo: -110 + n * 10, headcount: 2, applicants: [{ worker: a!, state: 'ORDERED', served: { reviews: ['PERSON', 'HOST'] } }, { worker: b!, state: 'ORDERED', served: { reviews: ['HOST', 'PERSON'] } }] }), 7);
}

/** Gives out hosts and workers evenly, nobody twice, the personas' own people only where they are asked for. */
class Cast {
  readonly #book: TownBook;
  readonly #taken: Set<Worker | undefined>;
  readonly #unitOfHead: string | undefined;
  #host = 0;
  constructor(book: TownBook, taken: Set<Worker | undefined>, unitOfHead: string | undefined) {
    this.#book = book;
    this.#taken = taken;
    this.#unitOfHead = unitOfHead;
  }

  nextHost(): Host {
    const { hosts } = this.#book;
    // A step that shares no factor with most numbers of units: neighbours in the list are rarely neighbours in the house.
    this.#host += 37;
    return hosts[this.#host % hosts.length]!;
  }

  hostFor(worker: Worker): Host {
    let host = this.nextHost();
    while (host.workUnitId === worker.workUnitId && this.#book.hosts.length > 1) host = this.nextHost();
    return host;
  }

  workersFor(host: Host, count: number): Worker[] {
    return this.#take(count, (worker) => worker.workUnitId !== host.workUnitId && worker.workUnitId !== this.#unitOfHead, 101);
  }

  ofUnitHead(host: Host, count: number): Worker[] {
    return this.#take(count, (worker) => worker.workUnitId === this.#unitOfHead && worker.workUnitId !== host.workUnitId, 1);
  }

  #take(count: number, fits: (worker: Worker) => boolean, step: number): Worker[] {
    const free = this.#book.workers.filter((worker) => !this.#taken.has(worker) && fits(worker));
    const found = Array.from({ length: Math.min(count, free.length) }, (_, n) => free[(n * step + this.#taken.size * step) % free.length]!);
    const distinct = [...new Set(found)];
    for (const worker of distinct) this.#taken.add(worker);
    return distinct;
  }
}
