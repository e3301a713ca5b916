import { dayAfter } from '../day.ts';
import { foldSkillName } from '../skills/skill.ts';
import { pieceRow, skillRow, type PieceRow, type SkillRow } from './skill-rows.ts';
import { buildApplication, type ApplicationRow } from '../side-assignments/application.factory.ts';
import type { ApplicationState } from '../side-assignments/application.ts';
import { buildAssignment, type AssignmentRow, type HoursRow, type ReviewRow } from '../side-assignments/assignment.factory.ts';
import { lastDayOf, monthsBegun } from '../side-assignments/assignment.ts';
import { buildPosting, type PostingRow } from '../side-assignments/posting.factory.ts';
import type { PostingState } from '../side-assignments/posting.ts';
import { buildSteps, type StepRow } from '../side-assignments/step.factory.ts';
import type { Theme } from './themes.ts';
import { idOf, type Host, type TownBook, type Worker } from './town-book.ts';

/** Rows in the order in which they must be loaded. */
export interface Pages {
  readonly postings: PostingRow[];
  readonly applications: ApplicationRow[];
  readonly assignments: AssignmentRow[];
  readonly hours: HoursRow[];
  readonly reviews: ReviewRow[];
  readonly steps: StepRow[];
  readonly skills: Map<string, SkillRow>;
  readonly assertions: PieceRow[];
}
export const emptyPages = (): Pages => ({ postings: [], applications: [], assignments: [], hours: [], reviews: [], steps: [], skills: new Map(), assertions: [] });

/** How a posting goes. Days count from today; `termFrom` to `termTo` in days too. */
export interface Plot {
  readonly name: string;
  readonly state: PostingState;
  readonly deadline: number;
  readonly termFrom: number;
  readonly termTo: number;
  readonly hours?: number;
  readonly headcount?: number;
  readonly reason?: string;
  readonly applicants: readonly { worker: Worker; state: ApplicationState; told?: boolean; served?: Served }[];
}
/** What an ordered applicant has done since. `logged`: months left out at the end; reviews: which sides have written. */
export interface Served {
  readonly unlogged?: number;
  readonly endedOn?: number;
  readonly reviews?: readonly ('PERSON' | 'HOST')[];
}

export class Story {
  readonly #pages: Pages;
  readonly #book: TownBook;
  readonly #today: string;
  constructor(pages: Pages, book: TownBook, today: string) {
    this.#pages = pages;
    this.#book = book;
    this.#today = today;
  }

  /** Writes one posting and all that came of it. */
  tell(theme: Theme, host: Host, { name, state, deadline, termFrom, termTo, hours = 8, headcount = 1, reason, applicants }: Plot): void {
    const id = idOf(`posting:${name}`);
    const officer = this.#book.officers[0]!;
    const opened = Math.min(deadline - 20, -6);
    const path: [string, string, PostingState, number, string | null][] = [['DRAFT', host.headId, 'DRAFT', opened - 8, null], ['SUBMIT', host.headId, 'SUBMITTED', opened - 4, null]];
    if (state === 'RETURNED') path.push(['RETURN', officer, 'RETURNED', -3, reason ?? '仕事の内容と 1 か月の時間の関係が分かるように書いてください。']);
    else if (state !== 'DRAFT' && state !== 'SUBMITTED') path.push(['APPROVE', officer, 'OPEN', opened, null]);
    if (state === 'SETTLED') path.push(['CLOSE', host.headId, 'CLOSED', deadline, null], ['SETTLE', host.headId, 'SETTLED', deadline + 6, null]);
    if (state === 'CLOSED') path.push(['CLOSE', host.headId, 'CLOSED', deadline, null]);
    if (state === 'WITHDRAWN') path.push(['WITHDRAW', host.headId, 'WITHDRAWN', -4, reason ?? '事業の見直しにより、募集を取りやめます。']);
    const steps = path.slice(0, state === 'DRAFT' ? 1 : undefined);
    this.#pages.steps.push(...buildSteps('POSTING', id, steps.map(([action, actorId, toState, day, note]) => ({ action, actorId, toState, at: this.#at(day), note }))));
    const [, , , since] = steps.at(-1)!;
    const posting = buildPosting({
      id, hostUnitId: host.unitId, hostWorkUnitId: host.workUnitId, draftedById: host.headId, state, stateSince: this.#at(since), title: theme.title, description: theme.description, why: theme.why, field: theme.field,
      skillsWanted: [...theme.skills], hoursPerMonth: hours, headcount, deadline: this.#day(deadline), termFrom: this.#day(termFrom), termTo: this.#day(termTo),
    });
    this.#pages.postings.push(posting);
    for (const applicant of applicants) this.#apply(posting, theme, host, { opened: opened + 3, deadline }, applicant);
  }

