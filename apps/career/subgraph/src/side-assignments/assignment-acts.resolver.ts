import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isRefused, refuse, tell, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { nameSkills } from '../skills/skill.naming.ts';
import { Hours, Review, type Assignment } from './assignment.entity.ts';
import { sideOf } from './assignment.policy.ts';
import { whyNotAssignment, whyNotHours, whyNotReview } from './assignment.ts';
import { AssignmentResult, LogHoursInput, ReviewAssignmentInput } from './assignment.type.ts';
import { FACTS } from './facts.ts';
import { limitsInForce } from './limits.ts';
import { act } from './noun.ts';
import { assignment as noun } from './nouns.ts';
import type { Moment } from './posting.entity.ts';
import { ActInput, ReasonInput } from './posting.type.ts';
import { mayAskSideAssignments, standingOf } from '../standing.policy.ts';

@Resolver()
export class AssignmentActsResolver {
  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => AssignmentResult, { description: 'その月の時間を記す。受入所属が確かめるまで直せる' })
  logHours(@Arg('input', () => LogHoursInput) input: LogHoursInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'logHours', action: 'LOG_HOURS', input, note: null, verb: (it, em, moment) => logHours(em, it, input, moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => AssignmentResult, { description: '受入所属が、記された時間をすべて確かめる' })
  confirmHours(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'confirmHours', action: 'CONFIRM_HOURS', input, note: input.note,
      verb: async (it, em, { on, at }) => {
        const waiting = await em.find(Hours, { assignmentId: it.id, confirmedAt: null });
        const no = whyNotAssignment('CONFIRM_HOURS', it.stateOn(on), it, 'HOST');
        if (no) return no;
        if (waiting.length === 0) return refuse('NOTHING_TO_CONFIRM', '確かめる時間はありません。本人が時間を記すのをお待ちください。');
        for (const hours of waiting) hours.confirmedAt = at;
        return it;
      },
    });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => AssignmentResult, { description: '期間の前に終える。今日から従事しない' })
  endAssignment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'endAssignment', action: 'END', input, note: input.reason,
      verb: async (it, em, moment) => {
        const done = it.end(input.reason, moment);
        if (done === it) await tell(em, FACTS.endedEarly, it.id, { assignmentId: it.id, employeeId: it.employeeId, until: it.until });
        return done;
      },
    });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => AssignmentResult, { description: '振り返りを書く。受入所属はスキルを認められる' })
  async reviewAssignment(@Arg('input', () => ReviewAssignmentInput) input: ReviewAssignmentInput, @Ctx() context: RequestContext) {
    const standing = await standingOf(context);
    return act(context, noun, {
      operation: 'reviewAssignment', action: 'REVIEW', input,
      verb: async (it, em, moment) => {
        const side = sideOf(standing, it)!;
        const content = { comment: input.comment, rating: input.rating, skills: side === 'HOST' ? (input.skills ?? []) : [] };
        const no = whyNotReview(content);
        if (no) return no;
        const done = it.review(side, moment);
        if (isRefused(done)) return done;
        em.create(Review, { id: crypto.randomUUID(), assignmentId: it.id, side, authorId: standing.employeeId, writtenAt: moment.at, ...content });
        await nameSkills(em, { names: content.skills, employeeId: it.employeeId, evidence: 'SIDE_ASSIGNMENT', evidenceId: it.id, assertedById: standing.employeeId, on: moment.on, at: moment.at });
        await em.flush();
        if (it.stateOn(moment.on) === 'REVIEWED') await tellReviewed(em, it, moment);
        return it;
      },
    });
  }
}

/** Writes or corrects one month. The person's hours of that month in all side assignments count together. */
async function logHours(em: SqlEntityManager, it: Assignment, { month, hours, done }: LogHoursInput, { on, at }: Moment) {
  const no = whyNotAssignment('LOG_HOURS', it.stateOn(on), it, 'PERSON');
  if (no) return no;
  // The person's months are the lock: two entries side by side must not pass the limit together.
  await em.execute(`select id from "${em.config.get('schema') as string}".side_assignment where employee_id = ? order by id for update`, [it.employeeId]);
  const ofMonth = await em.find(Hours, { employeeId: it.employeeId, month });
  const known = ofMonth.find((each) => each.assignmentId === it.id);
  const otherHours = ofMonth.filter((each) => each !== known).reduce((sum, each) => sum + each.hours, 0);
  const refused = whyNotHours({ month, hours, done }, it, { on, otherHours, confirmed: Boolean(known?.confirmedAt), limits: limitsInForce() });
  if (refused) return refused;
  if (known) em.assign(known, { hours, done, loggedAt: at });
  else em.create(Hours, { id: crypto.randomUUID(), assignmentId: it.id, employeeId: it.employeeId, month, hours, done, loggedAt: at, confirmedAt: null });
  return it;
}

/** Both sides have looked back: what was learnt is a fact for training and placement (方針 1「人事配置への反映を考慮します」). */
async function tellReviewed(em: SqlEntityManager, it: Assignment, { on }: Moment): Promise<void> {
  const schema = em.config.get('schema') as string;
  const rows: { skill_id: string }[] = await em.execute(`select skill_id from "${schema}".skill_assertion where evidence_id = ? order by skill_id`, [it.id]);
  await tell(em, FACTS.reviewed, it.id, { assignmentId: it.id, employeeId: it.employeeId, hostUnitId: it.hostUnitId, skillIds: rows.map((row) => row.skill_id), on });
}
