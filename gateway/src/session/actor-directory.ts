import type { Actor, Duty } from '@takara/subgraph-kit';
import { today, type Clock } from '@takara/subgraph-kit/clock';
import { DUTY_LABELS, isDutyKind } from './duty.policy.ts';

/** What `organization` answers for a subject: names for the page, duties for the rights. */
export interface ActorProfile {
  employeeId: string;
  displayName: string;
  unitName: string | null;
  postTitle: string | null;
  duties: readonly { kind: string; unitId: string | null; onBehalfOf: string | null }[];
}

/** Asks `organization` who a subject is on a business day; null when nobody of that id works here then. `requestId`: of the request that wants to know. */
export type LookUpActor = (subject: string, on: string, requestId?: string) => Promise<ActorProfile | null>;

/** Who is asking, for the graph, and how the page calls them. */
export interface Identified {
  actor: Actor;
  profile: ActorProfile;
}

const KINDS = Object.keys(DUTY_LABELS);
const KEEP_MILLISECONDS = 60_000;
const KEEP_AT_MOST = 10_000;

interface Kept {
  on: string;
  until: number;
  answer: Promise<Identified | null>;
}

/** Says who a subject is today. `forget`: a fact about that person has arrived, so the next request asks anew. */
export type ActorDirectory = ((subject: string, requestId?: string) => Promise<Identified | null>) & { forget(subject: string): void };

/**
 * Remembers each answer until it is told to forget, and for a minute at most: where `organization`'s facts reach this
 * process (`npm start`), a duty begins and ends with them; where they do not (a gateway of its own), within that minute.
 */
export function createActorDirectory(lookUp: LookUpActor, clock: Clock): ActorDirectory {
  const kept = new Map<string, Kept>();

  function whoIs(subject: string, requestId?: string): Promise<Identified | null> {
    const on = today(clock);
    const known = kept.get(subject);
    const now = clock.now().getTime();
    if (known?.on === on && known.until > now) return known.answer;

    const answer = lookUp(subject, on, requestId).then((profile) => profile && identify(profile, on));
    const entry = { on, until: now + KEEP_MILLISECONDS, answer };
    kept.delete(subject);
    kept.set(subject, entry);
    answer.catch(() => kept.get(subject) === entry && kept.delete(subject));
    if (kept.size > KEEP_AT_MOST) kept.delete(kept.keys().next().value!);
    return answer;
  }
  return Object.assign(whoIs, { forget: (subject: string) => void kept.delete(subject) });
}

function identify(profile: ActorProfile, on: string): Identified {
  // In the order in which people name them: 所属長 before 評価者.
  const duties = profile.duties
    .flatMap(({ kind, unitId, onBehalfOf }): Duty[] => (isDutyKind(kind) ? [Object.freeze({ kind, unitId, onBehalfOf })] : []))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const actor: Actor = { kind: 'EMPLOYEE', employeeId: profile.employeeId, on, duties: Object.freeze(duties) };
  return Object.freeze({ actor: Object.freeze(actor), profile });
}
