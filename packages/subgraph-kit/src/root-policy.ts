import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import type { RequestContext } from './context.ts';

export type RootPolicy = (actor: Actor) => boolean;

const policies = new Map<Function, Map<string, RootPolicy>>();

/** Who may ask this query or mutation at all; rows are filtered beneath. A root field without one keeps the subgraph from starting. */
export const AllowedFor = (policy: RootPolicy): MethodDecorator => (target, method) => {
  const ofClass = policies.get(target.constructor) ?? new Map<string, RootPolicy>();
  policies.set(target.constructor, ofClass.set(String(method), policy));
};

export const notFound = (what = '対象') => new GraphQLError(`${what}が見つかりません。リンクが古いか、見る権限がありません。`, { extensions: { code: 'NOT_FOUND' } });

/** Puts each root field behind its policy. What a person may not ask looks as if it were not there. */
export function guardRootFields(schema: GraphQLSchema, resolvers: Function[]): void {
  const byMethod = new Map(resolvers.flatMap((resolver) => [...(policies.get(resolver) ?? [])]));
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.name === '_service' || field.name === '_entities') continue;
      const policy = byMethod.get(field.name);
      if (!policy) throw new Error(`${root!.name}.${field.name} has no @AllowedFor: decide who may ask it`);
      const resolve = field.resolve as GraphQLFieldResolver<unknown, RequestContext>;
      field.resolve = (source, args, context: RequestContext, info) => {
        if (!policy(context.actor)) throw notFound();
        return resolve(source, args, context, info);
      };
    }
  }
}
