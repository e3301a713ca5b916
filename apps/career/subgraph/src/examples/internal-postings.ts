import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import { lapseDayOf, type ApplicationState } from '../internal-postings/application.ts';
import { searchTextOf } from '../internal-postings/posting.entity.ts';
import { nextDayOf, type Terms } from '../internal-postings/terms.ts';
import type { PostingState } from '../side-assignments/posting.ts';
import { PLACES, WORDS, type Theme } from './internal-posting-themes.ts';
import { idOf, type Host, type TownBook, type Worker } from './town-book.ts';

type Row = Record<string, unknown>;
/** Rows in the order in which they must be loaded. */
export interface InternalPages {
  readonly postings: Row[];
  readonly applications: Row[];
  readonly steps: Row[];
}

interface Plot {
  readonly state: PostingState;
  /** Days from today. */
  readonly deadline: number;
  readonly headcount?: number;
  /** The next day of transfers, when it is not said. */
  readonly startsOn?: string;
  readonly applicants: readonly { worker: Worker | undefined; state: ApplicationState; isTold?: boolean }[];
}
interface Cast {
  readonly officerId: string;
  /** Their 所属 is in the middle of a choice. */
  readonly choosing: Host | undefined;
  /** One of their people is decided for. */
  readonly losing: string | undefined;
  /** Have not applied, so that somebody can show how. */
  readonly kept: readonly string[];
}

const FOUNDATION_YEARS = 6;

