import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An error that a subgraph reported, as the client gets it: at its place in the whole answer, with the subgraph's name and a code. */
export function subgraphError({ message, extensions }: Pick<GraphQLFormattedError, 'message' | 'extensions'>, subgraph: string, path: readonly (string | number)[] | undefined, original: unknown): GraphQLError {
  const said = message || `Error while fetching subquery from service "${subgraph}"`;
  // `http`: Apollo Server would take the status of the whole answer from it.
  const { http: _status, ...others } = extensions ?? {};
  const options = { originalError: original as Error, path, extensions: { ...others, serviceName: subgraph } };
  const known = errorCodeDef(original as GraphQLError);
  if (!known && extensions?.code) return new GraphQLError(said, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(said, options);
}
