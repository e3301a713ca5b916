import type { SqlEntityManager } from '@mikro-orm/sql';
import { isRefused, isUuid, notFound, once, type Refused, type RequestContext } from '@takara/subgraph-kit';

/** One act on one thing of a feature, and what it answers with. Rights are read before: the embedded database has one session, and the transaction has it. */
export interface ActOn<Thing, Done, Shown> {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  /** Of the thing; what is no UUID is not there. */
  readonly id: string;
  /** What the thing is called when it is not there. */
  readonly label: string;
  /** Finds the thing and holds it, with what must not change meanwhile, until the act is done. The outer thing first, in every act the same order, or two acts would wait for each other. */
  load(em: SqlEntityManager, id: string): Promise<Thing | null | undefined>;
  /** Whether the actor may, or even knows of it: both answers look alike. */
  may(thing: Thing): boolean;
  /** Does it, or says why not. `em` is the transaction's: nothing else may be asked while it runs. */
  verb(thing: Thing, em: SqlEntityManager): Done | Refused | Promise<Done | Refused>;
  /** Its line in the timeline. */
  tell?(em: SqlEntityManager, thing: Thing, done: Done): unknown;
  /** Of what the act answers with. */
  answers(thing: Thing): string;
  show(id: string): Promise<Shown>;
}

/** Load, ask, tell, save: once per key, in one transaction. Throws NOT_FOUND alike for what is not there and what is not for the actor. */
export const actOn = <Thing, Done, Shown>(context: RequestContext, { operation, input, id, label, load, may, verb, tell, answers, show }: ActOn<Thing, Done, Shown>): Promise<Shown | Refused> =>
  once(
    context,
    operation,
    input,
    async (em) => {
      const thing = isUuid(id) ? await load(em, id) : null;
      if (!thing || !may(thing)) throw notFound(label);
      const done = await verb(thing, em);
      if (isRefused(done)) return done;
      await em.flush();
      await tell?.(em, thing, done);
      await em.flush();
      return answers(thing);
    },
    show,
  );
