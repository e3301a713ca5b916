import { DirectiveLocation, GraphQLDirective, GraphQLEnumType, GraphQLNonNull } from 'graphql';
import { Directive } from 'type-graphql';

/**
 * How sensitive a field is: P0 all staff (policy, postings), P1 directory, P2 the person, line and personnel,
 * P3 the person and those who decide, P4 health and harassment. P3 and P4 reads are audited.
 */
export const TIERS = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Tier = (typeof TIERS)[number];

const tierDirective = new GraphQLDirective({
  name: 'tier',
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT],
  args: { level: { type: new GraphQLNonNull(new GraphQLEnumType({ name: 'Tier', values: Object.fromEntries(TIERS.map((tier) => [tier, {}])) })) } },
});

/** Classifies a field, or every field of a class that has no tier of its own. */
export const TierOf = (level: Tier) => Directive(`@tier(level: ${level})`);

/** A directive of our own that has to survive composition: `imports` names it and every type its arguments use. */
export interface ComposedSpec {
  readonly url: string;
  readonly directives: readonly GraphQLDirective[];
  readonly imports: readonly string[];
}

export const TIER_SPEC: ComposedSpec = { url: 'https://takara.example/tier/v1.0', directives: [tierDirective], imports: ['@tier', 'Tier'] };
