import type { Actor } from '@takara/subgraph-kit';
import type { GraphContext } from './graph-context.ts';
import type { GraphRequest } from './graph-request.ts';
import type { WrittenAnswer } from './trusted-answer.ts';
import type { TrustedOperation } from './trusted-operations.ts';

/** Nobody is given an answer that was begun longer ago: what somebody has written since, through another gateway, would not be in it. */
const JOINED_WITHIN_MS = 50;

interface UnderWay {
  readonly begun: number;
  readonly answer: Promise<WrittenAnswer>;
}

/**
 * One person's equal reads are answered once while the first of them is under way (decision 015). Nothing is shared between
 * people, nor with what somebody was allowed before: an actor is a new object as soon as the duties are others.
 */
export class SharedAnswers {
  readonly #ofActors = new WeakMap<Actor, Map<string, UnderWay>>();

  /** `answer` works it out. One with errors goes to whoever asked first only: it bears the number of that request. */
  async answer({ writes }: TrustedOperation, asked: GraphRequest, { actor }: GraphContext, answer: () => Promise<WrittenAnswer>): Promise<WrittenAnswer> {
    if (!actor) return answer();
    // Who has written sees it in whatever is read from then on.
    if (writes) return answer().finally(() => this.#ofActors.delete(actor));
    const underWay = this.#of(actor);
    // Neither JSON on one line nor a name of an operation holds a line break.
    const key = `${asked.variablesText}\n${asked.operationName}\n${asked.query}`;
    const begun = performance.now();
    const same = underWay.get(key);
    if (same && begun - same.begun < JOINED_WITHIN_MS) {
      const given = await same.answer;
      return given.hasErrors ? answer() : given;
    }
    const mine = { begun, answer: answer() };
    underWay.set(key, mine);
    const given = await mine.answer;
    if (underWay.get(key) === mine) underWay.delete(key);
    return given;
  }

  #of(actor: Actor): Map<string, UnderWay> {
    const known = this.#ofActors.get(actor);
    if (known) return known;
    const none = new Map<string, UnderWay>();
    this.#ofActors.set(actor, none);
    return none;
  }
}
