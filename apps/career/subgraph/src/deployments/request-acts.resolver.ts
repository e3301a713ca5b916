import type { MongoAbility } from '@casl/ability';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isUuid, may, notFound, once, refuse, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { principalOfAct } from '../standing.policy.ts';
import { breachesOf } from './breaches.ts';
import { DeploymentRow, DeploymentStep } from './deployment.entity.ts';
import { mayAskDeployments, runsDeployments } from './deployment.policy.ts';
import { isOut } from './deployment.ts';
import { getRequest, isThere, readRequests, rightsOf, settings, type SupportRequest } from './request.reading.ts';
import { NeedRow, RequestDraftRow, RequestRow } from './request.entity.ts';
import { whyNot, whyNotFile, whyNotText, type RequestAction } from './request.ts';
import { FileInput, ProposeInput, ReasonInput, RequestActInput, RequestResult } from './request.type.ts';
import { readProblem } from './problem.reading.ts';
import type { Proposal } from './problem.ts';
import { proposeAside } from './propose-aside.ts';

@Resolver()
export class SupportRequestActsResolver {
  @AllowedFor(runsDeployments)
  @Mutation(() => RequestResult, { description: '人事課が、市町村に代わって要請を登録する' })
  fileSupportRequest(@Arg('input', () => FileInput) input: FileInput, @Ctx() context: RequestContext) {
    const { actor, clock } = context;
    const needs = input.needs.map(({ family, licence, people }) => ({ family, licence: licence ?? null, people }));
    return once(context, 'fileSupportRequest', input, async (em) => {
      const no = whyNotFile({ ...input, needs }, settings, actor.on);
      if (no) return no;
      const id = crypto.randomUUID();
      const { municipality, happened, urgent, fromDay, lastDay } = input;
      em.create(RequestRow, { id, municipality, happened: happened.trim(), urgent, state: 'REQUESTED', fromDay, lastDay, filedById: actor.employeeId, filedAt: clock.now(), stateSince: clock.now(), finding: null });
      await em.flush();
      needs.forEach((need, place) => em.create(NeedRow, { id: crypto.randomUUID(), requestId: id, place, ...need }));
      await em.nativeDelete(RequestDraftRow, { id: actor.employeeId });
      await note(em, context, id, 'FILE');
      return id;
    }, (id) => getRequest(context, id));
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '人事課が、応援すると決める' })
  triageSupportRequest(@Arg('input', () => RequestActInput) input: RequestActInput, @Ctx() context: RequestContext) {
    return act(context, 'triageSupportRequest', 'TRIAGE', input, (_, { row }) => void row.to('TRIAGED', context.clock.now()));
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '人事課が、応援しないと決める。求めていた同意は取りやめになる' })
  declineSupportRequest(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, 'declineSupportRequest', 'DECLINE', input, (_, { row, members }) => {
      const no = whyNotText(input.reason, 'reason', '応援しない理由を書いてください。');
      if (no) return no;
      for (const member of members) if (isOut(member.state)) member.state = 'RELEASED';
      row.to('DECLINED', context.clock.now());
      return null;
    }, input.reason.trim());
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '同意がそろった班を発令する' })
  orderDeployment(@Arg('input', () => RequestActInput) input: RequestActInput, @Ctx() context: RequestContext) {
    return act(context, 'orderDeployment', 'ORDER', input, (_, { row, members }) => {
      for (const member of members) if (member.state === 'AGREED') member.state = 'ORDERED';
      row.to('ORDERED', context.clock.now());
      return null;
    });
  }

  @AllowedFor(mayAskDeployments)
  @Mutation(() => RequestResult, { description: '班の案を、まとめて作る。断った人の代わりもこれで探す。最初の要請を返す' })
  async proposeSupportTeams(@Arg('input', () => ProposeInput) input: ProposeInput, @Ctx() context: RequestContext) {
    const ids = [...new Set(input.ids)];
    // 計算の間は、ほかの人の手続きを待たせない。書く前に、そのときの決まりと人でもう一度確かめる。
    const rights = await rightsOf(context);
    const proposal = await proposalFor(context, rights, ids);
    return once(context, 'proposeSupportTeams', input, async (em) => {
      const found = await lock(em, context, ids.filter(isUuid));
      if (ids.length === 0 || found.length < ids.length || !found.every((request) => mayAct(rights, request, 'PROPOSE'))) throw notFound('応援の要請');
      const requests = ids.map((id) => found.find((request) => request.id === id)!);
      const no = whyNotAll(requests, 'PROPOSE');
      if (no) return no;
      if (!proposal) return refuse('TIME_UP', '時間のうちに案ができませんでした。要請を分けて、もう一度作ってください。');
      return (await writeTeams(em, context, requests, proposal)) ?? ids[0]!;
    }, (id) => getRequest(context, id));
  }
}

