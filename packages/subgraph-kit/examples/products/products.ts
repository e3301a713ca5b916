import { DirectiveLocation, GraphQLDirective } from 'graphql';
import { Arg, Directive, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { ComposedSpec, Feature } from '../../src/index.ts';

/*
 * The example that Apollo's subgraph compatibility suite asks for, written with the kit: every directive of Federation 2.3
 * once. It shows that a subgraph of the kit is an ordinary federated subgraph; it shares nothing with the prefecture.
 */

export const CUSTOM: ComposedSpec = {
  url: 'https://myspecs.dev/myCustomDirective/v1.0',
  directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
  imports: ['@custom'],
};

@ObjectType()
class ProductVariation {
  @Field(() => ID) id!: string;
}

@Directive('@shareable')
@ObjectType()
class ProductDimension {
  @Field(() => String, { nullable: true }) size!: string | null;
  @Field(() => Float, { nullable: true }) weight!: number | null;
  @Directive('@inaccessible') @Field(() => String, { nullable: true }) unit!: string | null;
}

@ObjectType()
class CaseStudy {
  @Field(() => ID) caseNumber!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
}

@Directive('@key(fields: "study { caseNumber }")')
@ObjectType()
class ProductResearch {
  @Field(() => CaseStudy) study!: CaseStudy;
  @Field(() => String, { nullable: true }) outcome!: string | null;
}

@Directive('@extends')
@Directive('@key(fields: "email")')
@ObjectType()
class User {
  @Directive('@external') @Field(() => ID) email!: string;
  @Directive('@override(from: "users")') @Field(() => String, { nullable: true }) name!: string | null;
  @Directive('@external') @Field(() => Int, { nullable: true }) totalProductsCreated!: number | null;
  @Directive('@external') @Field(() => Int) yearsOfEmployment!: number;
}

@Directive('@key(fields: "sku package")')
@ObjectType()
class DeprecatedProduct {
  @Field(() => String) sku!: string;
  @Field(() => String) package!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => User, { nullable: true }) createdBy!: User | null;
}

@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType()
class Inventory {
  @Field(() => ID) id!: string;
  @Field(() => [DeprecatedProduct]) deprecatedProducts!: DeprecatedProduct[];
}

@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType()
class Product {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String, { nullable: true }) package!: string | null;
  @Field(() => ProductVariation, { nullable: true }) variation!: ProductVariation | null;
  @Field(() => ProductDimension, { nullable: true }) dimensions!: ProductDimension | null;
  @Directive('@provides(fields: "totalProductsCreated")') @Field(() => User, { nullable: true }) createdBy!: User | null;
  @Directive('@tag(name: "internal")') @Field(() => String, { nullable: true }) notes!: string | null;
  @Field(() => [ProductResearch]) research!: ProductResearch[];
}

const user: User = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 };
const federation = { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null };
const studio = { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null };
const dimensions = { size: 'small', weight: 1, unit: 'kg' };
const products: Product[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' }, dimensions, createdBy: user, notes: null, research: [federation] },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, dimensions, createdBy: user, notes: null, research: [studio] },
];
const deprecated: DeprecatedProduct = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2', createdBy: user };

@Resolver(() => User)
class ProductsResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string): Product | null {
    return products.find((product) => product.id === id) ?? null;
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Use product query instead' })
  deprecatedProduct(@Arg('sku', () => String) sku: string, @Arg('package', () => String) name: string): DeprecatedProduct | null {
    return sku === deprecated.sku && name === deprecated.package ? deprecated : null;
  }

  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User): number | null {
    return totalProductsCreated === null ? null : Math.round(totalProductsCreated / yearsOfEmployment);
  }
}

type ProductReference = { id?: string; sku?: string; package?: string; variation?: { id: string } };
const findProduct = ({ id, sku, package: name, variation }: ProductReference) =>
  products.find((product) => (id !== undefined ? product.id === id : product.sku === sku && (product.package === name || product.variation?.id === variation?.id))) ?? null;

/** One batch for a type: here over data in memory. */
const each = <Reference, Value extends object>(find: (reference: Reference) => Value | null) => async (references: readonly Reference[]) => references.map(find);

export const productsFeature: Feature = {
  resolvers: [ProductsResolver],
  types: [Inventory],
  references: {
    Product: each(findProduct),
    DeprecatedProduct: each(({ sku, package: name }: DeprecatedProduct) => (sku === deprecated.sku && name === deprecated.package ? deprecated : null)),
    ProductResearch: each(({ study }: ProductResearch) => [federation, studio].find((research) => research.study.caseNumber === study.caseNumber) ?? null),
    Inventory: each(({ id }: Inventory) => (id === 'apollo-oss' ? { id, deprecatedProducts: [deprecated] } : null)),
    User: each((reference: User) => (reference.email === user.email ? { ...user, ...reference } : null)),
  },
};
