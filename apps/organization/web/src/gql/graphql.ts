/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AssignmentKind =
  | 'CONCURRENT'
  | 'MAIN';

/** 方針の動詞の強さ */
export type CommitmentLevel =
  | 'AS_NEEDED'
  | 'CONTINUOUS_REVIEW'
  | 'ESTABLISH'
  | 'EXPAND'
  | 'IMPLEMENT'
  | 'UNDER_CONSIDERATION';

export type DelegateDutyInput = {
  delegateId: string;
  dutyId: string;
  from: string;
  idempotencyKey: string;
  reason: string;
  /** この日まで（この日を含む） */
  to: string;
};

export type DelegateDutyRefusalCode =
  | 'ALREADY_DELEGATED_DUTY'
  | 'BEYOND_OWN_TERM'
  | 'ENDS_BEFORE_IT_STARTS'
  | 'GRADE_TOO_LOW'
  | 'NOT_DELEGABLE'
  | 'NOT_THE_HOLDER'
  | 'OTHER_WORK_UNIT'
  | 'REASON_MISSING'
  | 'STARTS_IN_THE_PAST'
  | 'TERM_TAKEN'
  | 'TO_ONESELF';

/** 下書きを残せる書式 */
export type DraftedForm =
  | 'DELEGATION'
  | 'ORDER';

/** 職務 */
export type DutyKind =
  | 'ANALYST'
  | 'DEPARTMENT_COORDINATOR'
  | 'GROUP_MANAGER'
  | 'PERSONNEL_OFFICER'
  | 'PRIMARY_RATER'
  | 'SECONDARY_RATER'
  | 'SYSTEM_ADMINISTRATOR'
  | 'UNIT_HEAD';

export type EndDelegationInput = {
  delegationId: string;
  idempotencyKey: string;
};

export type EndDelegationRefusalCode =
  | 'ALREADY_ENDED';

export type KeepFormDraftInput = {
  /** 何についての書式か：代決なら職務、発令なら職員 */
  aboutId: string;
  /** 画面の内容（JSON）。4,000字まで */
  content: string;
  form: DraftedForm;
  idempotencyKey: string;
};

export type KeepFormDraftRefusalCode =
  | 'TOO_LONG';

export type LineageKind =
  | 'ABOLISHED'
  | 'MERGED'
  | 'RENAMED'
  | 'SPLIT'
  | 'TRANSFERRED';

export type OrderTransferInput = {
  /** 発令日。今日か、これからの日 */
  effectiveOn: string;
  employeeId: string;
  /** 級。書かなければ今のまま */
  grade?: string | null | undefined;
  idempotencyKey: string;
  post: Post;
  unitId: string;
};

export type OrderTransferRefusalCode =
  | 'LATER_ORDER'
  | 'NOTHING_CHANGES'
  | 'NOT_IN_SERVICE'
  | 'OWN_ORDER'
  | 'PAST_DATE'
  | 'POST_NOT_ON_UNIT'
  | 'SEAT_TAKEN'
  | 'UNIT_NOT_OPEN'
  | 'UNKNOWN_GRADE';

export type PolicyAsideKind =
  | 'COLUMN'
  | 'DEFINITION'
  | 'REMARK';

/** 職 */
export type Post =
  | 'ACTING_DIVISION_MANAGER'
  | 'ANALYST'
  | 'COORDINATOR'
  | 'DEPARTMENT_DIRECTOR'
  | 'DEPUTY_DIRECTOR'
  | 'DEPUTY_DIVISION_MANAGER'
  | 'GROUP_MANAGER'
  | 'MEMBER'
  | 'PERSONNEL_OFFICER'
  | 'SUB_MANAGER'
  | 'SYSTEM_ADMINISTRATOR'
  | 'UNIT_HEAD';

export type OfferedFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'OfferedFragment' };

