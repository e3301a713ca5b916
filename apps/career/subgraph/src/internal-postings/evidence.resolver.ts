import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { smallestGroup } from '../side-assignments/limits.ts';
import { shownEvidence, type Evidence, type Tally } from './evidence.ts';
import { mayAskInternalPostings } from './posting.policy.ts';

@TierOf('P0')
@ObjectType('InternalPostingEvidence', { description: '庁内公募の実績。人数は、選考を終えた募集だけを数え、最小の人数のまとまりで切り下げる' })
export class InternalPostingEvidenceType implements Evidence {
  @Field(() => Int, { description: 'これまでに始まった募集' }) postings!: number;
  @Field(() => Int, { description: 'いま募集中' }) openPostings!: number;
  @Field(() => Int, { nullable: true, description: '選考を終えた募集に応募し、結果を受けた職員、この数以上。少なくて出せないときは null' }) applicantsAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち決まった職員、この数以上' }) matchedAtLeast!: number | null;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class InternalPostingEvidenceResolver {
  @AllowedFor(mayAskInternalPostings)
  @Query(() => InternalPostingEvidenceType, { nullable: true, description: '全庁の実績' })
  async internalPostingEvidence(@Ctx() { em, actor }: RequestContext): Promise<Evidence> {
    const schema = em.config.get('schema') as string;
    const [row] = (await em.execute(
      `select (select count(*)::int from "${schema}".internal_posting where state in ('OPEN', 'CLOSED', 'SETTLED')) as postings,
         (select count(*)::int from "${schema}".internal_posting where state = 'OPEN' and closes_on >= ?::date) as "openPostings",
         count(distinct a.applicant_id)::int as applicants, (count(distinct a.applicant_id) filter (where a.state = 'MATCHED'))::int as matched
       from "${schema}".internal_application a join "${schema}".internal_posting p on p.id = a.posting_id where p.state = 'SETTLED' and a.state in ('MATCHED', 'NOT_MATCHED')`,
      [actor.on],
    )) as [Tally];
    return shownEvidence(row, smallestGroup());
  }
}
