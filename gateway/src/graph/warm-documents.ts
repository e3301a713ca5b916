import type { ApolloServer } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { isEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './graph-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { chooseOperation } from './weight.ts';

/**
 * Parses, validates and plans every registered operation before anybody asks for it: a first plan takes 20 to 40 ms.
 * No subgraph is asked while `warming` is set. Says which operation no longer fits the graph.
 */
export async function warmDocuments(server: ApolloServer<GraphContext>, schema: GraphQLSchema, documents: TrustedDocuments, log: FastifyBaseLogger): Promise<void> {
  const contextValue: GraphContext = { actor: null, requestId: 'warming', deadline: 0, warming: true };
  for (const query of documents.values()) {
    const { body } = await server.executeOperation({ query, variables: placeholders(schema, query) }, { contextValue });
    const code = body.kind === 'single' && body.singleResult.data === undefined ? body.singleResult.errors?.[0]?.extensions?.code : undefined;
    if (code === 'GRAPHQL_VALIDATION_FAILED') log.error({ operation: query.slice(0, 120) }, 'a registered operation does not fit the graph');
    // Planning is synchronous: let the requests that wait have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Variables are checked before a plan is made, so the required ones need some value of their type. */
function placeholders(schema: GraphQLSchema, query: string): Record<string, unknown> {
  const operation = chooseOperation(parse(query), undefined);
  const required = operation?.variableDefinitions?.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue) ?? [];
  return Object.fromEntries(required.map(({ variable, type }) => [variable.name.value, placeholder(typeFromAST(schema, type as never) as GraphQLInputType)]));
}

function placeholder(type: GraphQLInputType | undefined): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type?.name === 'Boolean' ? false : type?.name === 'String' || type?.name === 'ID' ? '' : 0;
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(required.map((field) => [field.name, placeholder(field.type)]));
}
