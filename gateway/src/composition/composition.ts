import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema, type GraphQLError, type GraphQLSchema } from 'graphql';
import { findNullabilityProblems } from './nullability.ts';
import { findRequiredArguments } from './required-arguments.ts';
import { readJoins } from './supergraph-joins.ts';
import { findTierProblems } from './tiers.ts';

export interface SubgraphSource {
  name: string;
  /** Where it is asked when it runs in a process of its own. `TAKARA_SUBGRAPH_URL_<NAME>` stands before it. */
  url: string;
  sdl: string;
}

/** The graph of all modules, or why it cannot be. Problems are sentences for the people who change schemas. */
export interface Composition {
  supergraphSdl: string;
  /** What clients may ask, as SDL; web apps generate their types from it. */
  apiSdl: string;
  apiSchema: GraphQLSchema;
}

/** Hints that say nothing about the graph's behaviour. Every other one does: one subgraph's enum without P4 silently drops P4. */
const HARMLESS_HINTS = new Set(['UNUSED_ENUM_TYPE']);

export function compose(subgraphs: readonly SubgraphSource[]): Composition | { problems: string[] } {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors = [], hints = [] } = composeServices(services, { maxValidationSubgraphPaths: 1_000_000 });
  if (!supergraphSdl) return { problems: errors.map(sayError) };

  const joins = readJoins(supergraphSdl);
  const problems = [
    ...hints.filter(({ definition }) => !HARMLESS_HINTS.has(definition.code)).map(({ definition, message }) => `[${definition.code}] ${message}`),
    ...findTierProblems(joins),
    ...findNullabilityProblems(joins),
    ...findRequiredArguments(joins),
  ];
  if (problems.length > 0) return { problems };
  const apiSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraphSdl: `${supergraphSdl.trim()}\n`, apiSdl: `${printSchema(apiSchema).trim()}\n`, apiSchema };
}

const sayError = (error: GraphQLError) => `[${String(error.extensions.code ?? 'INVALID')}] ${error.message}`;
