import type { MongoAbility } from '@casl/ability';
import { LockMode, type EntityName, type FilterQuery, type QueryOrderMap } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUuid, may, notFound, page, perRequest, rowsFor, DirectoryUnit, type Page, type PageArgs, type References, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { actOn } from '../act.ts';
import type { Moment } from './posting.entity.ts';
import { mainAssignmentOf } from '../people.ts';
import { principalOfAct, standingOf, type Capacity, type Standing } from '../standing.policy.ts';

/** One line of a timeline as an act writes it. */
export interface StepTaken {
  readonly subjectId: string;
  readonly action: string;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly at: Date;
  readonly fromState: string;
  readonly toState: string;
  readonly note: string | null;
}

/** What postings, applications and assignments have in common when they are found, listed and acted on; of 庁内副業 and of 庁内公募. */
export interface Noun<T extends { id: string; hostUnitId: string }> {
  /** Of the rules of its policy; no two nouns have the same. */
  readonly name: string;
  readonly label: string;
  readonly entity: EntityName<T>;
  rights(context: RequestContext): Promise<MongoAbility>;
  /** Writes a line of its timeline into the transaction. `goesOn`: one line for all of a sitting. */
  record(em: SqlEntityManager, step: StepTaken, goesOn: boolean): unknown;
  stateOn(thing: T, on: string): string;
  /** In which capacity the actor acts, and whose home office it concerns when that capacity is HOME. */
  capacity(action: string, thing: T, standing: Standing): Capacity;
  personOf(thing: T): string;
  /** Takes the locks of an act, the outer thing first: the same order everywhere, or two acts would wait for each other. */
  lock?(em: SqlEntityManager, id: string): Promise<T | null>;
}

export const rightsOf = (context: RequestContext, noun: Noun<any>): Promise<MongoAbility> => perRequest(context, `rights:${noun.name}`, () => noun.rights(context));

export const mayDo = async <T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, action: string, thing: T) => may(await rightsOf(context, noun), action, noun.name, thing);

/** The rows that exist for the reader, among those asked for. */
export const readable = async <T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, where: FilterQuery<T>): Promise<FilterQuery<T>> =>
  ({ $and: [where, rowsFor(await rightsOf(context, noun), 'read', noun.name)] }) as FilterQuery<T>;

/** The rows on which the reader may do this, whatever their state. */
export const actable = async <T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, action: string): Promise<FilterQuery<T>> => rowsFor(await rightsOf(context, noun), action, noun.name);

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getThing<T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, id: string): Promise<T> {
  const found = isUuid(id) ? await context.em.findOne(noun.entity, (await readable(context, noun, { id } as never)) as never) : null;
  return (found as T | null) ?? Promise.reject(notFound(noun.label));
}

export const pageOfThings = async <T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, where: FilterQuery<T>, orderBy: QueryOrderMap<T>, args: PageArgs): Promise<Page<T>> =>
  page<T>(context.em, noun.entity, await readable(context, noun, where), orderBy, args);

/** References from other subgraphs, in one statement; null for what is not there or not for the reader. */
export const referencesTo = <T extends { id: string; hostUnitId: string }>(noun: Noun<T>): References => async (references, context) => {
  const found = await context.em.find(noun.entity, (await readable(context, noun, { id: { $in: references.map(({ id }) => id) } } as never)) as never);
  const byId = new Map((found as T[]).map((thing) => [thing.id, thing]));
  return references.map(({ id }) => byId.get(id) ?? null);
};

export const momentOf = ({ actor, clock }: RequestContext): Moment => ({ on: actor.on, at: clock.now() });

export interface Act<T> {
  readonly operation: string;
  readonly action: string;
  readonly input: { idempotencyKey: string; id: string };
  readonly note?: string | null;
  /** Done again and again while somebody writes: one line in the timeline for all of a sitting. */
  readonly goesOn?: boolean;
  /** The thing itself when it is done, or why not. `em` is the transaction's: nothing else may be asked while it runs. */
  verb(thing: T, em: SqlEntityManager, moment: Moment): T | Refused | Promise<T | Refused>;
}

/** One act on one thing, with its line in the timeline. */
export async function act<T extends { id: string; hostUnitId: string }>(context: RequestContext, noun: Noun<T>, { operation, action, input, note, goesOn, verb }: Act<T>): Promise<T | Refused> {
  const standing = await standingOf(context);
  const rights = await rightsOf(context, noun);
  const moment = momentOf(context);
  return actOn<{ thing: T; fromState: string }, T, T>(context, {
    operation, input, id: input.id, label: noun.label,
    async load(em, id) {
      const thing = (await (noun.lock ?? lockRow(noun.entity))(em, id)) as T | null;
      return thing && { thing, fromState: noun.stateOn(thing, moment.on) };
    },
    may: ({ thing }) => may(rights, action, noun.name, thing),
    verb: ({ thing }, em) => verb(thing, em, moment),
    tell: async (em, { thing, fromState }) =>
      noun.record(em, {
        subjectId: thing.id, action, at: moment.at, note: note?.trim() || null,
        actorId: context.actor.employeeId, onBehalfOf: await principal(em, context, noun.capacity(action, thing, standing), noun, thing),
        fromState, toState: noun.stateOn(thing, moment.on),
      }, goesOn === true),
    answers: ({ thing }) => thing.id,
    show: (id) => getThing(context, noun, id),
  });
}

const lockRow = <T extends object>(entity: EntityName<T>) => (em: SqlEntityManager, id: string) => em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function principal<T extends { id: string; hostUnitId: string }>(em: SqlEntityManager, { actor }: RequestContext, capacity: Capacity, noun: Noun<T>, thing: T): Promise<string | null> {
  if (!actor.duties.some((duty) => duty.onBehalfOf)) return null;
  const unitId = capacity === 'HOME' ? (await mainAssignmentOf(em, noun.personOf(thing), actor.on))?.unitId : thing.hostUnitId;
  const unit = unitId ? await em.findOne(DirectoryUnit, { id: unitId }) : null;
  return principalOfAct(actor, capacity, unit?.ancestorIds ?? []);
}
