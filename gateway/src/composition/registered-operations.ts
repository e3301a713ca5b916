import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, Kind, parse, validate, type GraphQLError, type GraphQLSchema } from 'graphql';

export interface RegisteredOperation {
  /** Who registered it: the file of a web app, from the repository's root. */
  file: string;
  name: string;
  text: string;
}

const FILES = ['apps/*/web/src/gql/persisted-documents.json', 'apps/shell/src/gql/persisted-documents.json'];

/** The lists of registered operations that the web apps commit, from the repository's root. */
export const registeredOperationFiles = (root: string): string[] => FILES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();

export const readRegisteredOperations = (root: string): RegisteredOperation[] =>
  registeredOperationFiles(root).flatMap((file) => operationsOf(file, JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>));

/** Of a list by document id. */
export const operationsOf = (file: string, documents: Readonly<Record<string, string>>): RegisteredOperation[] =>
  Object.values(documents).map((text) => ({ file, text, name: getOperationAST(parse(text))?.name?.value ?? '(名前なし)' }));

/** A sentence for each place where a web app asks what the graph no longer answers: the operation, the app, the field. */
export const findBrokenOperations = (apiSchema: GraphQLSchema, operations: readonly RegisteredOperation[]): string[] =>
  operations.flatMap(({ file, name, text }) => validate(apiSchema, parse(text)).map((error) => `${name} (${file}) が使えなくなります: ${placeOf(error)}${error.message}`));

function placeOf({ nodes }: GraphQLError): string {
  const [node] = nodes ?? [];
  return node?.kind === Kind.FIELD ? `${node.name.value}: ` : '';
}
