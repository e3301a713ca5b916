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

const nodes = new Map<string, { kind: 'Document'; definitions: []; documentId: string; operationName?: string }>();

/** The graph client's request for a document: one node a hash, so that equal requests have equal keys. */
export function requestFor(document: GraphDocument<never, never>, variables: object) {
  const { hash, name } = metaOf(document);
  let node = nodes.get(hash);
  if (!node) nodes.set(hash, (node = { kind: 'Document', definitions: [], documentId: hash, operationName: name }));
  return createRequest(node as never, variables as Record<string, unknown>);
}
