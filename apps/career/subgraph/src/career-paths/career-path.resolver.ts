import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { mayReadCareerPaths } from './career-path.policy.ts';
import { CareerPathType } from './career-path.type.ts';
import { ownStand } from './place.reading.ts';
import { chartInForce, promise, shownChart, shownFamilies, shownPlace } from './shown.ts';

@Resolver()
export class CareerPathResolver {
  @AllowedFor(mayReadCareerPaths)
  @Query(() => CareerPathType, { nullable: true, description: '一つの職種のキャリアパス。jobFamily を書かなければ自分の職種の' })
  async careerPath(@Arg('jobFamily', () => String, { nullable: true }) asked: string | null, @Ctx() context: RequestContext): Promise<CareerPathType> {
    const { on } = context.actor;
    const stand = await ownStand(context);
    const families = shownFamilies(on);
    // Whose family is not on record is shown what there is.
    const code = asked ?? stand?.jobFamily ?? families.find(({ isCharted }) => isCharted)?.code;
    const jobFamily = families.find((family) => family.code === code);
    if (!jobFamily) throw notFound('キャリアパス');
    const path = chartInForce(jobFamily.code, on);
    return { id: jobFamily.code, jobFamily, families, chart: path && shownChart(path), promise, place: stand?.jobFamily === jobFamily.code ? shownPlace(stand, path) : null };
  }
}
