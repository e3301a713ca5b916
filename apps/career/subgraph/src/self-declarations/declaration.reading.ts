import type { FilterQuery } from '@mikro-orm/core';
import type { MongoAbility } from '@casl/ability';
import { asOf, DirectoryUnit, isUuid, may, notFound, perRequest, rowsFor, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { standingOf } from '../standing.policy.ts';
import { nameOf } from '../people.ts';
import { DECLARATION_ACTIONS, NEXT_STEPS, whyNotNow, type DeclarationAction } from './declaration.ts';
import { Declaration } from './declaration.entity.ts';
import { declarationRights } from './declaration.policy.ts';
import { roundsOf } from './round.reading.ts';
import { settingsInForce } from './settings.ts';
import type { ActionType, ChoiceType, StepType } from './shown.type.ts';
import { DeclarationStep } from './step.entity.ts';
import { PersonnelPart } from './to-personnel.entity.ts';

const NOUN = 'Declaration';

export const rightsOf = (context: RequestContext): Promise<MongoAbility> => perRequest(context, 'self-declarations:rights', async () => declarationRights(await standingOf(context)));

export const mayDo = async (context: RequestContext, action: string, it: Declaration): Promise<boolean> => may(await rightsOf(context), action, NOUN, it);

/** The rows that exist for the reader, among those asked for. */
export const readable = async (context: RequestContext, where: FilterQuery<Declaration>): Promise<FilterQuery<Declaration>> => ({ $and: [where, rowsFor(await rightsOf(context), 'read', NOUN)] }) as FilterQuery<Declaration>;

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getDeclaration(context: RequestContext, id: string): Promise<Declaration> {
  const found = isUuid(id) ? await context.em.findOne(Declaration, await readable(context, { id })) : null;
  return found ?? Promise.reject(notFound('自己申告'));
}

/** The departments of today: what may be wished for. */
export const departmentsOf = (context: RequestContext): Promise<ChoiceType[]> =>
  perRequest(context, 'self-declarations:departments', async () => (await context.em.find(DirectoryUnit, { type: 'DEPARTMENT', ...asOf(context.actor.on) }, { orderBy: { code: 'asc' } })).map(({ id, name }) => ({ id, label: name })));

/** Names of units by id, of any day: a wish of some years ago may name what is no more. */
export const unitNameOf = (context: RequestContext): Loader<string, string> =>
  perRequest(context, 'self-declarations:unit-names', () => new DataLoader<string, string, string>(async (ids) => {
    const found = new Map((await context.em.find(DirectoryUnit, { id: { $in: [...ids] } })).map(({ id, name }) => [id, name]));
    return ids.map((id) => found.get(id) ?? '');
  }));

/** What 人事課 alone reads, of declarations whose reader may read it: asked for nowhere else. */
export const personnelPartOf = (context: RequestContext): Loader<string, PersonnelPart | null> =>
  perRequest(context, 'self-declarations:to-personnel', () => new DataLoader<string, PersonnelPart | null, string>(async (ids) => {
    const found = new Map((await context.em.find(PersonnelPart, { id: { $in: [...ids] } })).map((part) => [part.id, part]));
    return ids.map((id) => found.get(id) ?? null);
  }));

/** What happened, oldest first. */
export async function timelineOf(context: RequestContext, id: string): Promise<StepType[]> {
  const steps = await stepsOf(context).load(id);
  const name = async (employeeId: string | null) => employeeId && nameOf(context).load(employeeId);
  return Promise.all(steps.map(async (step) => ({ id: String(step.id), told: DECLARATION_ACTIONS[step.action].told, by: await name(step.actorId), onBehalfOf: await name(step.onBehalfOf), at: step.at })));
}

const stepsOf = (context: RequestContext): Loader<string, DeclarationStep[]> =>
  perRequest(context, 'self-declarations:steps', () => new DataLoader<string, DeclarationStep[], string>(async (ids) => {
    const steps = Map.groupBy(await context.em.find(DeclarationStep, { declarationId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), (step) => step.declarationId);
    return ids.map((id) => steps.get(id) ?? []);
  }));

/** What the reader can do with a declaration now; what is settled (read already, nothing consented to) is not offered. */
export async function declarationActions(context: RequestContext, it: Declaration): Promise<ActionType[]> {
  const round = (await roundsOf(context)).find(({ fiscalYear }) => fiscalYear === it.fiscalYear);
  const offered: ActionType[] = [];
  for (const action of NEXT_STEPS[it.state] as readonly DeclarationAction[]) {
    if (!round || !(await mayDo(context, action, it))) continue;
    if (action === 'ACKNOWLEDGE' && it.readAt) continue;
    if (action === 'WITHDRAW_CONSENT' && !(await personnelPartOf(context).load(it.id))?.consentedAt) continue;
    const no = whyNotNow(action, it.state, round, context.actor.on, settingsInForce());
    offered.push({ action, label: DECLARATION_ACTIONS[action].label, enabled: no === null, reason: no?.message ?? null });
  }
  return offered;
}
