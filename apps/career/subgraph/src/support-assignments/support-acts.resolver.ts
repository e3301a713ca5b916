import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isUuid, may, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { principalOfAct } from '../standing.policy.ts';
import { readCandidates } from './candidate.reading.ts';
import { whyNotSupporter } from './candidate.ts';
import { CheckIn, SupportRow, SupportStep } from './support.entity.ts';
import { mayAskSupports } from './support.policy.ts';
import { getSupport, limits, readSupports, rightsOf, type Support } from './support.reading.ts';
import { whyNot, whyNotAdaptation, whyNotCheckIn, whyNotReason, type No, type SupportAction } from './support.ts';
import { AdaptationInput, CheckInInput, DeclineInput, NominateInput, SupportActInput, SupportResult } from './support.type.ts';

@Resolver()
export class SupportActsResolver {
  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '上司が相談相手を選ぶ、または選び直す。選ばれた人が答える' })
  nominateSupporter(@Arg('input', () => NominateInput) input: NominateInput, @Ctx() context: RequestContext) {
    return act(context, 'nominateSupporter', 'NOMINATE', input, async ({ em, support, row }) => {
      const no = await whyNotNominate(em, support, input.supporterId, context.actor.on);
      if (no) return no;
      const { id, employeeId, kind } = support;
      const nominated = row ?? em.create(SupportRow, { id, employeeId, kind, supporterId: input.supporterId, state: 'NOMINATED', stateSince: context.clock.now(), coveredOn: null, adaptation: null });
      return nominated.nominate(input.supporterId, context.clock.now());
    });
  }

  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '選ばれた人が引き受ける' })
  acceptSupport(@Arg('input', () => SupportActInput) input: SupportActInput, @Ctx() context: RequestContext) {
    return act(context, 'acceptSupport', 'ACCEPT', input, ({ row }) => row!.accept(context.actor.on, context.clock.now()));
  }

  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '選ばれた人が断る。上司が別の人を選ぶ' })
  declineSupport(@Arg('input', () => DeclineInput) input: DeclineInput, @Ctx() context: RequestContext) {
    return act(context, 'declineSupport', 'DECLINE', input, ({ row }) => whyNotReason(input.reason) ?? row!.to('DECLINED', context.clock.now()), input.reason.trim());
  }

  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '上司が、期間の前に終える' })
  closeSupport(@Arg('input', () => SupportActInput) input: SupportActInput, @Ctx() context: RequestContext) {
    return act(context, 'closeSupport', 'CLOSE', input, ({ row }) => row!.to('CLOSED', context.clock.now()));
  }

  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '二人のどちらかが、面談を記録する。中身は二人だけが読む' })
  recordSupportCheckIn(@Arg('input', () => CheckInInput) input: CheckInInput, @Ctx() context: RequestContext) {
    return act(context, 'recordSupportCheckIn', 'CHECK_IN', input, ({ em, support, row }) => {
      const { heldOn, note } = input;
      const no = whyNotCheckIn({ heldOn, note }, support.on, context.actor.on);
      if (no) return no;
      em.create(CheckIn, { id: crypto.randomUUID(), supportId: support.id, supporterId: row!.supporterId, authorId: context.actor.employeeId, heldOn, note: note.trim(), writtenAt: context.clock.now() });
      return row!;
    });
  }

  @AllowedFor(mayAskSupports)
  @Mutation(() => SupportResult, { description: '着任した本人が、なじめているかを答える。答え直せる。本人だけが読み、ほかには数になるだけ' })
  rateSupportAdaptation(@Arg('input', () => AdaptationInput) input: AdaptationInput, @Ctx() context: RequestContext) {
    return act(context, 'rateSupportAdaptation', 'ADAPT', input, ({ row }) => whyNotAdaptation(input.rating) ?? row!.adapt(input.rating));
  }
}

/** The rule again, with what holds now. */
async function whyNotNominate(em: SqlEntityManager, support: Support, supporterId: string, today: string): Promise<No | null> {
  const [candidate] = isUuid(supporterId) ? await readCandidates(em, support, today, supporterId) : [];
  return whyNotSupporter(candidate ?? { employeeId: supporterId, unitIds: [], newcomers: 0, hasDeclined: false }, support, limits.most);
}

/** Holds the newcomer, and whoever is to be chosen, until the act is done: two acts on one support follow each other, and two managers cannot give somebody one newcomer too many. In one order, so that nobody waits for each other. */
const lockPeople = (em: SqlEntityManager, arrivalId: string, supporterId: string | null) => {
  const schema = `"${em.config.get('schema') as string}"`;
  return em.execute(`select id from ${schema}.directory_employee where id in (select employee_id from ${schema}.directory_assignment where id = ?::uuid) or id = ?::uuid order by id for update`, [arrivalId, supporterId]);
};

interface Now {
  readonly em: SqlEntityManager;
  readonly support: Support;
  /** Null before the first nomination: only NOMINATE is possible then. */
  readonly row: SupportRow | null;
}

/** One act on one support. A talk is no step of its own: it is in the list of talks; what the newcomer answers is nobody else's. */
function act(context: RequestContext, operation: string, action: SupportAction, input: SupportActInput, verb: (now: Now) => SupportRow | Refused | Promise<SupportRow | Refused>, note: string | null = null): Promise<Support | Refused> {
  const { actor, clock } = context;
  const rights = rightsOf(context);
  return actOn(context, {
    operation, input, id: input.id, label: 'トレーナー・サポーター',
    async load(em, id) {
      await lockPeople(em, id, 'supporterId' in input && isUuid(input.supporterId) ? input.supporterId : null);
      return (await readSupports(em, actor.on, { arrivalId: id })).find((one) => one.id === id);
    },
    may: (support) => may(rights, 'read', 'SupportAssignment', support) && may(rights, action, 'SupportAssignment', support),
    verb: async (support, em) => whyNot(action, support.state) ?? verb({ em, support, row: await em.findOne(SupportRow, { id: support.id }) }),
    tell(em, support, { supporterId }) {
      if (action === 'CHECK_IN' || action === 'ADAPT') return;
      const onBehalfOf = action === 'NOMINATE' || action === 'CLOSE' ? principalOfAct(actor, 'HOST', support.unitIds) : null;
      em.create(SupportStep, { supportId: support.id, action, actorId: actor.employeeId, onBehalfOf, supporterId, at: clock.now(), note } as never);
    },
    answers: (support) => support.id,
    show: (id) => getSupport(context, id),
  });
}
