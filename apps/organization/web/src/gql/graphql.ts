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

/** 見ている人が、この代決についてできること */
export type DelegationAction =
  | 'END';

/** 見ている人が、この職務についてできること */
export type DutyAction =
  | 'DELEGATE';

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

/** 見ている人が、この職員についてできること */
export type EmployeeAction =
  | 'TRANSFER';

export type EndDelegationInput = {
  delegationId: string;
  idempotencyKey: string;
};

export type EndDelegationRefusalCode =
  | 'ALREADY_ENDED';

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
    { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    & { ' $fragmentRefs'?: { 'DirectoryHitsFragment': DirectoryHitsFragment } }
  ) | null };

export type SearchEverythingQueryVariables = Exact<{
  query: string;
}>;


export type SearchEverythingQuery = { searchDirectory: (
    { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean } }
    & { ' $fragmentRefs'?: { 'DirectoryHitsFragment': DirectoryHitsFragment } }
  ) | null, policy: { measures: Array<{ code: string, label: string }> } | null };

export type DelegateFormQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegateFormQuery = { viewer: { employeeId: string, duties: Array<{ id: string, kindLabel: string, validFrom: string, validTo: string | null, availableActions: Array<DutyAction>, unit: { id: string, name: string } | null }>, employee: { id: string, mainAssignment: { id: string, unit: { id: string, name: string, workUnit: { id: string, name: string, members: { edges: Array<{ node: { id: string, kind: AssignmentKind, postTitle: string, grade: { code: string, label: string } | null, employee: { id: string, displayName: string, kana: string } } }> } } | null } } | null } | null } | null };

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


export type DutyHistoryQuery = { organizationUnit: { id: string, name: string, path: Array<{ id: string, name: string }> } | null, dutyHistory: { edges: Array<{ node: (
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

export type MyDutyFragment = { id: string, kindLabel: string, validFrom: string, validTo: string | null, availableActions: Array<DutyAction>, unit: { id: string, name: string } | null, onBehalfOf: { id: string, displayName: string } | null } & { ' $fragmentName'?: 'MyDutyFragment' };

export type DelegationEntryFragment = { id: string, kindLabel: string, validFrom: string, lastDay: string | null, reason: string | null, availableActions: Array<DelegationAction>, unit: { id: string, name: string } | null, principal: { id: string, displayName: string }, delegate: { id: string, displayName: string } } & { ' $fragmentName'?: 'DelegationEntryFragment' };

export type EmployeePageQueryVariables = Exact<{
  id: string;
}>;


export type EmployeePageQuery = { employee: { id: string, number: string, displayName: string, kana: string, email: string | null, staffKindLabel: string, hiredOn: string, leftOn: string | null, registeredFamilyName: string | null, birthDate: string | null, expectedOvertimeHours: number | null, availableActions: Array<EmployeeAction>, jobFamily: { code: string, label: string } | null, grade: { code: string, label: string } | null, assignments: Array<{ id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, validFrom: string, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } }>, duties: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'DutyRowFragment': DutyRowFragment } }
    )>, dispatches: Array<{ id: string, hostKindLabel: string, hostName: string, validFrom: string, validTo: string | null, municipality: { code: string, name: string } | null }>, leaves: Array<{ id: string, kindLabel: string | null, validFrom: string | null, validTo: string | null }> } | null };

