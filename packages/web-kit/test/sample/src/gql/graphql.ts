/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OpenInput = {
  idempotencyKey: string;
  title: string;
  until?: string | null | undefined;
};

export type PostingStatus =
  | 'DRAFT'
  | 'OPEN';

export type PostingQueryVariables = Exact<{
  id: string;
}>;


export type PostingQuery = { posting: (
    { id: string }
    & { ' $fragmentRefs'?: { 'PostingBadge_PostingFragment': PostingBadge_PostingFragment } }
  ) | null };

export type PostingBadge_PostingFragment = { status: PostingStatus | null, until: string | null } & { ' $fragmentName'?: 'PostingBadge_PostingFragment' };

export type OpenPostingMutationVariables = Exact<{
  input: OpenInput;
}>;


export type OpenPostingMutation = { open:
    | { __typename: 'OpenRefusal', message: string }
    | { __typename: 'Posting', id: string }
   | null };

export const PostingBadge_PostingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostingBadge_Posting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Posting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode<PostingBadge_PostingFragment, unknown>;
export const PostingDocument = {"__meta__":{"name":"Posting","hash":"sha256:46811f7a36ac760e3a04316cee7942d5e05cfc1e8c3a210967d7c0bca8313cce"}} as unknown as DocumentNode<PostingQuery, PostingQueryVariables>;
export const OpenPostingDocument = {"__meta__":{"name":"OpenPosting","hash":"sha256:258f4a4e9b1cb304af2e3f7ea1e13cbaf2599ae7b66b0ede900a593f4386c3b5"}} as unknown as DocumentNode<OpenPostingMutation, OpenPostingMutationVariables>;