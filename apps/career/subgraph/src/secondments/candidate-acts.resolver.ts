import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isUuid, notFound, once, refuse, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { act, end, isAwayThen, record } from './act.ts';
import { CallRow } from './agreement.entity.ts';
import { isOpenCall } from './agreement.ts';
import { placeOf } from './people.reading.ts';
import { SecondmentRow } from './secondment.entity.ts';
import { mayAskSecondments, recommends, secondmentStandingOf } from './secondment.policy.ts';
import { getSecondment, settings } from './secondment.reading.ts';
import { LIVE_STATES, whyNotCandidate, whyNotText } from './secondment.ts';
import { ActInput, AgreeInput, PutForwardInput, ReasonInput, RecommendInput, SecondmentResult, VolunteerInput } from './secondment.type.ts';

/** Until the selection: the hand put up, the recommendation, the person's yes or no. */
@Resolver()
export class CandidateActsResolver {
  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '職員が、募集に手を挙げる。部局の主管課が推薦するかを決める' })
  volunteerForSecondment(@Arg('input', () => VolunteerInput) input: VolunteerInput, @Ctx() context: RequestContext) {
    const no = whyNotText(input.motive, 'motive', '行きたい理由を書いてください。');
    const words = { motive: input.motive.trim(), recommendation: '' };
    return enter(context, { operation: 'volunteerForSecondment', action: 'VOLUNTEER', input, employeeId: context.actor.employeeId, state: 'VOLUNTEERED', words, no, departmentIds: null });
  }

  @AllowedFor(recommends)
  @Mutation(() => SecondmentResult, { description: '主管課が、自分の部局の職員を推薦する。行くかどうかは本人が決める' })
  async putForwardForSecondment(@Arg('input', () => PutForwardInput) input: PutForwardInput, @Ctx() context: RequestContext) {
    const { departmentIds, employeeId: own } = await secondmentStandingOf(context);
    const no = whyNotText(input.recommendation, 'recommendation', '推薦の理由を書いてください。') ?? (input.employeeId === own ? refuse('NOT_HERE', '自分を推薦することはできません。行きたいときは、手を挙げてください。', { field: 'employeeId' }) : null);
    const words = { motive: '', recommendation: input.recommendation.trim() };
    return enter(context, { operation: 'putForwardForSecondment', action: 'PUT_FORWARD', input, employeeId: input.employeeId, state: 'RECOMMENDED', words, no, departmentIds });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '主管課が、手を挙げた人を推薦する' })
  recommendForSecondment(@Arg('input', () => RecommendInput) input: RecommendInput, @Ctx() context: RequestContext) {
    return act(context, { operation: 'recommendForSecondment', action: 'RECOMMEND', input, verb: ({ row }) => whyNotText(input.recommendation, 'recommendation', '推薦の理由を書いてください。') ?? void Object.assign(row.to('AGREED', context.clock.now()), { recommendation: input.recommendation.trim() }) });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '主管課が、手を挙げた人を今回は推薦しない。理由は本人が読む' })
  notRecommendForSecondment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return end(context, 'notRecommendForSecondment', 'NOT_RECOMMEND', 'NOT_RECOMMENDED', input);
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '本人が、行くことに同意する' })
  agreeToSecondment(@Arg('input', () => AgreeInput) input: AgreeInput, @Ctx() context: RequestContext) {
    return act(context, { operation: 'agreeToSecondment', action: 'AGREE', input, verb: ({ row }) => whyNotText(input.motive, 'motive', '行って学びたいことを書いてください。') ?? void Object.assign(row.to('AGREED', context.clock.now()), { motive: input.motive.trim() }) });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '本人が断る。理由は主管課と人事課が読む' })
  declineSecondment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return end(context, 'declineSecondment', 'DECLINE', 'DECLINED', input);
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '本人か主管課が、発令の前に取り下げる' })
  withdrawSecondment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return end(context, 'withdrawSecondment', 'WITHDRAW', 'WITHDRAWN', input);
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '本人が結果を確かめた。ホームの「やること」から消える' })
  acknowledgeSecondment(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, { operation: 'acknowledgeSecondment', action: 'ACKNOWLEDGE', input, verb: ({ row }) => void (row.heardAt = context.clock.now()) });
  }
}

interface Entry {
  readonly operation: string;
  readonly action: 'VOLUNTEER' | 'PUT_FORWARD';
  readonly input: { readonly idempotencyKey: string; readonly callId: string };
  readonly employeeId: string;
  readonly state: 'VOLUNTEERED' | 'RECOMMENDED';
  readonly words: { readonly motive: string; readonly recommendation: string };
  readonly no: Refused | null;
  /** Of the recommending 主管課; null where somebody speaks for themself. */
  readonly departmentIds: readonly string[] | null;
}

/** A name comes into a call. The call is held: two who put the same name in follow each other. */
async function enter(context: RequestContext, { operation, action, input, employeeId, state, words, no, departmentIds }: Entry) {
  const { actor: { on }, clock } = context;
  return once(context, operation, input, async (em) => {
    const call = isUuid(input.callId) ? await lockCall(em, input.callId) : null;
    if (!call) throw notFound('募集');
    if (!isOpenCall({ deadline: call.deadline, closedOn: call.closedOn ?? null }, on)) return refuse('CALL_CLOSED', 'この募集は締め切られています。');
    const place = isUuid(employeeId) ? await placeOf(em, employeeId, on) : null;
    // Somebody of another department is as if they were not there.
    if (!place || (departmentIds !== null && !departmentIds.some((id) => id === place.departmentId))) return refuse('NOT_HERE', '自分の部局の職員から選んでください。', { field: 'employeeId' });
    const isInCall = (await em.count(SecondmentRow, { callId: call.id, employeeId, state: { $in: [...LIVE_STATES] } })) > 0;
    const refused = whyNotCandidate({ staffKind: place.staffKind, inService: true, isInCall, awayThen: await isAwayThen(em, employeeId, call, null) }, settings) ?? no;
    if (refused) return refused;
    const id = crypto.randomUUID();
    em.create(SecondmentRow, {
      id, callId: call.id, employeeId, homeUnitId: place.workUnitId, departmentId: place.departmentId, state, stateSince: clock.now(), ...words, heardAt: null, firstDay: null, lastDay: null, recalled: false,
      sharedOn: null, sharedTopic: null, sharedSummary: null, audience: null, sharedSkills: [], sharedUnitId: null, sharedAt: null, confirmedOn: null,
    });
    await em.flush();
    await record(em, context, id, action, null, 'SELF', []);
    return id;
  }, (id) => getSecondment(context, id));
}

async function lockCall(em: SqlEntityManager, id: string): Promise<CallRow | null> {
  await em.execute(`select id from "${em.config.get('schema') as string}".exchange_call where id = ?::uuid for update`, [id]);
  return em.findOne(CallRow, { id });
}
