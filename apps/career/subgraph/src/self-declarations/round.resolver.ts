import { eraFiscalYear } from '@takara/subgraph-kit/era-dates';
import { LockMode } from '@mikro-orm/core';
import { AllowedFor, fiscalYearOf, isUuid, notFound, once, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Round } from './round.entity.ts';
import { mayAskSelfDeclarations, mayRunRounds } from './round.policy.ts';
import { currentRound, roundsOf, shownRound } from './round.reading.ts';
import { whyNotChange, whyNotRound } from './round.ts';
import { ChangeSelfDeclarationRoundInput, OpenSelfDeclarationRoundInput, RoundFormType, RoundResult, RoundType } from './round.type.ts';
import { sourceOf } from '../sources.ts';
import { dayIn, settingsInForce } from './settings.ts';

@Resolver()
export class RoundResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => RoundType, { nullable: true, description: '今年度の自己申告の実施。まだ開かれていなければ null' })
  async selfDeclarationRound(@Ctx() context: RequestContext): Promise<RoundType | null> {
    const round = await currentRound(context);
    return round && shownRound(round, context.actor.on);
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => [RoundType], { nullable: true, description: 'これまでの実施。新しい順' })
  async selfDeclarationRounds(@Ctx() context: RequestContext): Promise<RoundType[]> {
    return (await roundsOf(context)).map((round) => shownRound(round, context.actor.on));
  }

  @AllowedFor(mayRunRounds)
  @Query(() => RoundFormType, { nullable: true, description: '今年度の実施を開くときの、方針パックによる初めの値。人事課に' })
  selfDeclarationRoundForm(@Ctx() { actor }: RequestContext): RoundFormType {
    const fiscalYear = fiscalYearOf(actor.on);
    const { opensOn, deadline } = settingsInForce();
    return { fiscalYear, opensOn: dayIn(fiscalYear, opensOn), deadline: dayIn(fiscalYear, deadline), source: sourceOf('career.selfDeclaration.deadline') };
  }

  @AllowedFor(mayRunRounds)
  @Mutation(() => RoundResult, { description: '人事課が今年度の実施を開く' })
  openSelfDeclarationRound(@Arg('input', () => OpenSelfDeclarationRoundInput) input: OpenSelfDeclarationRoundInput, @Ctx() context: RequestContext) {
    const { actor, clock } = context;
    const days = { fiscalYear: fiscalYearOf(actor.on), opensOn: input.opensOn, deadline: input.deadline };
    return once(
      context,
      'openSelfDeclarationRound',
      input,
      async (em) => {
        const no = whyNotRound(days, actor.on);
        if (no) return no;
        const at = clock.now().toISOString();
        // Two officers may open it at the same moment: the second is told so.
        const [made] = await em.execute(`insert into "${em.config.get('schema') as string}".self_declaration_round (id, fiscal_year, opens_on, deadline, opened_by_id, opened_at, changed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (fiscal_year) do nothing returning id`, [crypto.randomUUID(), days.fiscalYear, days.opensOn, days.deadline, actor.employeeId, at, at]);
        return (made as { id: string } | undefined)?.id ?? refuse('ALREADY_OPENED', `${eraFiscalYear(days.fiscalYear)}の自己申告は、もう開かれています。画面を読み直してください。`);
      },
      (id) => reread(context, id),
    );
  }

  @AllowedFor(mayRunRounds)
  @Mutation(() => RoundResult, { description: '人事課が始まりの日や締切を変える' })
  changeSelfDeclarationRound(@Arg('input', () => ChangeSelfDeclarationRoundInput) input: ChangeSelfDeclarationRoundInput, @Ctx() context: RequestContext) {
    const { actor, clock } = context;
    return once(
      context,
      'changeSelfDeclarationRound',
      input,
      async (em) => {
        const round = isUuid(input.id) ? await em.findOne(Round, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
        if (!round) throw notFound('実施');
        const no = whyNotChange(round, { fiscalYear: round.fiscalYear, opensOn: input.opensOn, deadline: input.deadline }, actor.on);
        if (no) return no;
        Object.assign(round, { opensOn: input.opensOn, deadline: input.deadline, changedAt: clock.now() });
        await em.flush();
        return round.id;
      },
      (id) => reread(context, id),
    );
  }
}

const reread = async ({ em, actor }: RequestContext, id: string): Promise<RoundType> => shownRound(await em.findOneOrFail(Round, { id }), actor.on);