export type DirectoryHitsFragment = { edges: Array<{ cursor: string, node:
      | { __typename: 'EmployeeHit', name: string, kana: string, unitName: string | null, postTitle: string | null, employee: { id: string } }
      | { __typename: 'PostHit', title: string, holderName: string, path: string, holder: { id: string }, unit: { id: string } }
      | { __typename: 'UnitHit', name: string, path: string, unit: { id: string } }
     }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'DirectoryHitsFragment' };

export type SearchDirectoryQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchDirectoryQuery = { searchDirectory: (
    { totalCount: number | null, edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    & { ' $fragmentRefs'?: { 'DirectoryHitsFragment': DirectoryHitsFragment } }
  ) | null };

export type SearchEverythingQueryVariables = Exact<{
  query: string;
}>;


export type SearchEverythingQuery = { searchDirectory: (
    { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean } }
    & { ' $fragmentRefs'?: { 'DirectoryHitsFragment': DirectoryHitsFragment } }
  ) | null, policy: { measures: Array<{ code: string, label: string }> } | null };

export type KeptDraftFragment = { content: string | null, savedAt: string | null } & { ' $fragmentName'?: 'KeptDraftFragment' };

export type KeepFormDraftMutationVariables = Exact<{
  input: KeepFormDraftInput;
}>;


export type KeepFormDraftMutation = { keepFormDraft:
    | { __typename: 'FormDraft', id: string, savedAt: string | null }
    | { __typename: 'KeepFormDraftRefusal', code: KeepFormDraftRefusalCode, message: string, field: string | null, source: string | null }
   };

export type DelegateFormQueryVariables = Exact<{
  dutyId: string;
}>;