async function proposalFor(context: RequestContext, rights: MongoAbility, ids: readonly string[]): Promise<Proposal | null> {
  const { em, actor } = context;
  const requests = await readRequests(em, actor.on, ids.filter(isUuid));
  const mayAll = requests.length > 0 && requests.every(({ id }) => may(rights, 'PROPOSE', 'MunicipalSupportRequest', { id }));
  if (!mayAll || whyNotAll(requests, 'PROPOSE')) return null;
  return proposeAside((await readProblem(em, actor.on, requests)).problem);
}

/** Puts the team down as people who are asked. A refusal when somebody has gone elsewhere since. */
async function writeTeams(em: SqlEntityManager, context: RequestContext, requests: readonly SupportRequest[], { seats, findings }: Proposal): Promise<Refused | null> {
  await lockHomes(em, seats.map(({ personId }) => personId));
  const { problem, staff } = await readProblem(em, context.actor.on, requests);
  if (breachesOf(problem, seats).length > 0) return refuse('CHANGED', '案を作る間に、人や要請が変わりました。もう一度、案を作ってください。');
  const people = new Map(staff.map((person) => [person.id, person]));
  for (const { row, needs } of requests) {
    const chosen = seats.filter(({ needId }) => needs.some(({ id }) => id === needId));
    for (const { needId, personId } of chosen) {
      const { unitId, departmentId } = people.get(personId)!;
      em.create(DeploymentRow, { id: crypto.randomUUID(), requestId: row.id, needId, employeeId: personId, homeUnitId: unitId, departmentId, state: 'ASKED', headAt: null, personAt: null, fromDay: row.fromDay, lastDay: row.lastDay, reflection: null });
    }
    row.finding = findings.find(({ requestId }) => requestId === row.id) ?? null;
    if (chosen.length > 0 && row.state === 'TRIAGED') row.to('CONSENT', context.clock.now());
    await note(em, context, row.id, 'PROPOSE');
  }
  return null;
}

const whyNotAll = (requests: readonly SupportRequest[], action: RequestAction) => requests.map(({ state, members, open }) => whyNot(action, state, { states: members.map((member) => member.state), open })).find((no) => no !== null) ?? null;

/** Holds the units whose people are chosen, so that no two proposals together send too many of one. In one order, so that nobody waits for each other. */
const lockHomes = (em: SqlEntityManager, personIds: readonly string[]) => {
  const schema = `"${em.config.get('schema') as string}"`;
  return em.execute(
    `select id from ${schema}.directory_unit where id in (select unnest(u.ancestor_ids) from ${schema}.directory_assignment a join ${schema}.directory_unit u on u.id = a.unit_id where a.employee_id = any(?::uuid[]) and a.kind = 'MAIN') and type in ('DIVISION', 'BRANCH_OFFICE') order by id for update`,
    [`{${personIds.join(',')}}`],
  );
};

/** The requests, held until the act is done. */
async function lock(em: SqlEntityManager, { actor }: RequestContext, ids: readonly string[]): Promise<SupportRequest[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  await em.execute(`select id from ${schema}.municipal_support_request where id = any(?::uuid[]) order by id for update`, [`{${ids.join(',')}}`]);
  return readRequests(em, actor.on, ids);
}

const mayAct = (rights: MongoAbility, request: SupportRequest, action: RequestAction): boolean => isThere(rights, request) && may(rights, action, 'MunicipalSupportRequest', { id: request.id });

async function note(em: SqlEntityManager, { actor, clock }: RequestContext, requestId: string, action: string, text: string | null = null): Promise<void> {
  em.create(DeploymentStep, { requestId, deploymentId: null, action, actorId: actor.employeeId, onBehalfOf: principalOfAct(actor, 'PERSONNEL', []), at: clock.now(), note: text } as never);
  await em.flush();
}

/** One act on one request. */
async function act(context: RequestContext, operation: string, action: RequestAction, input: RequestActInput, verb: (em: SqlEntityManager, request: SupportRequest) => Refused | null | void, text: string | null = null) {
  const rights = await rightsOf(context);
  return actOn(context, {
    operation, input, id: input.id, label: '応援の要請',
    load: async (em, id) => (await lock(em, context, [id]))[0],
    may: (request) => mayAct(rights, request, action),
    verb: (request, em) => whyNotAll([request], action) ?? verb(em, request),
    tell: (em, { id }) => note(em, context, id, action, text),
    answers: ({ id }) => id,
    show: (id) => getRequest(context, id),
  });
}