export type EmployeeHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EmployeeHistoryQuery = { employee: { id: string, assignmentHistory: { edges: Array<{ node: { ' $fragmentRefs'?: { 'PastPlaceFragment': PastPlaceFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PastPlaceFragment = { id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, reasonLabel: string | null, validFrom: string, validTo: string | null, grade: { code: string, label: string } | null, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } } & { ' $fragmentName'?: 'PastPlaceFragment' };

export type MyUnitCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MyUnitCardQuery = { viewer: { employeeId: string, duties: Array<{ id: string, kindLabel: string, unit: { id: string, name: string } | null, onBehalfOf: { id: string, displayName: string } | null }>, employee: { id: string, mainAssignment: { id: string, postTitle: string, unit: { id: string, name: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null, workUnit: { id: string, name: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null } | null, members: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean } } } } | null } | null } | null };

export type OrderPageQueryVariables = Exact<{
  employeeId: string;
}>;


export type OrderPageQuery = { employee: { id: string, displayName: string, kana: string, availableActions: Array<EmployeeAction>, grade: { code: string, label: string } | null, mainAssignment: { id: string, post: Post, postTitle: string, validFrom: string, unit: { id: string, name: string, path: Array<{ id: string, name: string }> } } | null } | null, grades: Array<{ code: string, label: string }> | null };

export type UnitsToOrderToQueryVariables = Exact<{
  query: string;
}>;


export type UnitsToOrderToQuery = { searchDirectory: { edges: Array<{ node:
        | { __typename: 'EmployeeHit' }
        | { __typename: 'PostHit' }
        | { __typename: 'UnitHit', name: string, path: string, unit: { id: string } }
       }> } | null };

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

export type UnitChildrenFragment = { children: Array<{ id: string, name: string, typeLabel: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null }> } & { ' $fragmentName'?: 'UnitChildrenFragment' };

export type UnitDutiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitDutiesQuery = { duties: Array<(
    { id: string, unit: { id: string } | null }
    & { ' $fragmentRefs'?: { 'DutyRowFragment': DutyRowFragment } }
  )> | null };

export type UnitMembersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitMembersQuery = { organizationUnit: { id: string, name: string, members: { edges: Array<{ cursor: string, node: { ' $fragmentRefs'?: { 'UnitMemberFragment': UnitMemberFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type UnitMemberFragment = { id: string, kind: AssignmentKind, kindLabel: string, postTitle: string, grade: { code: string, label: string } | null, unit: { id: string, name: string }, employee: { id: string, number: string, displayName: string, kana: string, jobFamily: { code: string, label: string } | null } } & { ' $fragmentName'?: 'UnitMemberFragment' };

export type UnitPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitPageQuery = { organizationUnit: (
    { id: string, name: string, kana: string, typeLabel: string, siteLabel: string, districtLabel: string | null, isCoordinating: boolean, validFrom: string, validTo: string | null, path: Array<{ id: string, name: string }>, head: { id: string, postTitle: string, validFrom: string, employee: { id: string, displayName: string, kana: string } } | null }
    & { ' $fragmentRefs'?: { 'UnitChildrenFragment': UnitChildrenFragment;'UnitLineagePartFragment': UnitLineagePartFragment } }
  ) | null };

export type UnitTreeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type UnitTreeQuery = { organizationUnits: Array<{ id: string, name: string, kana: string, children: Array<{ id: string, name: string, kana: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null, children: Array<{ id: string, name: string, kana: string, head: { id: string, postTitle: string, employee: { id: string, displayName: string } } | null, children: Array<{ id: string, name: string, kana: string, children: Array<{ id: string, name: string, kana: string }> }> }> }> }> | null };

export type UnitLineagePartFragment = { id: string, name: string, predecessors: Array<{ kind: LineageKind, kindLabel: string, on: string, predecessor: { id: string, name: string } }>, successors: Array<{ kind: LineageKind, kindLabel: string, on: string, successor: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'UnitLineagePartFragment' };

export const DirectoryHitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryHits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryHitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<DirectoryHitsFragment, unknown>;
export const DutyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<DutyRowFragment, unknown>;
export const MyDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<MyDutyFragment, unknown>;
export const DelegationEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<DelegationEntryFragment, unknown>;
export const PastPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PastPlaceFragment, unknown>;
export const FigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]} as unknown as DocumentNode<FigureRowFragment, unknown>;
export const UnitChildrenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitChildren"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitChildrenFragment, unknown>;
export const UnitMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"jobFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<UnitMemberFragment, unknown>;
export const UnitLineagePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLineagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitLineagePartFragment, unknown>;
export const SearchDirectoryDocument = {"__meta__":{"name":"SearchDirectory","hash":"sha256:fc6d9bfc76ba60258bcb2635880baea3e65996e4dee0b4577be54cba78891007"}} as unknown as DocumentNode<SearchDirectoryQuery, SearchDirectoryQueryVariables>;
export const SearchEverythingDocument = {"__meta__":{"name":"SearchEverything","hash":"sha256:b28e73a7bf4191e80ccc25ce37b0dd4d226e5e0267f36a6242d31ad9bbd85302"}} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const DelegateFormDocument = {"__meta__":{"name":"DelegateForm","hash":"sha256:3e2dc26dfaa202bb1a779ff1b26bf3dd87daefd00a430c079e0361a1c0a46bd8"}} as unknown as DocumentNode<DelegateFormQuery, DelegateFormQueryVariables>;
export const DelegateDutyDocument = {"__meta__":{"name":"DelegateDuty","hash":"sha256:de7968750336582bd9efb1c0ed3b1f273d02d46ec72955a9a24265ae669f891a"}} as unknown as DocumentNode<DelegateDutyMutation, DelegateDutyMutationVariables>;
export const DutyHistoryDocument = {"__meta__":{"name":"DutyHistory","hash":"sha256:18cdb22b2cf63a0a250342ea7f96136a00dc67c8385d55f2620f64c64c4fff35"}} as unknown as DocumentNode<DutyHistoryQuery, DutyHistoryQueryVariables>;
export const EndDelegationDocument = {"__meta__":{"name":"EndDelegation","hash":"sha256:247a4a8054947694bd3668d1985db8bbc6dff5ecf9a371a72a16b2c9e840bad5"}} as unknown as DocumentNode<EndDelegationMutation, EndDelegationMutationVariables>;
export const MyDutiesDocument = {"__meta__":{"name":"MyDuties","hash":"sha256:86d5e61efd42d0abd6957749741ce820c99253be9cd9a237a68c25e1fea00da0"}} as unknown as DocumentNode<MyDutiesQuery, MyDutiesQueryVariables>;
export const EmployeePageDocument = {"__meta__":{"name":"EmployeePage","hash":"sha256:09ef25bdefeb159ce8872b804e8ba24b0936b567c839c38af2d8a3c0f1a9f356"}} as unknown as DocumentNode<EmployeePageQuery, EmployeePageQueryVariables>;
export const EmployeeHistoryDocument = {"__meta__":{"name":"EmployeeHistory","hash":"sha256:45e5c1f436b30d40661434f588d69e5412dc69bac374fb9238c10dd3ae95b49f"}} as unknown as DocumentNode<EmployeeHistoryQuery, EmployeeHistoryQueryVariables>;
export const MyUnitCardDocument = {"__meta__":{"name":"MyUnitCard","hash":"sha256:da5b2353ad23facb594637e49b5d44eae2921b7bddeb74af01f2f2c8237c734e"}} as unknown as DocumentNode<MyUnitCardQuery, MyUnitCardQueryVariables>;
export const OrderPageDocument = {"__meta__":{"name":"OrderPage","hash":"sha256:0b8cbed148f1587f42f6c86a2a8a212f02294c6105d052f06a307e54a529891e"}} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const UnitsToOrderToDocument = {"__meta__":{"name":"UnitsToOrderTo","hash":"sha256:e1ccc0be9e66d904c41bc9d12d3f7ebb30e87bd44c23ab54132e608e78c5c72e"}} as unknown as DocumentNode<UnitsToOrderToQuery, UnitsToOrderToQueryVariables>;
export const PostsOfUnitDocument = {"__meta__":{"name":"PostsOfUnit","hash":"sha256:93fbf83d7db5fd6dc002be52c179ff53efba561dce036350eee32a588bc64507"}} as unknown as DocumentNode<PostsOfUnitQuery, PostsOfUnitQueryVariables>;
export const OrderTransferDocument = {"__meta__":{"name":"OrderTransfer","hash":"sha256:39f679d2b52a61f4f779a87015d4bd0d79a13dc71afc2978a0ae2ce19e109fe9"}} as unknown as DocumentNode<OrderTransferMutation, OrderTransferMutationVariables>;
export const PolicyMeasureDocument = {"__meta__":{"name":"PolicyMeasure","hash":"sha256:2cb9bf72b6770b115d9e237bb841af4e46023cea6050c852be1deb5b8cf40c58"}} as unknown as DocumentNode<PolicyMeasureQuery, PolicyMeasureQueryVariables>;
export const PolicyMeasuresDocument = {"__meta__":{"name":"PolicyMeasures","hash":"sha256:88fa76046ed3f886ac263fc193bf457ef576c37577b421a78196c9a750de93ce"}} as unknown as DocumentNode<PolicyMeasuresQuery, PolicyMeasuresQueryVariables>;
export const PolicyPurposeDocument = {"__meta__":{"name":"PolicyPurpose","hash":"sha256:7046d77da54b7dd58960c0b16bc85a484fc396c00bc1cb6b488e6fdc6c3ec775"}} as unknown as DocumentNode<PolicyPurposeQuery, PolicyPurposeQueryVariables>;
export const PolicyValuesDocument = {"__meta__":{"name":"PolicyValues","hash":"sha256:d6743d37ff9cc4fcf75007b7cf28f7b175fa5506ffbd030ae60fe948b1d0d17c"}} as unknown as DocumentNode<PolicyValuesQuery, PolicyValuesQueryVariables>;
export const PolicyRolesDocument = {"__meta__":{"name":"PolicyRoles","hash":"sha256:92e6058491516f075e47e26b3aaaefeb1cecfa98efaf4a412f1623a1727a0657"}} as unknown as DocumentNode<PolicyRolesQuery, PolicyRolesQueryVariables>;
export const PolicyFiguresDocument = {"__meta__":{"name":"PolicyFigures","hash":"sha256:41d2ce96b398acc10bc4babd68c0de1d68d4d00aa1f1b456f7b0ddfcc4ae00f6"}} as unknown as DocumentNode<PolicyFiguresQuery, PolicyFiguresQueryVariables>;
export const UnitDutiesDocument = {"__meta__":{"name":"UnitDuties","hash":"sha256:daf723b6fcc6c9c9903f3f6692ccc225c390895c0d773caec6405739097134ba"}} as unknown as DocumentNode<UnitDutiesQuery, UnitDutiesQueryVariables>;
export const UnitMembersDocument = {"__meta__":{"name":"UnitMembers","hash":"sha256:e1fbf5e549800d5536f8d49a65b69cd22dfc587d9fd71bc9a113b62f0be4c6eb"}} as unknown as DocumentNode<UnitMembersQuery, UnitMembersQueryVariables>;
export const UnitPageDocument = {"__meta__":{"name":"UnitPage","hash":"sha256:330de030b74a3bbad81708429e8518ad6acb03724c16afebe4ac38baacc32a31"}} as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>;
export const UnitTreeDocument = {"__meta__":{"name":"UnitTree","hash":"sha256:c870ec9309ba95bb3ef50ea65c5b60c806f0a9509653f64a4c1967afe6c19b93"}} as unknown as DocumentNode<UnitTreeQuery, UnitTreeQueryVariables>;