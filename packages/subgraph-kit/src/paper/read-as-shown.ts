import { execute, GraphQLError, parse, type DocumentNode, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';

const documents = new Map<string, DocumentNode>();

/**
 * Reads what a page of this subgraph would read for the same person: rights, tiers and audit are those of the fields, so that a
 * paper cannot say more than the page. Any error is the paper's error: there is no paper with a part left out.
 */
export async function readAsShown<Data>(context: RequestContext, { schema }: GraphQLResolveInfo, source: string, variables: Record<string, unknown>): Promise<Data> {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: context });
  const [first] = errors ?? [];
  if (first) throw first.originalError ?? new GraphQLError(first.message, { extensions: first.extensions });
  return data as Data;
}