export type DelegateFormQuery = { formDraft: (
    { id: string }
    & { ' $fragmentRefs'?: { 'KeptDraftFragment': KeptDraftFragment } }
  ) | null, viewer: { employeeId: string, duties: Array<{ id: string, kindLabel: string, validFrom: string, validTo: string | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedFragment': OfferedFragment } }>, unit: { id: string, name: string } | null }>, employee: { id: string, mainAssignment: { id: string, unit: { id: string, name: string, workUnit: { id: string, name: string, members: { edges: Array<{ node: { id: string, kind: AssignmentKind, postTitle: string, grade: { code: string, label: string } | null, employee: { id: string, displayName: string, kana: string } } }> } } | null } } | null } | null } | null };

export type DelegateDutyMutationVariables = Exact<{
  input: DelegateDutyInput;
}>;


export type DelegateDutyMutation = { delegateDuty:
    | { __typename: 'DelegateDutyRefusal', code: DelegateDutyRefusalCode, message: string, field: string | null, source: string | null }
    | { __typename: 'Delegation', id: string }
   };

export type DutyHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DutyHistoryQuery = { organizationUnit: { id: string, name: string, path: Array<{ id: string, name: string }> } | null, dutyHistory: { totalCount: number | null, edges: Array<{ node: (
        { id: string, kindLabel: string, validFrom: string, validTo: string | null, employee: { id: string, number: string, displayName: string }, onBehalfOf: { id: string, displayName: string } | null }
        & { ' $fragmentRefs'?: { 'DutyRowFragment': DutyRowFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DutyRowFragment = { id: string, kind: DutyKind, kindLabel: string, validFrom: string, validTo: string | null, employee: { id: string, displayName: string, kana: string }, unit: { id: string, name: string } | null, onBehalfOf: { id: string, displayName: string } | null } & { ' $fragmentName'?: 'DutyRowFragment' };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { endDelegation:
    | { __typename: 'Delegation', id: string }
    | { __typename: 'EndDelegationRefusal', code: EndDelegationRefusalCode, message: string }
   };

export type MyDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDutiesQuery = { viewer: { employeeId: string, duties: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MyDutyFragment': MyDutyFragment } }
    )>, delegations: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'DelegationEntryFragment': DelegationEntryFragment } }
    )> } | null };

export type MyDutyFragment = { id: string, kindLabel: string, validFrom: string, validTo: string | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedFragment': OfferedFragment } }>, unit: { id: string, name: string } | null, onBehalfOf: { id: string, displayName: string } | null } & { ' $fragmentName'?: 'MyDutyFragment' };

export type DelegationEntryFragment = { id: string, kindLabel: string, validFrom: string, lastDay: string | null, reason: string | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedFragment': OfferedFragment } }>, unit: { id: string, name: string } | null, principal: { id: string, displayName: string }, delegate: { id: string, displayName: string } } & { ' $fragmentName'?: 'DelegationEntryFragment' };

export type EmployeePageQueryVariables = Exact<{
  id: string;
}>;


export type EmployeePageQuery = { employee: { id: string, number: string, displayName: string, kana: string, email: string | null, staffKindLabel: string, hiredOn: string, leftOn: string | null, registeredFamilyName: string | null, birthDate: string | null, expectedOvertimeHours: number | null, jobFamily: { code: string, label: string } | null, grade: { code: string, label: string } | null, assignments: Array<{ id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, validFrom: string, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } }>, duties: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'DutyRowFragment': DutyRowFragment } }
    )>, dispatches: Array<{ id: string, hostKindLabel: string, hostName: string, validFrom: string, validTo: string | null, municipality: { code: string, name: string } | null }>, leaves: Array<{ id: string, kindLabel: string | null, validFrom: string | null, validTo: string | null }>, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedFragment': OfferedFragment } }> } | null };

export type EmployeeHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EmployeeHistoryQuery = { employee: { id: string, assignmentHistory: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'PastPlaceFragment': PastPlaceFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PastPlaceFragment = { id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, reasonLabel: string | null, validFrom: string, validTo: string | null, grade: { code: string, label: string } | null, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } } & { ' $fragmentName'?: 'PastPlaceFragment' };

export type MyUnitCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MyUnitCardQuery = { viewer: { employeeId: string, duties: Array<{ id: string, kindLabel: string, unit: { id: string, name: string } | null, onBehalfOf: { id: string, displayName: string } | null }>, employee: { id: string, mainAssignment: { id: string, postTitle: string, unit: { id: string, name: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null, workUnit: { id: string, name: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null } | null, members: { totalCount: number | null } } } | null } | null } | null };

export type OrderPageQueryVariables = Exact<{
  employeeId: string;
}>;


export type OrderPageQuery = { employee: { id: string, displayName: string, kana: string, grade: { code: string, label: string } | null, mainAssignment: { id: string, post: Post, postTitle: string, validFrom: string, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedFragment': OfferedFragment } }> } | null, grades: Array<{ code: string, label: string }> | null, formDraft: (
    { id: string }
    & { ' $fragmentRefs'?: { 'KeptDraftFragment': KeptDraftFragment } }
  ) | null };

export type UnitsToOrderToQueryVariables = Exact<{
  query: string;
}>;


export type UnitsToOrderToQuery = { searchUnits: { edges: Array<{ node: { id: string, name: string, path: Array<{ id: string, name: string }> } }> } | null };

export type PostsOfUnitQueryVariables = Exact<{
  id: string;
}>;


export type PostsOfUnitQuery = { organizationUnit: { id: string, name: string, posts: Array<{ code: Post, label: string }> } | null };

export type OrderTransferMutationVariables = Exact<{
  input: OrderTransferInput;
}>;


export type OrderTransferMutation = { orderTransfer:
    | { __typename: 'OrderTransferRefusal', code: OrderTransferRefusalCode, message: string, field: string | null, source: string | null }
    | { __typename: 'PersonnelOrder', id: string, postTitle: string | null, effectiveOn: string | null }
   };

export type PolicyMeasureQueryVariables = Exact<{
  code: string;
}>;


export type PolicyMeasureQuery = { policyMeasure: { code: string, label: string, isNew: boolean | null, paragraphs: Array<string>, ownerLabel: string, touchesLabels: Array<string>, commitment: { level: CommitmentLevel, label: string, verb: string }, also: { level: CommitmentLevel, label: string, verb: string } | null, initiative: { code: string, label: string, asides: Array<{ kind: PolicyAsideKind, title: string | null, text: string }>, pillar: { code: string, label: string } }, subItems: Array<{ code: string, label: string, paragraphs: Array<string>, commitment: { level: CommitmentLevel, label: string, verb: string }, feature: { code: string, enabled: boolean, reason: string } | null }>, feature: { code: string, enabled: boolean, reason: string } | null, source: { title: string }, parameters: Array<(
      { code: string }
      & { ' $fragmentRefs'?: { 'FigureRowFragment': FigureRowFragment } }
    )> } | null, policy: { measures: Array<{ code: string, label: string }> } | null };

export type PolicyMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyMeasuresQuery = { policy: { effectiveFrom: string, effectiveIsDefault: boolean, measures: Array<{ code: string }>, pillars: Array<{ code: string, label: string, aliases: Array<string>, initiatives: Array<{ code: string, label: string, paragraphs: Array<string>, measures: Array<{ code: string, label: string, isNew: boolean | null, commitment: { level: CommitmentLevel, label: string }, also: { level: CommitmentLevel, label: string } | null }> }> }> } | null };

export type PolicyPurposeQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPurposeQuery = { policy: { chapters: Array<{ code: string, numeral: string, title: string, sections: Array<{ title: string | null, paragraphs: Array<string> }> }> } | null };

export type PolicyValuesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyValuesQuery = { policy: { valuesArePlaceholders: boolean, chapters: Array<{ code: string, sections: Array<{ paragraphs: Array<string> }> }>, valueCategories: Array<{ code: string, label: string }>, values: Array<{ code: string, label: string, behaviors: Array<string>, isPlaceholder: boolean, category: { code: string } | null }> } | null };

export type PolicyRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRolesQuery = { policy: { chapters: Array<{ code: string, sections: Array<{ title: string | null, paragraphs: Array<string> }> }>, roles: Array<{ code: string, label: string, group: string, duties: Array<string> }>, council: { name: string, chairRole: string, memberRoles: Array<string>, secretariat: string, duties: Array<string>, linkedBodies: Array<string> } } | null };

export type PolicyFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyFiguresQuery = { policy: { parameters: Array<(
      { code: string }
      & { ' $fragmentRefs'?: { 'FigureRowFragment': FigureRowFragment } }
    )>, features: Array<{ code: string, label: string, enabled: boolean, reason: string }> } | null };

export type FigureRowFragment = { code: string, label: string, value: string, isDefault: boolean, note: string | null, source: { title: string, article: string | null } } & { ' $fragmentName'?: 'FigureRowFragment' };

export type UnitChildrenFragment = { children: { totalCount: number | null, edges: Array<{ node: { id: string, name: string, typeLabel: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null } }>, pageInfo: { hasNextPage: boolean } } } & { ' $fragmentName'?: 'UnitChildrenFragment' };

export type UnitDutiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  count: number;
}>;


export type UnitDutiesQuery = { duties: { totalCount: number | null, edges: Array<{ node: (
        { id: string, unit: { id: string } | null }
        & { ' $fragmentRefs'?: { 'DutyRowFragment': DutyRowFragment } }
      ) }>, pageInfo: { hasNextPage: boolean } } | null };

export type UnitMembersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitMembersQuery = { organizationUnit: { id: string, name: string, members: { totalCount: number | null, edges: Array<{ cursor: string, node: { ' $fragmentRefs'?: { 'UnitMemberFragment': UnitMemberFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type UnitMemberFragment = { id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, grade: { code: string, label: string } | null, unit: { id: string, name: string }, employee: { id: string, number: string, displayName: string, kana: string, jobFamily: { code: string, label: string } | null } } & { ' $fragmentName'?: 'UnitMemberFragment' };

export type UnitPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitPageQuery = { organizationUnit: (
    { id: string, name: string, kana: string, typeLabel: string, siteLabel: string, districtLabel: string | null, isCoordinating: boolean, validFrom: string, validTo: string | null, path: Array<{ id: string, name: string }>, head: { id: string, postTitle: string, validFrom: string, employee: { id: string, displayName: string, kana: string } } | null }
    & { ' $fragmentRefs'?: { 'UnitChildrenFragment': UnitChildrenFragment;'UnitLineagePartFragment': UnitLineagePartFragment } }
  ) | null };

export type UnitsFoundQueryVariables = Exact<{
  query: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsFoundQuery = { searchUnits: { totalCount: number | null, edges: Array<{ cursor: string, node: { ' $fragmentRefs'?: { 'UnitFoundFragment': UnitFoundFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UnitFoundFragment = { id: string, name: string, kana: string, typeLabel: string, path: Array<{ id: string, name: string }>, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null } & { ' $fragmentName'?: 'UnitFoundFragment' };

export type UnitTreeQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
  opened: string;
  opens: boolean;
}>;


export type UnitTreeQuery = { prefecture: (
    { children: { ' $fragmentRefs'?: { 'UnitBranchPageFragment': UnitBranchPageFragment } } }
    & { ' $fragmentRefs'?: { 'UnitInTreeFragment': UnitInTreeFragment } }
  ) | null, organizationUnit?: { id: string, name: string, validFrom: string, validTo: string | null, path: Array<(
      { children: { ' $fragmentRefs'?: { 'UnitBranchPageFragment': UnitBranchPageFragment } } }
      & { ' $fragmentRefs'?: { 'UnitInTreeFragment': UnitInTreeFragment } }
    )> } | null };

export type UnitBranchQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitBranchQuery = { organizationUnit: { id: string, children: { ' $fragmentRefs'?: { 'UnitBranchPageFragment': UnitBranchPageFragment } } } | null };

export type UnitBranchPageFragment = { edges: Array<{ cursor: string, node: { ' $fragmentRefs'?: { 'UnitInTreeFragment': UnitInTreeFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'UnitBranchPageFragment' };

export type UnitInTreeFragment = { id: string, name: string, hasChildren: boolean, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null } & { ' $fragmentName'?: 'UnitInTreeFragment' };

export type UnitLineagePartFragment = { id: string, name: string, predecessors: Array<{ kind: LineageKind, kindLabel: string, on: string, predecessor: { id: string, name: string } }>, successors: Array<{ kind: LineageKind, kindLabel: string, on: string, successor: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'UnitLineagePartFragment' };

export const DirectoryHitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryHits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryHitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<DirectoryHitsFragment, unknown>;
export const KeptDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]} as unknown as DocumentNode<KeptDraftFragment, unknown>;
export const DutyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<DutyRowFragment, unknown>;
export const OfferedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<OfferedFragment, unknown>;
export const MyDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Offered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<MyDutyFragment, unknown>;
export const DelegationEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Offered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<DelegationEntryFragment, unknown>;
export const PastPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PastPlaceFragment, unknown>;
export const FigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<FigureRowFragment, unknown>;
export const UnitChildrenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitChildren"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<UnitChildrenFragment, unknown>;
export const UnitMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"jobFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<UnitMemberFragment, unknown>;
export const UnitFoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<UnitFoundFragment, unknown>;
export const UnitInTreeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitInTree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasChildren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<UnitInTreeFragment, unknown>;
export const UnitBranchPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitBranchPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitInTree"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitInTree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasChildren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<UnitBranchPageFragment, unknown>;
export const UnitLineagePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLineagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitLineagePartFragment, unknown>;
export const SearchDirectoryDocument = {"__meta__":{"name":"SearchDirectory","hash":"sha256:ef4041f41d773da8e8794c86ea6ffcb4f777aaf9e89610322d591fd5eab26876"}} as unknown as DocumentNode<SearchDirectoryQuery, SearchDirectoryQueryVariables>;
export const SearchEverythingDocument = {"__meta__":{"name":"SearchEverything","hash":"sha256:b28e73a7bf4191e80ccc25ce37b0dd4d226e5e0267f36a6242d31ad9bbd85302"}} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const KeepFormDraftDocument = {"__meta__":{"name":"KeepFormDraft","hash":"sha256:e127b1f57a351cd7f2464319502384345b7f13a5e316d43a1daf5f4da8cb7f2b"}} as unknown as DocumentNode<KeepFormDraftMutation, KeepFormDraftMutationVariables>;
export const DelegateFormDocument = {"__meta__":{"name":"DelegateForm","hash":"sha256:dbfea697c636c82bf8241d91ff7e286394143108a4d6b1a29fa1a5acb3215374"}} as unknown as DocumentNode<DelegateFormQuery, DelegateFormQueryVariables>;
export const DelegateDutyDocument = {"__meta__":{"name":"DelegateDuty","hash":"sha256:de7968750336582bd9efb1c0ed3b1f273d02d46ec72955a9a24265ae669f891a"}} as unknown as DocumentNode<DelegateDutyMutation, DelegateDutyMutationVariables>;
export const DutyHistoryDocument = {"__meta__":{"name":"DutyHistory","hash":"sha256:121769561ecd1c75473a092695e2d77aa4e50271aec0ff33b73ff5f7396df2a9"}} as unknown as DocumentNode<DutyHistoryQuery, DutyHistoryQueryVariables>;
export const EndDelegationDocument = {"__meta__":{"name":"EndDelegation","hash":"sha256:247a4a8054947694bd3668d1985db8bbc6dff5ecf9a371a72a16b2c9e840bad5"}} as unknown as DocumentNode<EndDelegationMutation, EndDelegationMutationVariables>;
export const MyDutiesDocument = {"__meta__":{"name":"MyDuties","hash":"sha256:b5a0fbbe6d4ecb6d825104d4d32430a71057ee7b87f37e39f4e452659c4a0949"}} as unknown as DocumentNode<MyDutiesQuery, MyDutiesQueryVariables>;
export const EmployeePageDocument = {"__meta__":{"name":"EmployeePage","hash":"sha256:a996942024b6bca7727eadc6610d9ac816a5d74d11f0cea6831f4130973b54c5"}} as unknown as DocumentNode<EmployeePageQuery, EmployeePageQueryVariables>;
export const EmployeeHistoryDocument = {"__meta__":{"name":"EmployeeHistory","hash":"sha256:838161d5da347f672f4b4c909cacdbd08fa24faa6cbcec8da33292774f3f3a75"}} as unknown as DocumentNode<EmployeeHistoryQuery, EmployeeHistoryQueryVariables>;
export const MyUnitCardDocument = {"__meta__":{"name":"MyUnitCard","hash":"sha256:44826ce5afa71711ed1fe5a0c60197d886559d6ab584cac49166ea0e6f0e3ac0"}} as unknown as DocumentNode<MyUnitCardQuery, MyUnitCardQueryVariables>;
export const OrderPageDocument = {"__meta__":{"name":"OrderPage","hash":"sha256:494576dc68c7a7c705141a20c5c8ea3438fae6c68a94f8d094837267f8b7a848"}} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const UnitsToOrderToDocument = {"__meta__":{"name":"UnitsToOrderTo","hash":"sha256:84e2eb4b977ea0903ee5fb4977e22184f49b5a67005b4532d2863bd08e96f2f2"}} as unknown as DocumentNode<UnitsToOrderToQuery, UnitsToOrderToQueryVariables>;
export const PostsOfUnitDocument = {"__meta__":{"name":"PostsOfUnit","hash":"sha256:93fbf83d7db5fd6dc002be52c179ff53efba561dce036350eee32a588bc64507"}} as unknown as DocumentNode<PostsOfUnitQuery, PostsOfUnitQueryVariables>;
export const OrderTransferDocument = {"__meta__":{"name":"OrderTransfer","hash":"sha256:39f679d2b52a61f4f779a87015d4bd0d79a13dc71afc2978a0ae2ce19e109fe9"}} as unknown as DocumentNode<OrderTransferMutation, OrderTransferMutationVariables>;
export const PolicyMeasureDocument = {"__meta__":{"name":"PolicyMeasure","hash":"sha256:2cb9bf72b6770b115d9e237bb841af4e46023cea6050c852be1deb5b8cf40c58"}} as unknown as DocumentNode<PolicyMeasureQuery, PolicyMeasureQueryVariables>;
export const PolicyMeasuresDocument = {"__meta__":{"name":"PolicyMeasures","hash":"sha256:88fa76046ed3f886ac263fc193bf457ef576c37577b421a78196c9a750de93ce"}} as unknown as DocumentNode<PolicyMeasuresQuery, PolicyMeasuresQueryVariables>;
export const PolicyPurposeDocument = {"__meta__":{"name":"PolicyPurpose","hash":"sha256:7046d77da54b7dd58960c0b16bc85a484fc396c00bc1cb6b488e6fdc6c3ec775"}} as unknown as DocumentNode<PolicyPurposeQuery, PolicyPurposeQueryVariables>;
export const PolicyValuesDocument = {"__meta__":{"name":"PolicyValues","hash":"sha256:d6743d37ff9cc4fcf75007b7cf28f7b175fa5506ffbd030ae60fe948b1d0d17c"}} as unknown as DocumentNode<PolicyValuesQuery, PolicyValuesQueryVariables>;
export const PolicyRolesDocument = {"__meta__":{"name":"PolicyRoles","hash":"sha256:92e6058491516f075e47e26b3aaaefeb1cecfa98efaf4a412f1623a1727a0657"}} as unknown as DocumentNode<PolicyRolesQuery, PolicyRolesQueryVariables>;
export const PolicyFiguresDocument = {"__meta__":{"name":"PolicyFigures","hash":"sha256:41d2ce96b398acc10bc4babd68c0de1d68d4d00aa1f1b456f7b0ddfcc4ae00f6"}} as unknown as DocumentNode<PolicyFiguresQuery, PolicyFiguresQueryVariables>;
export const UnitDutiesDocument = {"__meta__":{"name":"UnitDuties","hash":"sha256:176902d4e52e616f1da3f9661f9697114792cee95b2e920f86ec14758e80d511"}} as unknown as DocumentNode<UnitDutiesQuery, UnitDutiesQueryVariables>;
export const UnitMembersDocument = {"__meta__":{"name":"UnitMembers","hash":"sha256:097c00362cb063404051df7778c3639ef11ef25814764a4b4980ba6cdfff53ca"}} as unknown as DocumentNode<UnitMembersQuery, UnitMembersQueryVariables>;
export const UnitPageDocument = {"__meta__":{"name":"UnitPage","hash":"sha256:2e4a717e54d32b1a0bcba1ee37afdd7d3f67951c215449e8c2b4d1e695cc0ebf"}} as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>;
export const UnitsFoundDocument = {"__meta__":{"name":"UnitsFound","hash":"sha256:45959c0ce8f639c39644764df65ca5a9dd73e986f269e16c3f6b90e839f27d91"}} as unknown as DocumentNode<UnitsFoundQuery, UnitsFoundQueryVariables>;
export const UnitTreeDocument = {"__meta__":{"name":"UnitTree","hash":"sha256:050545b741288af22c8f3d687c557966690f0b78d6206c39dd4f5871d22deefe"}} as unknown as DocumentNode<UnitTreeQuery, UnitTreeQueryVariables>;
export const UnitBranchDocument = {"__meta__":{"name":"UnitBranch","hash":"sha256:4596548c100488ed24cd6228865cf1951537140e896a4c472b9b25027c2869d6"}} as unknown as DocumentNode<UnitBranchQuery, UnitBranchQueryVariables>;