import { createRequest } from '@urql/core';

/**
 * A trusted document as the code generator writes it: no text, only its hash, and its types.
 * The gateway knows the text from the module's `src/gql/persisted-documents.json`.
 */
export type GraphDocument<Data = unknown, Variables = Record<string, unknown>> = object & {
  __apiType?: (variables: Variables) => Data;
};

export interface DocumentMeta {
  /** `sha256:<hex>` of the operation's text. */
  hash: string;
  /** The operation's name, sent along for logs and metrics. */
  name?: string;
}

/** Hash and name of a generated document. Throws for one that was not generated with `moduleCodegen`. */
export function metaOf(document: GraphDocument<never, never>): DocumentMeta {
  const meta = (document as { __meta__?: DocumentMeta }).__meta__;
  if (!meta?.hash) throw new Error('This document has no hash: write it in a .graphql file and run the code generator.');
  return meta;
}

/** The client keys by these and looks into the definition for kind and name; the text stays on the server. */
interface HashNode {
  kind: 'Document';
  documentId: string;
  definitions: [{ kind: 'OperationDefinition'; operation: 'query' | 'mutation'; name?: { kind: 'Name'; value: string }; selectionSet: { kind: 'SelectionSet'; selections: [] } }];
}

const nodes = new Map<string, HashNode>();

/** The graph client's request for a document: one node a hash, so that equal requests have equal keys. */
export function requestFor(operation: 'query' | 'mutation', document: GraphDocument<never, never>, variables: object) {
  const { hash, name } = metaOf(document);
  let node = nodes.get(hash);
  if (!node) {
    const named = name ? { name: { kind: 'Name' as const, value: name } } : {};
    node = { kind: 'Document', documentId: hash, definitions: [{ kind: 'OperationDefinition', operation, ...named, selectionSet: { kind: 'SelectionSet', selections: [] } }] };
    nodes.set(hash, node);
  }
  return createRequest(node as never, variables as Record<string, unknown>);
}
