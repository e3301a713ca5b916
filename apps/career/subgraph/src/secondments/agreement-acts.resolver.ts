import { AllowedFor, isUuid, notFound, once, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AgreementRow, CallRow } from './agreement.entity.ts';
import { getAgreement, lockAgreement } from './agreement.reading.ts';
import { fiscalYearOf, isOpenCall, lastDayOf, skillNames, whyNotAgreement, whyNotCall, type WrittenAgreement } from './agreement.ts';
import { AgreementResult, CallInput, CloseCallInput, EditInput, RegisterInput, type AgreementContentInput } from './agreement.type.ts';
import { runsExchanges } from './secondment.policy.ts';
import { settings } from './secondment.reading.ts';

/** What 人事課 keeps: agreements, and each year's call. */
@Resolver()
export class AgreementActsResolver {
  @AllowedFor(runsExchanges)
  @Mutation(() => AgreementResult, { description: '人事課が、人事交流協定を登録する' })
  registerExchangeAgreement(@Arg('input', () => RegisterInput) input: RegisterInput, @Ctx() context: RequestContext) {
    return once(context, 'registerExchangeAgreement', input, async (em) => {
      const content = contentOf(input.content);
      const no = whyNotAgreement(content, settings);
      if (no) return no;
      const id = crypto.randomUUID();
      em.create(AgreementRow, { id, ...content, version: 1 });
      await em.flush();
      return id;
    }, (id) => getAgreement(context, id));
  }

  @AllowedFor(runsExchanges)
  @Mutation(() => AgreementResult, { description: '協定を書き直す。ほかの人が先に書き直していたら、断る' })
  editExchangeAgreement(@Arg('input', () => EditInput) input: EditInput, @Ctx() context: RequestContext) {
    return once(context, 'editExchangeAgreement', input, async (em) => {
      const agreement = await lockAgreement(em, input.id);
      if (agreement.version !== input.version) return refuse('CHANGED_MEANWHILE', 'ほかの人が先に書き直しました。画面を読み直し、いまの内容から書き直してください。');
      const content = contentOf(input.content);
      const no = whyNotAgreement(content, settings);
      if (no) return no;
      em.assign(agreement, { ...content, version: agreement.version + 1 });
      await em.flush();
      return agreement.id;
    }, (id) => getAgreement(context, id));
  }

  @AllowedFor(runsExchanges)
  @Mutation(() => AgreementResult, { description: '人事課が、年度の募集を始める。主管課が推薦し、職員が手を挙げる' })
  openExchangeCall(@Arg('input', () => CallInput) input: CallInput, @Ctx() context: RequestContext) {
    const { actor: { on }, clock } = context;
    return once(context, 'openExchangeCall', input, async (em) => {
      const agreement = await lockAgreement(em, input.id);
      const called = (await em.find(CallRow, { agreementId: agreement.id })).map(({ fiscalYear }) => fiscalYear);
      const { fromDay, lastDay, quotaPerYear, termMonths } = agreement;
      const no = whyNotCall(input, { fromDay, lastDay: lastDay ?? null, quotaPerYear, termMonths, called }, on);
      if (no) return no;
      const { quota, deadline, firstDay } = input;
      em.create(CallRow, { id: crypto.randomUUID(), agreementId: agreement.id, fiscalYear: fiscalYearOf(firstDay), quota, deadline, firstDay, lastDay: lastDayOf(firstDay, termMonths), closedOn: null, openedAt: clock.now() });
      await em.flush();
      return agreement.id;
    }, (id) => getAgreement(context, id));
  }

  @AllowedFor(runsExchanges)
  @Mutation(() => AgreementResult, { description: '締切の前に募集を締め切る。そのあと選考する' })
  closeExchangeCall(@Arg('input', () => CloseCallInput) input: CloseCallInput, @Ctx() context: RequestContext) {
    const { on } = context.actor;
    return once(context, 'closeExchangeCall', input, async (em) => {
      const call = isUuid(input.id) ? await em.findOne(CallRow, { id: input.id }) : null;
      if (!call) throw notFound('募集');
      if (!isOpenCall({ deadline: call.deadline, closedOn: call.closedOn ?? null }, on)) return refuse('NOT_NOW', 'この募集は、もう締め切られています。画面を読み直してください。');
      em.assign(call, { closedOn: on });
      await em.flush();
      return call.agreementId;
    }, (id) => getAgreement(context, id));
  }
}

const contentOf = ({ hostName, contact, purpose, skills, lastDay, ...rest }: AgreementContentInput): WrittenAgreement => ({
  ...rest, hostName: hostName.trim(), contact: contact.trim(), purpose: purpose.trim(), skills: skillNames(skills), lastDay: lastDay ?? null,
});