  #apply(posting: PostingRow, theme: Theme, host: Host, days: { opened: number; deadline: number }, { worker, state, told = true, served }: Plot['applicants'][number]): void {
    const id = idOf(`application:${posting.id}:${worker.id}`);
    const officer = this.#book.officers[0]!;
    const canary = this.#canary(worker);
    const sent = days.opened;
    const decided = Math.min(days.deadline + 4, -2);
    const consent: Steps = [['CONSENT', worker.headId, 'HOME_CONSENTED', sent + 2, `${canary} 繁忙期は 1 月です。それ以外は応援します。`]];
    const paths: Record<ApplicationState, Steps> = {
      SUBMITTED: [],
      HOME_CONSENTED: consent,
      SELECTED: [...consent, ['SELECT', host.headId, 'SELECTED', decided, null]],
      ORDERED: [...consent, ['SELECT', host.headId, 'SELECTED', decided, null], ['ORDER', officer, 'ORDERED', decided + 1, null]],
      HOME_REFUSED: [['REFUSE', worker.headId, 'HOME_REFUSED', sent + 2, `${canary} 今年度は担当の引継ぎが続くため、来年度にお願いします。`]],
      NOT_SELECTED: [...consent, ['DECLINE', host.headId, 'NOT_SELECTED', decided, `${canary} 経験の近い方に決めました。次の機会にぜひ。`]],
      POSTING_WITHDRAWN: [['POSTING_WITHDRAWN', null, 'POSTING_WITHDRAWN', -4, '事業の見直しにより、募集を取りやめます。']],
      WITHDRAWN: [['WITHDRAW', worker.id, 'WITHDRAWN', sent + 1, null]],
    };
    const path: Steps = [['SUBMIT', worker.id, 'SUBMITTED', sent, null], ...paths[state]];
    this.#pages.steps.push(...buildSteps('APPLICATION', id, path.map(([action, actorId, toState, day, note]) => ({ action, actorId, toState, at: this.#at(day), note }))));
    const application = buildApplication({
      id, postingId: posting.id, postingTitle: posting.title, hostUnitId: posting.hostUnitId, applicantId: worker.id, state, stateSince: this.#at(path.at(-1)![3]), submittedAt: this.#at(sent), toldAt: told && state !== 'SUBMITTED' ? this.#at(path.at(-1)![3]) : null,
      shownToHost: path.some(([action]) => action === 'CONSENT'), motivation: `${canary} ${theme.skills[0]}を仕事に生かし、ほかの課の進め方も学びたいです。`, hoursWished: posting.hoursPerMonth!, skillList: theme.skills.slice(0, 2), expectedOvertime: 60 + (Number(worker.number) % 40) * 10,
    });
    this.#pages.applications.push(application);
    if (state === 'ORDERED') this.#serve(posting, application, theme, host, worker, decided + 1, served ?? {});
  }

  #serve(posting: PostingRow, application: ApplicationRow, theme: Theme, host: Host, worker: Worker, orderedDay: number, { unlogged = 0, endedOn, reviews = [] }: Served): void {
    const id = idOf(`assignment:${application.id}`);
    const until = endedOn === undefined ? dayAfter(posting.termTo!) : this.#day(endedOn);
    const firstDay = [posting.termFrom!, this.#day(orderedDay)].sort()[1]!;
    const assignment = buildAssignment({ id, applicationId: application.id, postingId: posting.id, title: posting.title, hostUnitId: posting.hostUnitId, employeeId: worker.id, hoursPerMonth: application.hoursWished, firstDay, until, orderedAt: this.#at(orderedDay), ending: endedOn === undefined ? null : 'EARLY', personReviewed: reviews.includes('PERSON'), hostReviewed: reviews.includes('HOST') });
    this.#pages.assignments.push(assignment);
    const steps = [{ action: 'ORDER', actorId: this.#book.officers[0]!, at: this.#at(orderedDay), toState: orderedDay < this.#offset(firstDay) ? 'ORDERED' : 'ACTIVE' }];
    const months = firstDay <= this.#today ? monthsBegun(assignment, this.#today) : [];
    months.slice(0, months.length - unlogged).forEach((month, n) => {
      const past = month < this.#today.slice(0, 7);
      const loggedAt = past ? `${lastDayOf(month)}T08:00:00Z` : this.#at(-1);
      this.#pages.hours.push({ id: idOf(`hours:${id}:${month}`), assignmentId: id, employeeId: worker.id, month, hours: Math.max(1, assignment.hoursPerMonth - ((n + Number(worker.number)) % 4) * 0.75), done: theme.done[n % theme.done.length]!, loggedAt, confirmedAt: past ? `${dayAfter(lastDayOf(month))}T03:00:00Z` : null });
      steps.push({ action: 'LOG_HOURS', actorId: worker.id, at: loggedAt, toState: loggedAt < until ? 'ACTIVE' : 'ENDED' });
      if (past) steps.push({ action: 'CONFIRM_HOURS', actorId: host.headId, at: `${dayAfter(lastDayOf(month))}T03:00:00Z`, toState: dayAfter(lastDayOf(month)) < until ? 'ACTIVE' : 'ENDED' });
    });
    if (endedOn !== undefined) steps.push(Object.assign({ action: 'END', actorId: host.headId, at: this.#at(endedOn), toState: 'ENDED' }, { note: `${this.#canary(worker)} 事業が早く終わったため、ここまでとします。` }));
    reviews.forEach((side, n) => {
      const writtenAt = this.#at(Math.min(this.#offset(until) + 3 + n, 0));
      const authorId = side === 'PERSON' ? worker.id : host.headId;
      const skills = side === 'HOST' ? theme.skills.slice(0, 2) : [];
      const comment = side === 'PERSON' ? `${this.#canary(worker)} ほかの課の進め方を知り、自分の担当でも試しています。` : `${this.#canary(worker)} 落ち着いて周りを巻き込み、期待以上でした。`;
      this.#pages.reviews.push({ id: idOf(`review:${id}:${side}`), assignmentId: id, side, authorId, comment, rating: 4 + (Number(worker.number) % 2), skills: JSON.stringify(skills), writtenAt });
      steps.push({ action: 'REVIEW', actorId: authorId, at: writtenAt, toState: n === 1 ? 'REVIEWED' : 'ENDED' });
      for (const name of skills) this.#assert(name, worker, id, authorId, writtenAt.slice(0, 10));
    });
    this.#pages.steps.push(...buildSteps('ASSIGNMENT', id, steps.toSorted((one, other) => one.at.localeCompare(other.at))));
  }

  #assert(name: string, worker: Worker, evidenceId: string, assertedById: string, assertedOn: string): void {
    const fold = foldSkillName(name);
    const skill = skillRow(this.#pages.skills, name);
    this.#pages.assertions.push(pieceRow({ id: idOf(`assertion:${evidenceId}:${fold}`), skillId: skill.id, employeeId: worker.id, evidence: 'SIDE_ASSIGNMENT', evidenceId, sourceId: evidenceId, assertedById, assertedOn }));
  }

  /** The mark that every sensitive text carries, so that a leak can be found by searching for it. */
  #canary = (worker: Worker) => `CNRY-P3-${this.#book.codeOf(worker.unitId)}-${worker.number}`;
  #day = (offset: number) => new Date(Date.parse(`${this.#today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  #at = (offset: number) => `${this.#day(offset)}T01:30:00Z`;
  #offset = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${this.#today}T00:00:00Z`)) / 86_400_000);
}

type Steps = [string, string | null, ApplicationState, number, string | null][];
