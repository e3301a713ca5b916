import { AllowedFor, once, PageArgs, type RequestContext } from '@takara/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { placeOfId } from './news.ts';
import { newestOf, noticesOf, unreadOf } from './notice.reading.ts';
import { NoticeConnection, NoticeMarkType, ReadNoticesInput } from './notice.type.ts';

@Resolver()
export class NoticeResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => NoticeConnection, { nullable: true, description: '自分に関わるものについて、ほかの人がしたこと。新しい順' })
  sideAssignmentNotices(@Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return noticesOf(context, args);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => Int, { nullable: true, description: 'そのうち、まだ読んでいない数' })
  sideAssignmentUnreadNotices(@Ctx() context: RequestContext) {
    return unreadOf(context);
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => NoticeMarkType, { description: 'ここまで読んだ。前へは戻らない' })
  async readSideAssignmentNotices(@Arg('input', () => ReadNoticesInput) input: ReadNoticesInput, @Ctx() context: RequestContext): Promise<unknown> {
    const { actor, clock } = context;
    const upTo = placeOfId(input.upTo);
    if (upTo === null) throw new GraphQLError('「upTo」は、お知らせの id で送ってください。', { extensions: { code: 'BAD_USER_INPUT', field: 'upTo' } });
    // Never beyond what has happened: what comes later is news.
    const newest = await newestOf(context);
    const readTo = upTo < newest ? upTo : newest;
    return once(
      context,
      'readSideAssignmentNotices',
      input,
      async (em) => {
        const schema = em.config.get('schema') as string;
        // Never back: two windows of one person may answer in any order.
        await em.execute(
          `insert into "${schema}".side_assignment_notice_mark (employee_id, read_to, read_at) values (?, ?, ?)
           on conflict (employee_id) do update set read_to = greatest(side_assignment_notice_mark.read_to collate "C", excluded.read_to collate "C"), read_at = excluded.read_at`,
          [actor.employeeId, readTo, clock.now().toISOString()],
        );
        return input.upTo;
      },
      async (id) => ({ upTo: id, unread: await unreadOf(context) }),
    );
  }
}
