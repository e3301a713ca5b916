import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, DirectoryUnit, fiscalYearOf, isRefused, mainAssignments, may, once, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { declareSkills, undeclareSkills } from '../skills/skill.naming.ts';
import { principalOfAct } from '../standing.policy.ts';
import { plainToManager, whyNotToManager, whyNotWrite, type DeclarationAction, type No, type ToManager } from './declaration.ts';
import { Declaration, type Moment } from './declaration.entity.ts';
import { departmentsOf, getDeclaration, rightsOf } from './declaration.reading.ts';
import { DeclarationActInput, DeclarationResult, SaveSelfDeclarationInput, type ToManagerInput } from './declaration.type.ts';
import { isConcerned } from './progress.reading.ts';
import { Round } from './round.entity.ts';
import { mayAskSelfDeclarations } from './round.policy.ts';
import { settingsInForce } from './settings.ts';
import { DeclarationStep } from './step.entity.ts';
import { PersonnelPart } from './to-personnel.entity.ts';
import { plainToPersonnel, whyNotCompleteToPersonnel, whyNotToPersonnel, type ToPersonnel } from './to-personnel.ts';
import type { ToPersonnelInput } from './to-personnel.type.ts';

@Resolver()
export class DeclarationActsResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Mutation(() => DeclarationResult, { description: '今年度の自己申告の書きかけを残す。読めるのは本人だけ' })
  async saveSelfDeclaration(@Arg('input', () => SaveSelfDeclarationInput) input: SaveSelfDeclarationInput, @Ctx() context: RequestContext) {
    const { actor, clock } = context;
    const { employeeId, on } = actor;
    const fiscalYear = fiscalYearOf(on);
    const settings = settingsInForce();
    const toManager = managerPartOf(input.toManager);
    const toPersonnel = personnelPartOf(input.toPersonnel);
    // Asked before the transaction begins: the embedded database has one session.
    const departmentIds = (await departmentsOf(context)).map(({ id }) => id);
    const concerned = await isConcerned(context);
    return once(
      context,
      'saveSelfDeclaration',
      input,
      async (em) => {
        const round = await lockRound(em, fiscalYear);
        if (!concerned) return refuse('NOT_CONCERNED', '自己申告の対象ではないため、書けません。心当たりのないときは人事課に伝えてください。', { source: '方針パック career.selfDeclaration.staffKinds' });
        const no = whyNotWrite(round, on, settings.lateDays) ?? whyNotToManager(toManager, departmentIds, settings) ?? whyNotToPersonnel(toPersonnel);
        if (no) return no;
        const at = clock.now();
        const it = await ownOf(em, employeeId, fiscalYear, toManager, at);
        const done = it.edit(toManager, { on, at, round: round!, settings });
        if (isRefused(done)) return done;
        const part = (await em.findOne(PersonnelPart, { id: it.id })) ?? em.create(PersonnelPart, { id: it.id, promotionWish: null, message: '', circumstances: [], consideration: '', consentedAt: null, consentText: null });
        part.edit(toPersonnel, at);
        await em.flush();
        return it.id;
      },
      (id) => getDeclaration(context, id),
    );
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Mutation(() => DeclarationResult, { description: '提出する。所属長が読む部分は所属長が、人事課だけが読む部分は人事課が読めるようになる' })
  submitSelfDeclaration(@Arg('input', () => DeclarationActInput) input: DeclarationActInput, @Ctx() context: RequestContext) {
    return act(context, 'submitSelfDeclaration', 'SUBMIT', input, async (it, moment, em) => {
      const done = whyNotCompleteToPersonnel(await partOf(em, it)) ?? it.submit(moment);
      if (!isRefused(done)) await declareSkills(em, it, moment);
      return done;
    });
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Mutation(() => DeclarationResult, { description: '締切までは、取り戻して直せる。出し直すまで、本人のほかには誰も読めない' })
  takeBackSelfDeclaration(@Arg('input', () => DeclarationActInput) input: DeclarationActInput, @Ctx() context: RequestContext) {
    return act(context, 'takeBackSelfDeclaration', 'TAKE_BACK', input, async (it, moment, em) => {
      const done = it.takeBack(moment);
      if (!isRefused(done)) await undeclareSkills(em, it, moment.at);
      return done;
    });
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Mutation(() => DeclarationResult, { description: '所属長が、読んだことを本人に伝える' })
  acknowledgeSelfDeclaration(@Arg('input', () => DeclarationActInput) input: DeclarationActInput, @Ctx() context: RequestContext) {
    return act(context, 'acknowledgeSelfDeclaration', 'ACKNOWLEDGE', input, (it, moment) => it.acknowledge(context.actor.employeeId, moment));
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Mutation(() => DeclarationResult, { description: '事情についての同意を取り消す。その場で事情が消える。締切の後も、前の年度の分もできる' })
  withdrawSelfDeclarationConsent(@Arg('input', () => DeclarationActInput) input: DeclarationActInput, @Ctx() context: RequestContext) {
    return act(context, 'withdrawSelfDeclarationConsent', 'WITHDRAW_CONSENT', input, async (it, _, em) => {
      const part = await partOf(em, it);
      if (!part.consentedAt) return refuse('NOTHING_TO_WITHDRAW', '取り消す同意がありません。事情は書かれていません。');
      part.withdrawConsent();
      return it;
    });
  }
}

/** One act on one declaration, with its line in the timeline. */
async function act(context: RequestContext, operation: string, action: DeclarationAction, input: DeclarationActInput, verb: (it: Declaration, moment: Moment, em: SqlEntityManager) => Declaration | No | Promise<Declaration | No>) {
  const rights = await rightsOf(context);
  const { actor, clock } = context;
  return actOn(context, {
    operation, input, id: input.id, label: '自己申告',
    load: (em, id) => em.findOne(Declaration, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    may: (it) => may(rights, action, 'Declaration', it),
    verb: async (it, em) => verb(it, { on: actor.on, at: clock.now(), round: await em.findOneOrFail(Round, { fiscalYear: it.fiscalYear }), settings: settingsInForce() }, em),
    tell: async (em, it) => {
      const onBehalfOf = action === 'ACKNOWLEDGE' ? await principalFor(em, context, it.employeeId) : null;
      em.persist(em.create(DeclarationStep, { declarationId: it.id, action, actorId: actor.employeeId, onBehalfOf, at: clock.now() } as never));
    },
    answers: (it) => it.id,
    show: (id) => getDeclaration(context, id),
  });
}

/** Holds the round while somebody writes in it: a deadline does not move beneath them. Shared, for on the last day everybody writes at once. */
const lockRound = (em: SqlEntityManager, fiscalYear: number) => em.findOne(Round, { fiscalYear }, { lockMode: LockMode.PESSIMISTIC_READ });

const partOf = (em: SqlEntityManager, { id }: Declaration) => em.findOneOrFail(PersonnelPart, { id });

/** The author's own of that year, held until the end of the transaction; begun where there is none, once, in however many windows. */
async function ownOf(em: SqlEntityManager, employeeId: string, fiscalYear: number, content: ToManager, at: Date): Promise<Declaration> {
  const begun = { id: crypto.randomUUID(), employeeId, fiscalYear, state: 'DRAFT', savedAt: at, submittedAt: null, late: false, ...content, sharedAt: null, sharedDigest: null, readById: null, readAt: null } as never;
  await em.upsert(Declaration, begun, { onConflictFields: ['employeeId', 'fiscalYear'], onConflictAction: 'ignore' });
  return em.findOneOrFail(Declaration, { employeeId, fiscalYear }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** For whom a delegate (代決) reads. */
async function principalFor(em: SqlEntityManager, { actor }: RequestContext, employeeId: string): Promise<string | null> {
  if (!actor.duties.some((duty) => duty.onBehalfOf)) return null;
  const main = (await mainAssignments(em, [employeeId], actor.on)).get(employeeId);
  const unit = main && (await em.findOne(DirectoryUnit, { id: main.unitId }));
  return principalOfAct(actor, 'HOME', unit?.ancestorIds ?? []);
}

const distinct = (names: readonly string[] | null | undefined) => [...new Set((names ?? []).map((name) => name.trim()).filter(Boolean))];

const managerPartOf = (input: ToManagerInput): ToManager =>
  plainToManager({
    workload: input.workload ?? null, workFit: input.workFit ?? null, wish: input.wish ?? null, wishInYears: input.wishInYears ?? null,
    wishedDepartmentIds: distinct(input.wishedDepartmentIds), wishedDistricts: distinct(input.wishedDistricts),
    strengths: input.strengths?.trim() ?? '', newSkills: distinct(input.newSkills), licences: distinct(input.licences), comment: input.comment?.trim() ?? '',
  });

const personnelPartOf = (input: ToPersonnelInput): ToPersonnel =>
  plainToPersonnel({ promotionWish: input.promotionWish ?? null, message: input.message?.trim() ?? '', circumstances: [...new Set(input.circumstances ?? [])], consideration: input.consideration?.trim() ?? '', consent: input.consent ?? false });
