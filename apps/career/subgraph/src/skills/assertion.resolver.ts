import { AllowedFor, isUuid, may, notFound, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { addDays } from '../day.ts';
import { EmployeeType } from '../employee.type.ts';
import { nameOf } from '../people.ts';
import { assertionsOf, rightsOf, settings, stepsOf, type Assertion } from './assertion.reading.ts';
import { SkillActionType, SkillAssertionType, SkillEvidenceType, SkillSheetType, SkillStepType } from './assertion.type.ts';
import { considerationsOf } from './consideration.reading.ts';
import { ConsiderationType } from './consideration.type.ts';
import { mayReadSkills } from './skill.policy.ts';
import { ACTIONS, EVIDENCE, holdingOn, isLive, STATES, STEPS, type SkillAction } from './skill.ts';

/** What can be done in which state. */
const NEXT: Record<Assertion['state'], readonly SkillAction[]> = {
  STATED: ['ASK', 'CONFIRM', 'CONSIDER', 'WITHDRAW'], ASKED: ['CONFIRM', 'RETURN', 'CONSIDER', 'WITHDRAW'], CONFIRMED: ['CONFIRM', 'CONSIDER', 'WITHDRAW'], EXPIRED: ['CONFIRM', 'WITHDRAW'], WITHDRAWN: [],
};

@Resolver(() => SkillAssertionType)
export class SkillAssertionResolver {
  @FieldResolver(() => String, { nullable: true })
  stateLabel(@Root() { state }: Assertion) {
    return STATES[state];
  }

  @FieldResolver(() => String, { nullable: true })
  evidence(@Root() { strongest }: Assertion) {
    return strongest.evidence;
  }

  @FieldResolver(() => String, { nullable: true })
  evidenceLabel(@Root() { strongest }: Assertion) {
    return EVIDENCE[strongest.evidence];
  }

  @FieldResolver(() => String, { nullable: true })
  assertedOn(@Root() { strongest }: Assertion) {
    return strongest.assertedOn;
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isExpiring(@Root() { validUntil }: Assertion, @Ctx() { actor: { on } }: RequestContext) {
    return validUntil !== null && validUntil >= on && validUntil <= addDays(on, settings.remindDaysBefore);
  }

  @FieldResolver(() => [SkillEvidenceType], { nullable: true })
  async pieces(@Root() { pieces, employeeId }: Assertion, @Ctx() context: RequestContext): Promise<SkillEvidenceType[]> {
    const holding = holdingOn(pieces, context.actor.on);
    const shown = employeeId === context.actor.employeeId ? pieces : pieces.filter(isLive);
    return Promise.all(shown.map(async (piece) => ({
      id: piece.id, kind: piece.evidence, kindLabel: EVIDENCE[piece.evidence], by: await nameOf(context).load(piece.assertedById), on: piece.assertedOn, validUntil: piece.validUntil, note: piece.note, holds: holding.includes(piece), withdrawnAt: piece.withdrawnAt,
    })));
  }

  @FieldResolver(() => [SkillStepType], { nullable: true })
  async history(@Root() assertion: Assertion, @Ctx() context: RequestContext): Promise<SkillStepType[] | null> {
    if (!may(await rightsOf(context), 'readHistory', 'SkillAssertion', assertion)) return null;
    const ids = new Set([assertion.skillId, ...assertion.pieces.map(({ skillId }) => skillId)]);
    const steps = (await stepsOf(context).load(assertion.employeeId)).filter(({ skillId }) => ids.has(skillId));
    return Promise.all(steps.map(async ({ id, action, actorId, onBehalfOf, at, note }) => ({ id: String(id), told: STEPS[action], by: await nameOf(context).load(actorId), onBehalfOf: onBehalfOf && (await nameOf(context).load(onBehalfOf)), at, note })));
  }

  @FieldResolver(() => [SkillActionType], { nullable: true })
  async availableActions(@Root() assertion: Assertion, @Ctx() context: RequestContext): Promise<SkillActionType[]> {
    const rights = await rightsOf(context);
    return NEXT[assertion.state].filter((action) => may(rights, action, 'SkillAssertion', assertion)).map((action) => ({ action, label: ACTIONS[action], enabled: true, reason: null }));
  }
}

@Resolver(() => SkillSheetType)
export class SkillSheetResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => SkillSheetType, { nullable: true, description: '一人のスキル。employeeId を書かなければ自分の' })
  async skillSheet(@Arg('employeeId', () => ID, { nullable: true }) asked: string | null, @Ctx() context: RequestContext): Promise<Partial<SkillSheetType>> {
    const id = asked ?? context.actor.employeeId;
    const assertions = isUuid(id) ? await assertionsOf(context).load(id) : null;
    const employeeName = assertions === null ? '' : await nameOf(context).load(id);
    // 人事課 may read everybody's: of somebody who does not exist there is nothing to read.
    if (assertions === null || employeeName === '') throw notFound('スキル');
    const { remindDaysBefore, strengths, strengthSource } = settings;
    return { id, employeeName, isOwn: id === context.actor.employeeId, assertions: assertions as never, remindDaysBefore, strengths: strengths.toReversed().map((kind) => EVIDENCE[kind as keyof typeof EVIDENCE]), strengthSource };
  }

  @FieldResolver(() => [ConsiderationType], { nullable: true })
  async considerations(@Root() { id }: SkillSheetType, @Ctx() context: RequestContext) {
    return may(await rightsOf(context), 'read', 'SkillConsideration', { employeeId: id, placementOn: context.actor.on }) ? considerationsOf(context).load(id) : null;
  }
}

/** What career knows of a person's skills. */
@Resolver(() => EmployeeType)
export class EmployeeSkillsResolver {
  @TierOf('P2')
  @FieldResolver(() => [SkillAssertionType], { nullable: true, description: 'スキルとその根拠。本人、上司、自部局の主管課、人事課に' })
  skillAssertions(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return assertionsOf(context).load(id);
  }
}
