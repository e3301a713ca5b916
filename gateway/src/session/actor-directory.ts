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

/** Asks `organization` who a subject is on a business day; null when nobody of that id works here then. */
export type LookUpActor = (subject: string, on: string) => Promise<ActorProfile | null>;

/** Who is asking, for the graph, and how the page calls them. */
export interface Identified {
  actor: Actor;
  profile: ActorProfile;
}

const KINDS = Object.keys(DUTY_LABELS);
const KEEP_MILLISECONDS = 60_000;
const KEEP_AT_MOST = 10_000;

interface Kept {
  until: number;
  answer: Promise<Identified | null>;
}

/** Remembers each answer for a minute at most: a duty that ends must not go on for longer. */
export function createActorDirectory(lookUp: LookUpActor, clock: Clock) {
  const kept = new Map<string, Kept>();

  return (subject: string): Promise<Identified | null> => {
    const on = today(clock);
    const key = `${on} ${subject}`;
    const known = kept.get(key);
    const now = clock.now().getTime();
    if (known && known.until > now) return known.answer;

    const answer = lookUp(subject, on).then((profile) => profile && identify(profile, on));
    const entry = { until: now + KEEP_MILLISECONDS, answer };
    kept.delete(key);
    kept.set(key, entry);
    answer.catch(() => kept.get(key) === entry && kept.delete(key));
    if (kept.size > KEEP_AT_MOST) kept.delete(kept.keys().next().value!);
    return answer;
  };
}

function identify(profile: ActorProfile, on: string): Identified {
  // In the order in which people name them: 所属長 before 評価者.
  const duties = profile.duties
    .flatMap(({ kind, unitId, onBehalfOf }): Duty[] => (isDutyKind(kind) ? [Object.freeze({ kind, unitId, onBehalfOf })] : []))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const actor: Actor = { kind: 'EMPLOYEE', employeeId: profile.employeeId, on, duties: Object.freeze(duties) };
  return Object.freeze({ actor: Object.freeze(actor), profile });
}
