import { AllowedFor, may, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { pageOfRows } from '../page-of-rows.ts';
import { sourceOf } from '../sources.ts';
import { AgreementRow, CallRow } from './agreement.entity.ts';
import { agreementOf, awayOf, callsOf, getAgreement, ownInCall } from './agreement.reading.ts';
import { BASES, HOST_KINDS, isOpenCall, nextDayOf, PAYERS } from './agreement.ts';
import { ActionType, AgreementConnection, AgreementsArgs, AgreementType, CallConnection, CallsArgs, CallType, FormType, type ChoiceType } from './agreement.type.ts';
import { mayAskSecondments, recommends } from './secondment.policy.ts';
import { rightsOf, settings } from './secondment.reading.ts';

const mayOn = async (context: RequestContext, action: string, { id }: { id: string }) => may(await rightsOf(context), action, 'ExchangeAgreement', { id });
const offer = (action: string, label: string, reason: string | null = null): ActionType => ({ action, label, enabled: reason === null, reason });
const openOn = ({ deadline, closedOn }: CallRow, today: string) => isOpenCall({ deadline, closedOn: closedOn ?? null }, today);
const isInForce = ({ fromDay, lastDay }: AgreementRow, today: string) => fromDay <= today && (lastDay === null || lastDay === undefined || lastDay >= today);

@Resolver(() => AgreementType)
export class AgreementResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => AgreementType, { nullable: true })
  exchangeAgreement(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getAgreement(context, id);
  }

  @AllowedFor(mayAskSecondments)
  @Query(() => AgreementConnection, { nullable: true, description: '人事交流協定。いま有効なものが先' })
  async exchangeAgreements(@Args(() => AgreementsArgs) { hostKind = null, ...args }: AgreementsArgs, @Ctx() { em, actor }: RequestContext) {
    const rows = await em.find(AgreementRow, hostKind === null ? {} : { hostKind }, { orderBy: { hostName: 'asc', id: 'asc' } });
    return pageOfRows(rows.toSorted((a, b) => Number(isInForce(b, actor.on)) - Number(isInForce(a, actor.on))), args, ({ id }) => id, (row) => row as never);
  }

  @AllowedFor(mayAskSecondments)
  @Query(() => FormType, { nullable: true, description: '協定を書くための選択肢' })
  async exchangeForm(@Ctx() context: RequestContext): Promise<FormType> {
    const choices = (labels: Readonly<Record<string, string>>): ChoiceType[] => Object.entries(labels).map(([code, label]) => ({ code, label, hostKind: null, longestMonths: null }));
    return {
      hostKinds: choices(HOST_KINDS), payers: choices(PAYERS), longestSource: sourceOf('career.secondment.longestMonths'), mayRegister: await mayOn(context, 'WRITE', { id: '' }),
      bases: (Object.keys(BASES) as (keyof typeof BASES)[]).map((code) => ({ code, label: BASES[code].label, hostKind: BASES[code].kind, longestMonths: settings.longestMonths.get(code) ?? null })),
    };
  }

  @FieldResolver(() => String) hostKindLabel(@Root() { hostKind }: AgreementRow) { return HOST_KINDS[hostKind]; }
  @FieldResolver(() => String) basisLabel(@Root() { basis }: AgreementRow) { return BASES[basis].label; }
  @FieldResolver(() => String) payerLabel(@Root() { payer }: AgreementRow) { return PAYERS[payer]; }
  @FieldResolver(() => Boolean) isInForce(@Root() row: AgreementRow, @Ctx() { actor }: RequestContext) { return isInForce(row, actor.on); }
  @FieldResolver(() => [CallType]) calls(@Root() { id }: AgreementRow, @Ctx() context: RequestContext) { return callsOf(context).load(id); }
  @FieldResolver(() => Number) away(@Root() { id }: AgreementRow, @Ctx() context: RequestContext) { return awayOf(context).load(id); }

  @FieldResolver(() => String, { nullable: true })
  async contact(@Root() row: AgreementRow, @Ctx() context: RequestContext) {
    return (await mayOn(context, 'readContact', row)) ? row.contact : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async proposedFirstDay(@Root() row: AgreementRow, @Ctx() context: RequestContext) {
    return (await mayOn(context, 'CALL', row)) ? nextDayOf(settings.startsOn, context.actor.on) : null;
  }

  @FieldResolver(() => [ActionType])
  async availableActions(@Root() row: AgreementRow, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const over = row.lastDay !== null && row.lastDay !== undefined && row.lastDay < context.actor.on ? '協定の期間が終わっています。' : null;
    return [...((await mayOn(context, 'WRITE', row)) ? [offer('WRITE', '協定を書き直す')] : []), ...((await mayOn(context, 'CALL', row)) ? [offer('CALL', '募集を始める', over)] : [])];
  }
}

@Resolver(() => CallType)
export class CallResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => CallConnection, { nullable: true, description: '年度の募集。締切の新しい順' })
  async exchangeCalls(@Args(() => CallsArgs) { open = null, ...args }: CallsArgs, @Ctx() { em, actor }: RequestContext) {
    const rows = await em.find(CallRow, {}, { orderBy: { deadline: 'desc', id: 'asc' } });
    return pageOfRows(rows.filter((call) => !open || openOn(call, actor.on)), args, ({ id }) => id, (row) => row as never);
  }

  @FieldResolver(() => AgreementType) agreement(@Root() { agreementId }: CallRow, @Ctx() context: RequestContext) { return agreementOf(context).load(agreementId); }
  @FieldResolver(() => Boolean) isOpen(@Root() row: CallRow, @Ctx() { actor }: RequestContext) { return openOn(row, actor.on); }

  /** Everybody may put up their hand; 主管課 put somebody forward; 人事課 closes. */
  @FieldResolver(() => [ActionType])
  async availableActions(@Root() call: CallRow, @Ctx() context: RequestContext): Promise<ActionType[]> {
    if (!openOn(call, context.actor.on)) return [];
    const isIn = await ownInCall(context).load(call.id);
    return [
      offer('VOLUNTEER', '手を挙げる', isIn ? 'この募集には、もう名前が出ています。' : null),
      ...(recommends(context.actor) ? [offer('PUT_FORWARD', '職員を推薦する')] : []),
      ...((await mayOn(context, 'CLOSE_CALL', { id: call.agreementId })) ? [offer('CLOSE_CALL', '募集を締め切る')] : []),
    ];
  }
}
