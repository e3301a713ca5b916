import type { RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nameOf } from '../people.ts';
import type { Interview } from './interview.entity.ts';
import { interviewActions, interviewHolder, isStranded } from './interview.reading.ts';
import { INTERVIEW_LABELS } from './interview.ts';
import { InterviewActionType, InterviewType } from './interview.type.ts';

@Resolver(() => InterviewType)
export class InterviewResolver {
  @FieldResolver(() => String, { nullable: true })
  stateLabel(@Root() { state }: Interview) {
    return INTERVIEW_LABELS[state];
  }

  @FieldResolver(() => String, { nullable: true })
  managerName(@Root() { managerId }: Interview, @Ctx() context: RequestContext) {
    return nameOf(context).load(managerId);
  }

  @FieldResolver(() => String, { nullable: true })
  writtenByName(@Root() { writtenById }: Interview, @Ctx() context: RequestContext) {
    return nameOf(context).load(writtenById);
  }

  @FieldResolver(() => String, { nullable: true })
  currentHolder(@Root() interview: Interview, @Ctx() context: RequestContext) {
    return interviewHolder(context, interview);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isStranded(@Root() interview: Interview, @Ctx() context: RequestContext) {
    return isStranded(context, interview);
  }

  @FieldResolver(() => [InterviewActionType], { nullable: true })
  availableActions(@Root() interview: Interview, @Ctx() context: RequestContext) {
    return interviewActions(context, interview);
  }
}