/** A year of 庁内公募: every state of postings and applications. The same directory and day give the same rows. */
export function internalPostings({ assignments, duties, employees }: DirectorySnapshot, book: TownBook, { monthsInPost, movesOn, lapseDays }: Terms, cast: Cast, today: string): InternalPages {
  const pages: InternalPages = { postings: [], applications: [], steps: [] };
  const placements = new Map(assignments.filter((row) => row.kind === 'MAIN' && row.validFrom <= today && (row.validTo ?? '9999-12-31') > today).map((row) => [row.employeeId, row]));
  const hiredOn = new Map(employees.map((employee) => [employee.id, employee.hiredOn]));
  const isSettled = ({ id }: Worker) => (placements.get(id)!.grade !== 'SHUJI' || (hiredOn.get(id) ?? today) <= addMonths(today, -12 * FOUNDATION_YEARS)) && placements.get(id)!.validFrom <= addMonths(today, -monthsInPost.value);
  const leading = new Set(duties.map(({ employeeId }) => employeeId));
  const able = book.workers.filter((worker) => !cast.kept.includes(worker.id) && !leading.has(worker.id));
  // In a small prefecture those run out; then people who may have moved since they applied.
  const free = [...able.filter(isSettled), ...able.filter((worker) => !isSettled(worker) && placements.get(worker.id)!.grade !== 'SHUJI')];
  const losing = book.hosts.find(({ headId }) => headId === cast.losing)?.workUnitId;
  // One of the unit that loses somebody is kept back for that.
  const lost = [...free, ...able].find(({ workUnitId }) => workUnitId === losing);
  const used = new Set<string>(lost ? [lost.id] : []);
  const someone = (host: Host): Worker | undefined => {
    const worker = free.find((each) => !used.has(each.id) && each.workUnitId !== host.workUnitId && each.workUnitId !== losing);
    if (worker) used.add(worker.id);
    return worker;
  };
  const hosts = book.hosts.filter(({ workUnitId }) => workUnitId !== losing && workUnitId !== cast.choosing?.workUnitId);
  const hostAt = (n: number) => hosts[(n * 7) % hosts.length]!;
  const at = (day: number, hour = 1) => `${addDays(today, day)}T0${hour}:30:00Z`;
  const nextMove = nextDayOf(movesOn.value, today);
  let number = 0;
  const step = (subjectId: string, action: string, actorId: string | null, toState: string, day: number, note: string | null = null, fromState: string | null = null) =>
    pages.steps.push({ id: idOf(`internal step ${++number}`), subjectId, action, actorId, onBehalfOf: null, at: at(day), fromState, toState, note });

  const { choosing } = cast;
  if (choosing) {
    tell('choosing', choosing, WORDS[0]!, { state: 'CLOSED', deadline: -9, headcount: 2, applicants: [...Array.from({ length: 6 }, () => ({ worker: someone(choosing), state: 'SUBMITTED' as const })), { worker: someone(choosing), state: 'INVITED' }, { worker: someone(choosing), state: 'INTERVIEWED' }, { worker: lost, state: 'MATCHED', isTold: false }] });
    tell('choosing-open', choosing, WORDS[1]!, { state: 'OPEN', deadline: 16, applicants: [{ worker: someone(choosing), state: 'SUBMITTED' }] });
  }
  ([['OPEN', 9], ['OPEN', 21], ['OPEN', 30]] as const).forEach(([state, deadline], n) => tell(`open-${n}`, hostAt(n), WORDS[2 + n]!, { state, deadline, headcount: 1 + (n % 2), applicants: [{ worker: someone(hostAt(n)), state: 'SUBMITTED' }, { worker: someone(hostAt(n)), state: 'WITHDRAWN' }] }));
  tell('submitted', hostAt(4), WORDS[5]!, { state: 'SUBMITTED', deadline: 24, applicants: [] });
  tell('returned', hostAt(5), WORDS[6]!, { state: 'RETURNED', deadline: 24, applicants: [] });
  tell('withdrawn', hostAt(6), WORDS[7]!, { state: 'WITHDRAWN', deadline: 6, applicants: [{ worker: someone(hostAt(6)), state: 'POSTING_WITHDRAWN' }] });
  for (let n = 0; n < 6; n++) tell(`settled-${n}`, hostAt(7 + n), WORDS[n % WORDS.length]!, { state: 'SETTLED', deadline: -40 - n, applicants: [{ worker: someone(hostAt(7 + n)), state: 'MATCHED' }, { worker: someone(hostAt(7 + n)), state: 'NOT_MATCHED' }, { worker: someone(hostAt(7 + n)), state: 'NOT_MATCHED', isTold: n > 2 }] });
  // Decided a while ago, and ordered since: people who came to their 所属 within the year.
  const arrived = book.workers.filter(({ id }) => !cast.kept.includes(id) && !used.has(id) && placements.get(id)!.validFrom > addDays(today, -300) && placements.get(id)!.validFrom < today);
  arrived.slice(0, 3).forEach((worker, n) => {
    const arrivedOn = placements.get(worker.id)!.validFrom;
    const days = Math.round((Date.parse(arrivedOn) - Date.parse(today)) / 86_400_000);
    tell(`ordered-${n}`, { unitId: worker.workUnitId, workUnitId: worker.workUnitId, headId: worker.headId }, WORDS[(n + 3) % WORDS.length]!, { state: 'SETTLED', deadline: days - 80, startsOn: arrivedOn, applicants: [{ worker, state: 'MATCHED' }] });
  });
  return pages;

  function tell(name: string, host: Host, theme: Theme, { state, deadline, headcount = 1, startsOn = nextMove, applicants }: Plot): void {
    const id = idOf(`internal posting ${name}`);
    const opened = Math.min(deadline - 25, -6);
    step(id, 'DRAFT', host.headId, 'DRAFT', opened - 9);
    step(id, 'SUBMIT', host.headId, 'SUBMITTED', opened - 5, null, 'DRAFT');
    if (state === 'RETURNED') step(id, 'RETURN', cast.officerId, 'RETURNED', -3, '着任してからの体制が分かるように書いてください。', 'SUBMITTED');
    else if (state !== 'SUBMITTED') step(id, 'APPROVE', cast.officerId, 'OPEN', opened, null, 'SUBMITTED');
    if (state === 'SETTLED') step(id, 'SETTLE', host.headId, 'SETTLED', deadline + 25, null, 'CLOSED');
    if (state === 'WITHDRAWN') step(id, 'WITHDRAW', host.headId, 'WITHDRAWN', -4, '係の設置が見送られたため、募集を取りやめます。', 'OPEN');
    const stateSince = pages.steps.at(-1)!.at;
    // 締切の過ぎた募集は、日が来ただけで選考中になる。
    const stored = state === 'CLOSED' ? 'OPEN' : state;
    const content = { title: theme.title, description: theme.description, requirements: theme.requirements, why: theme.why };
    pages.postings.push({ id, hostUnitId: host.workUnitId, draftedById: host.headId, state: stored, wasSubmitted: true, stateSince, changedAt: stateSince, ...content, grades: JSON.stringify([]), headcount, deadline: addDays(today, deadline), startsOn, searchText: searchTextOf(content) });
    applicants.forEach((applicant, n) => applicant.worker && apply({ id, host, theme, deadline, opened, startsOn }, applicant.worker, applicant.state, applicant.isTold ?? true, n));
  }

  function apply({ id: postingId, host, theme, deadline, opened, startsOn }: { id: string; host: Host; theme: Theme; deadline: number; opened: number; startsOn: string }, worker: Worker, state: ApplicationState, isTold: boolean, n: number): void {
    const id = idOf(`internal application ${postingId} ${worker.id}`);
    const canary = `CNRY-P3-${book.codeOf(worker.unitId)}-${worker.number}`;
    const sent = opened + 2 + n;
    const hasMet = ['INVITED', 'INTERVIEWED', 'MATCHED'].includes(state);
    const meeting = state === 'INVITED' ? 3 : deadline + 5;
    step(id, 'APPLY', worker.id, 'SUBMITTED', sent);
    if (hasMet) step(id, 'INVITE', host.headId, 'INVITED', Math.min(deadline + 2, -1), null, 'SUBMITTED');
    if (state === 'INTERVIEWED' || state === 'MATCHED') step(id, 'RECORD', host.headId, 'INTERVIEWED', meeting, null, 'INVITED');
    if (state === 'MATCHED') step(id, 'MATCH', host.headId, 'MATCHED', meeting + 2, null, 'INTERVIEWED');
    if (state === 'NOT_MATCHED') step(id, 'DECLINE', host.headId, 'NOT_MATCHED', deadline + 8, `${canary} 今回は経験の近い方に決めました。次の機会にぜひ応募してください。`, 'SUBMITTED');
    if (state === 'WITHDRAWN') step(id, 'WITHDRAW', worker.id, 'WITHDRAWN', Math.min(sent + 3, -1), null, 'SUBMITTED');
    if (state === 'POSTING_WITHDRAWN') step(id, 'POSTING_WITHDRAWN', null, 'POSTING_WITHDRAWN', -4, '係の設置が見送られたため、募集を取りやめます。', 'SUBMITTED');
    const stateSince = pages.steps.at(-1)!.at as string;
    const matchedOn = state === 'MATCHED' ? stateSince.slice(0, 10) : null;
    const isOver = ['MATCHED', 'NOT_MATCHED', 'POSTING_WITHDRAWN'].includes(state);
    pages.applications.push({
      id, postingId, postingTitle: theme.title, hostUnitId: host.workUnitId, applicantId: worker.id, state, stateSince, submittedAt: at(sent), submittedOn: addDays(today, sent),
      toldAt: isOver && isTold ? stateSince : null, heardAt: matchedOn && isTold ? stateSince : null, motivation: `${canary} ${theme.motivation}`, experience: `${canary} ${theme.experience}`,
      interviewOn: hasMet ? addDays(today, meeting) : null, interviewTime: hasMet ? '13:30' : null, interviewPlace: hasMet ? PLACES[n % PLACES.length]! : null,
      interviewRecord: state === 'INTERVIEWED' || state === 'MATCHED' ? `${canary} やりたいことを自分の言葉で話していた。関係する課との調整の経験がある。` : null,
      matchedOn, startsOn: matchedOn && startsOn, lapsesOn: matchedOn && lapseDayOf(startsOn, matchedOn, lapseDays.value),
    });
  }
}
