import { AllowedFor, may, notFound, once, page, perRequest, refuse, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { rightsOf, skillOf } from './assertion.reading.ts';
import { Skill } from './skill.entity.ts';
import { skillsNamed } from './skill.naming.ts';
import { mayReadSkills } from './skill.policy.ts';
import { foldSkillName, kanaFold, LONGEST_NAME } from './skill.ts';
import { NameVariantInput, SkillConnection, SkillResult, SkillsArgs, SkillType } from './skill.type.ts';

/** The catalogue: free, but each skill named once. */
@Resolver(() => SkillType)
export class SkillResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => SkillConnection, { nullable: true, description: 'スキルの一覧。入力の候補に使う。別の名でも見つかる' })
  async skills(@Args(() => SkillsArgs) { q, ...args }: SkillsArgs, @Ctx() { em }: RequestContext) {
    if (!q?.trim()) return page(em, Skill, { sameAs: null }, { fold: 'asc', id: 'asc' }, args);
    const like = { $like: `%${kanaFold(q).replace(/[\\%_]/g, '\\$&')}%` };
    const variants = await em.find(Skill, { kanaFold: like, sameAs: { $ne: null } }, { fields: ['sameAs'], limit: MOST_VARIANTS });
    return page(em, Skill, { sameAs: null, $or: [{ kanaFold: like }, { id: { $in: variants.map(({ sameAs }) => sameAs!) } }] }, { fold: 'asc', id: 'asc' }, args);
  }

  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillResult, { description: '人事課が、同じスキルの別の名をまとめる。記録は残した名の下に出る' })
  async nameSkillVariant(@Arg('input', () => NameVariantInput) input: NameVariantInput, @Ctx() context: RequestContext) {
    const rights = await rightsOf(context);
    return once(
      context,
      'nameSkillVariant',
      input,
      async (em) => {
        const skill = may(rights, 'NAME', 'Skill', {}) ? await em.findOne(Skill, { id: input.skillId, sameAs: null }) : null;
        if (!skill) throw notFound('スキル');
        if (foldSkillName(input.variant) === '') return refuse('INCOMPLETE', '別の名を書いてください。', { field: 'variant' });
        if (input.variant.length > LONGEST_NAME) return refuse('TOO_LONG', `名前は ${LONGEST_NAME} 文字までです。`, { field: 'variant' });
        const [variantId] = await skillsNamed(em, [input.variant], skill.kind);
        if (variantId === skill.id) return refuse('ALREADY', 'その名は、もうこのスキルの名です。', { field: 'variant' });
        // What stood for the other name now stands for this one too; the evidence keeps the name it was given.
        await em.nativeUpdate(Skill, { $or: [{ id: variantId! }, { sameAs: variantId! }] }, { sameAs: skill.id });
        return skill.id;
      },
      (id) => skillOf(context).load(id),
    );
  }

  @FieldResolver(() => [String])
  variants(@Root() { id }: Skill, @Ctx() context: RequestContext) {
    return variantsOf(context).load(id);
  }
}
const MOST_VARIANTS = 100;

const variantsOf = (context: RequestContext): Loader<string, string[]> =>
  perRequest(context, 'skills:variants', () => new DataLoader<string, string[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(Skill, { sameAs: { $in: [...ids] } }, { orderBy: { fold: 'asc' } }), ({ sameAs }) => sameAs!);
    return ids.map((id) => (found.get(id) ?? []).map(({ name }) => name));
  }));

/** Other modules refer to skills by id. */
export const skillReferences = async (references: readonly { id: string }[], context: RequestContext) => skillOf(context).loadMany(references.map(({ id }) => id));
