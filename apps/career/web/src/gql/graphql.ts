/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgreeToHandoverInput = {
  /** 知識の id */
  id: string;
  idempotencyKey: string;
  sessionId: string;
};

export type AgreeToSecondmentInput = {
  id: string;
  idempotencyKey: string;
  /** 行って学びたいこと。主管課と人事課が読む */
  motive: string;
};

export type ApplyForInternalPostingInput = {
  experience: string;
  idempotencyKey: string;
  motivation: string;
  postingId: string;
};

export type ApplyForPostingInput = {
  /** 年間の時間外勤務の見込み（申告） */
  expectedOvertime: number;
  /** 1 か月に使える時間 */
  hoursWished: number;
  idempotencyKey: string;
  motivation: string;
  postingId: string;
  skills: Array<string>;
};

export type CareerActInput = {
  id: string;
  idempotencyKey: string;
  /** 添える言葉 */
  note?: string | null | undefined;
};

export type CareerGoalInput = {
  by?: string | null | undefined;
  columnCode?: string | null | undefined;
  isDone?: boolean | null | undefined;
  kind: CareerGoalKind;
  text: string;
};

export type CareerGoalKind =
  | 'DUTY'
  | 'OTHER'
  | 'POST'
  | 'SKILL';

export type CareerInterviewActInput = {
  id: string;
  idempotencyKey: string;
};

export type CareerInterviewState =
  | 'CONFIRMED'
  | 'RETURNED'
  | 'WAITING'
  | 'WITHDRAWN';

export type CareerPlanActInput = {
  id: string;
  idempotencyKey: string;
};

/** 自分のプランに書くこと。途中でも書きかけとして残せる */
export type CareerPlanInput = {
  goals: Array<CareerGoalInput>;
  idempotencyKey: string;
  lifeDesign: string;
  strengths: string;
  support: string;
  vision: string;
};

export type CareerPlanState =
  | 'DISCUSSED'
  | 'DRAFT'
  | 'REVISED'
  | 'SHARED'
  | 'WRITTEN';

export type CareerReasonInput = {
  id: string;
  idempotencyKey: string;
  /** 相手が読む理由 */
  reason: string;
};

export type ChangeSelfDeclarationRoundInput = {
  deadline: string;
  id: string;
  idempotencyKey: string;
  opensOn: string;
};

export type CloseExchangeCallInput = {
  /** 募集の id */
  id: string;
  idempotencyKey: string;
};

export type ConfirmSkillInput = {
  confirmation: SkillConfirmation;
  employeeId: string;
  idempotencyKey: string;
  note?: string | null | undefined;
  /** 確かめた日、合格した日 */
  on: string;
  skillId: string;
  validUntil?: string | null | undefined;
};

export type ConsiderSkillInput = {
  employeeId: string;
  idempotencyKey: string;
  /** 何のために、どう考慮したか。発令の日から本人も読む */
  note: string;
  /** 発令の日 */
  placementOn: string;
  purpose: SkillConsiderationPurpose;
  skillId: string;
};

export type DeclineSupportInput = {
  id: string;
  idempotencyKey: string;
  /** 断る理由。選んだ上司だけが読む */
  reason: string;
};

export type DeploymentReasonInput = {
  id: string;
  idempotencyKey: string;
  reason: string;
};

export type DeploymentReflectionInput = {
  id: string;
  idempotencyKey: string;
  /** 本人と人事課が読む */
  reflection: string;
};

export type DeploymentReturnInput = {
  id: string;
  idempotencyKey: string;
  returnedOn: string;
};

/** 班の一人がどこまで進んだか */
export type DeploymentState =
  | 'AGREED'
  | 'ASKED'
  | 'HEAD_REFUSED'
  | 'ORDERED'
  | 'PERSON_REFUSED'
  | 'RELEASED'
  | 'RETURNED';

export type DraftInternalPostingInput = {
  content: InternalPostingContentInput;
  hostUnitId: string;
  idempotencyKey: string;
};

export type DraftOutsideActivityInput = {
  content: OutsideActivityContentInput;
  idempotencyKey: string;
  /** 続けたい許可。書くことはそこから写される */
  renewsId?: string | null | undefined;
};

export type DraftPostingInput = {
  content: SideAssignmentPostingContentInput;
  hostUnitId: string;
  idempotencyKey: string;
};

export type EditExchangeAgreementInput = {
  content: ExchangeAgreementContentInput;
  id: string;
  idempotencyKey: string;
  /** 読んだときの版 */
  version: number;
};

export type EditInternalPostingInput = {
  content: InternalPostingContentInput;
  id: string;
  idempotencyKey: string;
};

export type EditKnowledgeTopicInput = {
  artifacts: string;
  /** 知識の id */
  id: string;
  idempotencyKey: string;
  title: string;
  /** 読んだときの版 */
  version: number;
  why: string;
};

export type EditOutsideActivityInput = {
  content: OutsideActivityContentInput;
  id: string;
  idempotencyKey: string;
};

export type EditPostingInput = {
  content: SideAssignmentPostingContentInput;
  id: string;
  idempotencyKey: string;
};

export type ExchangeAgreementContentInput = {
  basis: ExchangeBasis;
  contact: string;
  fromDay: string;
  hostKind: ExchangeHostKind;
  hostName: string;
  lastDay?: string | null | undefined;
  payer: ExchangePayer;
  purpose: string;
  quotaPerYear: number;
  skills: Array<string>;
  termMonths: number;
};

/** 派遣・交流の根拠 */
export type ExchangeBasis =
  | 'LOCAL_AUTONOMY'
  | 'PRIVATE_EXCHANGE'
  | 'PUBLIC_INTEREST'
  | 'STATE_APPOINTMENT'
  | 'STATE_TRAINEE';

/** 相手先の種類 */
export type ExchangeHostKind =
  | 'MUNICIPALITY'
  | 'PRIVATE'
  | 'PUBLIC_INTEREST'
  | 'STATE';

/** 給与などを誰が負担するか */
export type ExchangePayer =
  | 'HOME'
  | 'HOST'
  | 'SHARED';

export type FileSupportRequestInput = {
  fromDay: string;
  happened: string;
  idempotencyKey: string;
  lastDay: string;
  municipality: string;
  needs: Array<SupportNeedInput>;
  urgent: boolean;
};

export type GiveOpinionInput = {
  /** 許可に支障がないと考えるか */
  agrees: boolean;
  /** 意見。人事課が読む。本人は読まない */
  comment: string;
  id: string;
  idempotencyKey: string;
  looks: Array<OutsideActivityLookInput>;
};

export type GrantOutsideActivityInput = {
  /** 条件。利害の関係があるときは必ず */
  conditions: string;
  id: string;
  idempotencyKey: string;
  judgements: Array<OutsideActivityJudgementInput>;
  looks: Array<OutsideActivityLookInput>;
};

export type InternalApplicationState =
  | 'INTERVIEWED'
  | 'INVITED'
  | 'LAPSED'
  | 'MATCHED'
  | 'NOT_MATCHED'
  | 'ORDERED'
  | 'POSTING_WITHDRAWN'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** 自分の応募、選考を待つ応募、自所属への応募、自分の職員の決定、年間計画の固定点、見られるものすべて */
export type InternalApplicationView =
  | 'ALL'
  | 'FIXED'
  | 'HOSTED'
  | 'MINE'
  | 'OF_MY_PEOPLE'
  | 'TO_SELECT';

/** 下書きは途中でも保存できる */
export type InternalPostingContentInput = {
  deadline?: string | null | undefined;
  description?: string | null | undefined;
  /** 級の符号 */
  grades?: Array<string> | null | undefined;
  headcount?: number | null | undefined;
  requirements?: string | null | undefined;
  /** 書かなければ、次の定期異動の日 */
  startsOn?: string | null | undefined;
  title?: string | null | undefined;
  why?: string | null | undefined;
};

export type InternalPostingState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'RETURNED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type InviteToInterviewInput = {
  id: string;
  idempotencyKey: string;
  /** 面接の日 */
  on: string;
  /** 場所 */
  place: string;
  /** 時刻。例: 13:30 */
  time: string;
};

/** TEACHES 人に教えられる、ALONE 一人でできる、ASSISTS 手伝える（担い手に数えない） */
export type KnowledgeDepth =
  | 'ALONE'
  | 'ASSISTS'
  | 'TEACHES';

/** 登録と名簿から求める。AT_RISK は、担い手がいつ離れるかを知ってよい人にだけ */
export type KnowledgeTopicState =
  | 'AT_RISK'
  | 'CLOSED'
  | 'CONFIRMED_TRANSFERRED'
  | 'HOLDERS_MAPPED'
  | 'IDENTIFIED'
  | 'SESSIONS'
  | 'SUCCESSOR_NAMED';

/** 誰として見るか */
export type KnowledgeTopicView =
  | 'DEPARTMENT'
  | 'EVERYBODY'
  | 'LED'
  | 'OWN';

export type LogHoursInput = {
  /** したこと */
  done: string;
  /** 0.25 きざみ */
  hours: number;
  id: string;
  idempotencyKey: string;
  /** YYYY-MM */
  month: string;
};

export type LogOutsideHoursInput = {
  /** したこと */
  done: string;
  hours: number;
  id: string;
  idempotencyKey: string;
  /** YYYY-MM */
  month: string;
};

export type MapKnowledgeHolderInput = {
  depth: KnowledgeDepth;
  /** 職員の id */
  employeeId: string;
  /** 知識の id */
  id: string;
  idempotencyKey: string;
};

/** 要請がどこまで進んだか。発令の後は、班の人と今日の日から分かる */
export type MunicipalSupportRequestState =
  | 'CONSENT'
  | 'DECLINED'
  | 'DEPLOYED'
  | 'ORDERED'
  | 'REQUESTED'
  | 'REST'
  | 'RETURNED'
  | 'REVIEWED'
  | 'TRIAGED';

export type NameSkillVariantInput = {
  idempotencyKey: string;
  /** 残す名のスキル */
  skillId: string;
  /** 同じものとみる別の名。一覧にある名なら、まとめる */
  variant: string;
};

export type NameSuccessorInput = {
  /** いつまでに引き継ぐか */
  dueOn: string;
  /** 知識の id */
  id: string;
  idempotencyKey: string;
  /** 職員の id */
  successorId: string;
};

export type NominateSupporterInput = {
  id: string;
  idempotencyKey: string;
  /** 職員の id */
  supporterId: string;
};

export type OpenExchangeCallInput = {
  /** 推薦の締切 */
  deadline: string;
  /** 派遣の初日。最後の日は協定の期間から決まる */
  firstDay: string;
  /** 協定の id */
  id: string;
  idempotencyKey: string;
  quota: number;
};

export type OpenSelfDeclarationRoundInput = {
  deadline: string;
  idempotencyKey: string;
  opensOn: string;
};

export type OrderSecondmentInput = {
  firstDay: string;
  id: string;
  idempotencyKey: string;
  lastDay: string;
};

/** 下書きは途中でも保存できる */
export type OutsideActivityContentInput = {
  activity?: string | null | undefined;
  declared?: Array<OutsideActivityLookInput> | null | undefined;
  endsOn?: string | null | undefined;
  hostKind?: OutsideActivityHostKind | null | undefined;
  hostName?: string | null | undefined;
  hoursPerMonth?: number | null | undefined;
  hoursPerWeek?: number | null | undefined;
  monthlyPay?: number | null | undefined;
  payBasis?: string | null | undefined;
  purpose?: string | null | undefined;
  startsOn?: string | null | undefined;
  workdayHours?: number | null | undefined;
};

export type OutsideActivityHostKind =
  | 'COMPANY'
  | 'LOCAL'
  | 'NON_PROFIT'
  | 'SELF_EMPLOYED';

export type OutsideActivityJudgementInput = {
  criterion: string;
  met: boolean;
  /** 満たさないときは、わけ */
  why: string;
};

export type OutsideActivityLookInput = {
  exists: boolean;
  relation: string;
  /** どのような関係か、または、なぜ職務に影響しないか */
  why: string;
};

export type OutsideActivityState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'ENDED'
  | 'GRANTED'
  | 'HR_REVIEW'
  | 'REAPPLY'
  | 'REFUSED'
  | 'RENEWAL_DUE'
  | 'RETURNED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** 自分の申請、意見を待つ申請、自分の職員の申請、審査を待つ申請、見られるものすべて */
export type OutsideActivityView =
  | 'ALL'
  | 'MINE'
  | 'OF_MY_PEOPLE'
  | 'TO_DECIDE'
  | 'TO_OPINE';

export type ProposeSupportTeamsInput = {
  idempotencyKey: string;
  /** まとめて案を作る要請。同じ人を二つの班に入れない */
  ids: Array<string>;
};

export type PutForwardForSecondmentInput = {
  callId: string;
  /** 自分の部局の職員 */
  employeeId: string;
  idempotencyKey: string;
  /** 推薦の理由。本人と人事課が読む */
  recommendation: string;
};

export type RateSupportAdaptationInput = {
  id: string;
  idempotencyKey: string;
  /** 1 なじめていない、から 5 とてもなじめている。本人だけが読む */
  rating: number;
};

export type ReadSideAssignmentNoticesInput = {
  idempotencyKey: string;
  /** これと、これより前を読んだ */
  upTo: string;
};

export type RecallSecondmentInput = {
  id: string;
  idempotencyKey: string;
  reason: string;
  /** 派遣の最後の日になる日 */
  returnedOn: string;
};

export type RecommendForSecondmentInput = {
  id: string;
  idempotencyKey: string;
  recommendation: string;
};

export type RecordCareerInterviewInput = {
  heldOn: string;
  idempotencyKey: string;
  /** 本人が書くとき：面談した上司 */
  managerId?: string | null | undefined;
  nextSteps: string;
  planId: string;
  talked: string;
};

export type RecordHandoverInput = {
  heldOn: string;
  /** 渡した人（職員の id）。担い手が書くときは自分 */
  holderId: string;
  /** 知識の id */
  id: string;
  idempotencyKey: string;
  planId: string;
  /** 引き継いだこと */
  what: string;
};

export type RecordInterviewInput = {
  id: string;
  idempotencyKey: string;
  /** 面接の記録。募集する所属と人事課だけが読む */
  record: string;
};

export type RecordRotationInput = {
  /** どの配置についてか */
  assignmentId?: string | null | undefined;
  /** 選んだもの */
  code?: string | null | undefined;
  employeeId: string;
  idempotencyKey: string;
  kind: RotationRecordKind;
  note?: string | null | undefined;
};

export type RecordSupportCheckInInput = {
  heldOn: string;
  id: string;
  idempotencyKey: string;
  /** 話したこと。二人だけが読む */
  note: string;
};

export type RecordTechnicalLicenceInput = {
  employeeId: string;
  idempotencyKey: string;
  licence: string;
  /** 有効な最後の日。期限がなければ書かない */
  validUntil?: string | null | undefined;
};

export type RefuseOutsideActivityInput = {
  id: string;
  idempotencyKey: string;
  judgements: Array<OutsideActivityJudgementInput>;
  looks: Array<OutsideActivityLookInput>;
  /** 本人が読む理由 */
  reason: string;
};

export type RegisterExchangeAgreementInput = {
  content: ExchangeAgreementContentInput;
  idempotencyKey: string;
};

export type RegisterKnowledgeTopicInput = {
  artifacts: string;
  idempotencyKey: string;
  title: string;
  unitId: string;
  why: string;
};

export type ReturnCareerInterviewInput = {
  id: string;
  idempotencyKey: string;
  /** 直すところ。相手だけが読む */
  reason: string;
};

export type ReturnSkillInput = {
  employeeId: string;
  idempotencyKey: string;
  /** 本人に伝える理由 */
  reason: string;
  skillId: string;
};

export type ReviewAssignmentInput = {
  comment: string;
  id: string;
  idempotencyKey: string;
  /** 5 段階 */
  rating: number;
  /** 受入所属だけが書ける */
  skills?: Array<string> | null | undefined;
};

export type RewriteCareerInterviewInput = {
  heldOn: string;
  id: string;
  idempotencyKey: string;
  nextSteps: string;
  talked: string;
};

export type RotationOrder =
  | 'NAME'
  | 'URGENCY';

export type RotationRecordKind =
  | 'CONSIDERED'
  | 'EXCEPTION'
  | 'LEAD_DUTY'
  | 'PURPOSE'
  | 'SPECIALTY';

export type RotationState =
  | 'AT_RISK'
  | 'BREACHED'
  | 'DUE_BY'
  | 'EXEMPT'
  | 'MET'
  | 'NOT_APPLICABLE';

export type SaveApplicationDraftInput = {
  expectedOvertime?: number | null | undefined;
  hoursWished?: number | null | undefined;
  idempotencyKey: string;
  motivation?: string | null | undefined;
  postingId: string;
  skills?: Array<string> | null | undefined;
};

export type SaveInternalApplicationDraftInput = {
  experience: string;
  idempotencyKey: string;
  motivation: string;
  postingId: string;
};

export type SaveKnowledgeTopicDraftInput = {
  artifacts: string;
  idempotencyKey: string;
  title: string;
  unitId?: string | null | undefined;
  why: string;
};

/** 書きかけは途中でも保存できる */
export type SaveSelfDeclarationInput = {
  idempotencyKey: string;
  toManager: SelfDeclarationToManagerInput;
  toPersonnel: SelfDeclarationToPersonnelInput;
};

export type SaveSupportRequestDraftInput = {
  fromDay?: string | null | undefined;
  happened: string;
  idempotencyKey: string;
  lastDay?: string | null | undefined;
  municipality?: string | null | undefined;
  needs: Array<SupportNeedDraftInput>;
  urgent: boolean;
};

export type SecondmentActInput = {
  id: string;
  idempotencyKey: string;
};

export type SecondmentReasonInput = {
  id: string;
  idempotencyKey: string;
  reason: string;
};

export type SecondmentReportInput = {
  /** 本人、人事課、部局の主管課が読む */
  content: string;
  id: string;
  idempotencyKey: string;
};

/** 推薦から還元まで。AWAY と RETURNED は、発令の日と今日の日から分かる */
export type SecondmentState =
  | 'AGREED'
  | 'AWAY'
  | 'CANCELLED'
  | 'DECLINED'
  | 'KNOWLEDGE_SHARED'
  | 'LEFT'
  | 'NOT_RECOMMENDED'
  | 'NOT_SELECTED'
  | 'ORDERED'
  | 'RECOMMENDED'
  | 'RETURNED'
  | 'SELECTED'
  | 'VOLUNTEERED'
  | 'WITHDRAWN';

export type SelfDeclarationActInput = {
  id: string;
  idempotencyKey: string;
};

export type SelfDeclarationCircumstance =
  | 'CARE'
  | 'CHILD'
  | 'COMMUTE'
  | 'HEALTH'
  | 'LIVING_APART'
  | 'OTHER';

/** 部局ごと、所属ごと */
export type SelfDeclarationProgressBy =
  | 'DEPARTMENT'
  | 'UNIT';

export type SelfDeclarationPromotionWish =
  | 'IN_TIME'
  | 'NOT'
  | 'NO_ANSWER'
  | 'WISH';

export type SelfDeclarationRoundState =
  | 'CLOSED'
  | 'LATE'
  | 'OPEN'
  | 'PLANNED';

export type SelfDeclarationState =
  | 'DRAFT'
  | 'SUBMITTED';

/** 所属長が読む部分 */
export type SelfDeclarationToManagerInput = {
  comment?: string | null | undefined;
  licences?: Array<string> | null | undefined;
  newSkills?: Array<string> | null | undefined;
  strengths?: string | null | undefined;
  wish?: SelfDeclarationWish | null | undefined;
  wishInYears?: number | null | undefined;
  wishedDepartmentIds?: Array<string> | null | undefined;
  wishedDistricts?: Array<string> | null | undefined;
  workFit?: SelfDeclarationWorkFit | null | undefined;
  workload?: SelfDeclarationWorkload | null | undefined;
};

/** 人事課だけが読む部分 */
export type SelfDeclarationToPersonnelInput = {
  circumstances?: Array<SelfDeclarationCircumstance> | null | undefined;
  /** 事情を人事課が読むことに同意する */
  consent?: boolean | null | undefined;
  consideration?: string | null | undefined;
  message?: string | null | undefined;
  promotionWish?: SelfDeclarationPromotionWish | null | undefined;
};

export type SelfDeclarationWish =
  | 'LATER'
  | 'NEXT'
  | 'NO_WISH'
  | 'STAY';

export type SelfDeclarationWorkFit =
  | 'NEITHER'
  | 'NOT_AT_ALL'
  | 'NOT_WELL'
  | 'VERY_WELL'
  | 'WELL';

export type SelfDeclarationWorkload =
  | 'MUCH_TOO_LITTLE'
  | 'MUCH_TOO_MUCH'
  | 'RIGHT'
  | 'SOMEWHAT_LITTLE'
  | 'SOMEWHAT_MUCH';

export type SetStaffingTargetInput = {
  /** 職種 */
  family: string;
  idempotencyKey: string;
  people: number;
};

export type ShareCareerPlanInput = {
  id: string;
  idempotencyKey: string;
  /** 画面で確かめた版。ほかの版を誤って見せないため */
  number: number;
};

export type ShareKnowledgeInput = {
  audience: number;
  heldOn: string;
  id: string;
  idempotencyKey: string;
  /** 身につけたスキル */
  skills: Array<string>;
  summary: string;
  topic: string;
};

export type SideAssignmentApplicationState =
  | 'HOME_CONSENTED'
  | 'HOME_REFUSED'
  | 'NOT_SELECTED'
  | 'ORDERED'
  | 'POSTING_WITHDRAWN'
  | 'SELECTED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** 自分の応募、自分の同意を待つ応募、自分の職員の応募、自所属への応募、選考を待つ応募、発令を待つ応募、見られるものすべて */
export type SideAssignmentApplicationView =
  | 'ALL'
  | 'HOSTED'
  | 'MINE'
  | 'OF_MY_PEOPLE'
  | 'TO_CONSENT'
  | 'TO_ORDER'
  | 'TO_SELECT';

export type SideAssignmentEnding =
  | 'EARLY'
  | 'LEFT';

/** 下書きは途中でも保存できる */
export type SideAssignmentPostingContentInput = {
  deadline?: string | null | undefined;
  description?: string | null | undefined;
  field?: SideAssignmentPostingField | null | undefined;
  headcount?: number | null | undefined;
  hoursPerMonth?: number | null | undefined;
  skillsWanted?: Array<string> | null | undefined;
  termFrom?: string | null | undefined;
  termTo?: string | null | undefined;
  title?: string | null | undefined;
  why?: string | null | undefined;
};

export type SideAssignmentPostingField =
  | 'COMMUNITY'
  | 'DISASTER_PREVENTION'
  | 'DX'
  | 'ENGINEERING'
  | 'LEGAL_AND_FINANCE'
  | 'OTHER'
  | 'PLANNING'
  | 'PUBLIC_RELATIONS'
  | 'TOURISM_AND_TRADE';

export type SideAssignmentPostingSort =
  | 'DEADLINE'
  | 'NEWEST';

export type SideAssignmentPostingState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'RETURNED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SideAssignmentReviewSide =
  | 'HOST'
  | 'PERSON';

export type SideAssignmentState =
  | 'ACTIVE'
  | 'ENDED'
  | 'ORDERED'
  | 'REVIEWED';

/** 自分の従事、自所属で受け入れた従事、自分の職員の従事、見られるものすべて */
export type SideAssignmentView =
  | 'ALL'
  | 'HOSTED'
  | 'MINE'
  | 'OF_MY_PEOPLE';

export type SkillActInput = {
  idempotencyKey: string;
  skillId: string;
};

/** STATED 本人の申告だけ、ASKED 上司の確認を待つ、CONFIRMED 確かめられている */
export type SkillAssertionState =
  | 'ASKED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'STATED'
  | 'WITHDRAWN';

/** 上司が何を見て確かめたか */
export type SkillConfirmation =
  | 'COURSE'
  | 'EXAMINATION'
  | 'MANAGER';

/** 何のために考慮したか */
export type SkillConsiderationPurpose =
  | 'DISPATCH'
  | 'OFFER'
  | 'REGULAR_TRANSFER'
  | 'TEMPORARY';

/** 根拠の種類。強さの順は方針パックが決める */
export type SkillEvidenceKind =
  | 'COURSE'
  | 'EXAMINATION'
  | 'MANAGER'
  | 'OWN_WORD'
  | 'SECONDMENT'
  | 'SIDE_ASSIGNMENT';

/** SKILL スキル、LICENCE 資格・免許 */
export type SkillKind =
  | 'LICENCE'
  | 'SKILL';

/** 並び。合い方の順はない */
export type StaffSkillOrder =
  | 'NAME'
  | 'NUMBER';

/** HEADQUARTERS 本庁、BRANCH_OFFICE 出先機関 */
export type StaffSkillSite =
  | 'BRANCH_OFFICE'
  | 'HEADQUARTERS';

export type StateSkillInput = {
  /** 上司に確かめてもらう */
  ask: boolean;
  idempotencyKey: string;
  /** 初めて出る名のときの種類 */
  kind: SkillKind;
  name: string;
  /** どこで使ったか、何を持っているか */
  note?: string | null | undefined;
  /** 身につけた日、取得した日 */
  on: string;
  validUntil?: string | null | undefined;
};

export type SuccessionActInput = {
  /** 知識の id */
  id: string;
  idempotencyKey: string;
};

export type SuccessionPlanActInput = {
  /** 知識の id */
  id: string;
  idempotencyKey: string;
  planId: string;
};

export type SupportAssignmentActInput = {
  id: string;
  idempotencyKey: string;
};

/** TRAINER 新採用職員のトレーナー、SUPPORTER 初めて本庁に異動する職員のサポーター */
export type SupportAssignmentKind =
  | 'SUPPORTER'
  | 'TRAINER';

/** REQUIRED まだ選んでいない、LAPSED 選ばれた人が異動したか評価者になった */
export type SupportAssignmentState =
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'CLOSED'
  | 'DECLINED'
  | 'LAPSED'
  | 'NOMINATED'
  | 'REQUIRED';

/** 誰として見るか */
export type SupportAssignmentView =
  | 'EVERYBODY'
  | 'LED'
  | 'OWN'
  | 'SUPPORTING';

export type SupportNeedDraftInput = {
  family?: string | null | undefined;
  licence?: string | null | undefined;
  people?: number | null | undefined;
};

export type SupportNeedInput = {
  family: string;
  licence?: string | null | undefined;
  people: number;
};

export type SupportRequestActInput = {
  id: string;
  idempotencyKey: string;
};

/** 応援に出られるか、出ているか、休養しているか */
export type TechnicalStaffStanding =
  | 'ABSENT'
  | 'ASKED'
  | 'AWAY'
  | 'FREE'
  | 'RESTING';

export type UnmapKnowledgeHolderInput = {
  holderId: string;
  /** 知識の id */
  id: string;
  idempotencyKey: string;
};

export type VolunteerForSecondmentInput = {
  callId: string;
  idempotencyKey: string;
  /** 行きたい理由。主管課と人事課が読む */
  motive: string;
};

export type CareerOfEmployeeQueryVariables = Exact<{
  employeeId: string;
}>;


export type CareerOfEmployeeQuery = { employee: (
    { id: string }
    & { ' $fragmentRefs'?: { 'EmployeePlanFragment': EmployeePlanFragment;'EmployeeRotationFragment': EmployeeRotationFragment;'EmployeeSkillsFragment': EmployeeSkillsFragment;'EmployeeMatchesFragment': EmployeeMatchesFragment;'EmployeeSupportsFragment': EmployeeSupportsFragment;'EmployeeDeploymentsFragment': EmployeeDeploymentsFragment;'EmployeeSecondmentsFragment': EmployeeSecondmentsFragment;'EmployeeSuccessionFragment': EmployeeSuccessionFragment;'EmployeeSideAssignmentsFragment': EmployeeSideAssignmentsFragment;'EmployeePermitsFragment': EmployeePermitsFragment } }
  ) | null };

export type CareerPathQueryVariables = Exact<{
  jobFamily?: string | null | undefined;
}>;


export type CareerPathQuery = { careerPath: { id: string, promise: string, jobFamily: { code: string, label: string }, families: Array<{ code: string, label: string, isCharted: boolean }>, chart: { ' $fragmentRefs'?: { 'PathChartFragment': PathChartFragment } } | null, place: { columnCode: string | null, phaseLabel: string | null, stageLabel: string | null, gradeLabel: string | null, serviceYear: number | null, basis: string | null } | null } | null };

export type CareerPathEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerPathEvidenceQuery = { careerPath: { id: string, families: Array<{ code: string, isCharted: boolean }> } | null };

export type PathChartFragment = { title: string, cited: string, readingNote: string | null, version: number, validFrom: string, validityNote: string | null, phases: Array<{ code: string, label: string, ageHint: string }>, columns: Array<{ code: string, label: string, phaseCode: string, stageLabel: string | null, isInferred: boolean }>, rows: Array<{ code: string, label: string, group: string | null, cells: Array<{ from: string, to: string, texts: Array<string>, isInferred: boolean }> }> } & { ' $fragmentName'?: 'PathChartFragment' };

export type MyCareerPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCareerPlanQuery = { listensToCareerPlans: boolean | null, myCareerPlan: (
    { draft: { id: string, savedAt: string | null } | null, shares: Array<{ id: string, number: number | null, sharedAt: string | null, endedAt: string | null, isInForce: boolean | null }> | null }
    & { ' $fragmentRefs'?: { 'PlanShownFragment': PlanShownFragment } }
  ) | null };

export type CareerPlanQueryVariables = Exact<{
  id: string;
}>;


export type CareerPlanQuery = { careerPlan: { ' $fragmentRefs'?: { 'PlanShownFragment': PlanShownFragment } } | null };

export type CareerPlanToWriteQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerPlanToWriteQuery = { myCareerPlan: { id: string, sharedNumber: number | null, managers: Array<{ id: string, name: string }> | null, draft: { id: string, savedAt: string | null, content: { ' $fragmentRefs'?: { 'PlanContentFragment': PlanContentFragment } } | null } | null, versions: Array<{ id: string, number: number | null, content: { ' $fragmentRefs'?: { 'PlanContentFragment': PlanContentFragment } } | null }> | null } | null, careerPlanForm: { pathTitle: string | null, ownPlaceCode: string | null, longestText: number, longestGoal: number, mostGoals: number, places: Array<{ code: string, label: string }>, kinds: Array<{ code: string, label: string, help: string }> } | null };

export type SharedCareerPlansQueryVariables = Exact<{
  discussed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SharedCareerPlansQuery = { sharedCareerPlans: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'SharedPlanRowFragment': SharedPlanRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SharedPlanRowFragment = { id: string, state: CareerPlanState | null, stateLabel: string | null, ownerName: string | null, sharedNumber: number | null, sharedAt: string | null, interviews: Array<{ id: string, heldOn: string | null }> | null } & { ' $fragmentName'?: 'SharedPlanRowFragment' };

export type PlanShownFragment = { id: string, state: CareerPlanState | null, stateLabel: string | null, ownerName: string | null, sharedNumber: number | null, sharedAt: string | null, owner: { id: string } | null, managers: Array<{ id: string, name: string }> | null, versions: Array<{ id: string, number: number | null, writtenAt: string | null, pathTitle: string | null, content: { ' $fragmentRefs'?: { 'PlanContentFragment': PlanContentFragment } } | null }> | null, interviews: Array<{ ' $fragmentRefs'?: { 'InterviewFragment': InterviewFragment } }> | null, availableActions: Array<{ action: string, label: string, enabled: boolean, reason: string | null }> | null } & { ' $fragmentName'?: 'PlanShownFragment' };

export type PlanContentFragment = { id: string, vision: string | null, strengths: string | null, lifeDesign: string | null, support: string | null, goals: Array<{ id: string, kind: CareerGoalKind | null, kindLabel: string | null, columnCode: string | null, columnLabel: string | null, text: string | null, by: string | null, isDone: boolean | null }> | null } & { ' $fragmentName'?: 'PlanContentFragment' };

export type InterviewFragment = { id: string, state: CareerInterviewState | null, stateLabel: string | null, number: number | null, heldOn: string | null, managerName: string | null, writtenByName: string | null, talked: string | null, nextSteps: string | null, returnReason: string | null, stateSince: string | null, currentHolder: string | null, isStranded: boolean | null, availableActions: Array<{ action: string, label: string, enabled: boolean, reason: string | null }> | null } & { ' $fragmentName'?: 'InterviewFragment' };

export type EmployeePlanFragment = { id: string, careerPlan: { id: string, state: CareerPlanState | null, stateLabel: string | null, sharedNumber: number | null, sharedAt: string | null, versions: Array<{ id: string, number: number | null }> | null } | null } & { ' $fragmentName'?: 'EmployeePlanFragment' };

export type CareerPlanEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerPlanEvidenceQuery = { careerPlanEvidence: { staff: number | null, writtenAtLeast: number | null, writtenPercent: number | null, discussedAtLeast: number | null, discussedPercent: number | null, smallestGroup: number, freshMonths: number } | null };

export type SaveCareerPlanDraftMutationVariables = Exact<{
  input: CareerPlanInput;
}>;


export type SaveCareerPlanDraftMutation = { outcome:
    | { __typename: 'CareerPlan', id: string }
    | { __typename: 'CareerPlanRefusal', message: string, field: string | null, source: string | null }
   };

export type FinishCareerPlanMutationVariables = Exact<{
  input: CareerPlanInput;
}>;


export type FinishCareerPlanMutation = { outcome:
    | { __typename: 'CareerPlan', id: string }
    | { __typename: 'CareerPlanRefusal', message: string, field: string | null, source: string | null }
   };

export type DiscardCareerPlanDraftMutationVariables = Exact<{
  input: CareerPlanActInput;
}>;


export type DiscardCareerPlanDraftMutation = { outcome:
    | { __typename: 'CareerPlan', id: string }
    | { __typename: 'CareerPlanRefusal', message: string, field: string | null, source: string | null }
   };

export type ShareCareerPlanMutationVariables = Exact<{
  input: ShareCareerPlanInput;
}>;


export type ShareCareerPlanMutation = { outcome:
    | { __typename: 'CareerPlan', id: string }
    | { __typename: 'CareerPlanRefusal', message: string, field: string | null, source: string | null }
   };

export type TakeBackCareerPlanMutationVariables = Exact<{
  input: CareerPlanActInput;
}>;


export type TakeBackCareerPlanMutation = { outcome:
    | { __typename: 'CareerPlan', id: string }
    | { __typename: 'CareerPlanRefusal', message: string, field: string | null, source: string | null }
   };

export type RecordCareerInterviewMutationVariables = Exact<{
  input: RecordCareerInterviewInput;
}>;


export type RecordCareerInterviewMutation = { outcome:
    | { __typename: 'CareerInterview', id: string, currentHolder: string | null }
    | { __typename: 'CareerInterviewRefusal', message: string, field: string | null, source: string | null }
   };

export type RewriteCareerInterviewMutationVariables = Exact<{
  input: RewriteCareerInterviewInput;
}>;


export type RewriteCareerInterviewMutation = { outcome:
    | { __typename: 'CareerInterview', id: string, currentHolder: string | null }
    | { __typename: 'CareerInterviewRefusal', message: string, field: string | null, source: string | null }
   };

export type ConfirmCareerInterviewMutationVariables = Exact<{
  input: CareerInterviewActInput;
}>;


export type ConfirmCareerInterviewMutation = { outcome:
    | { __typename: 'CareerInterview', id: string, currentHolder: string | null }
    | { __typename: 'CareerInterviewRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnCareerInterviewMutationVariables = Exact<{
  input: ReturnCareerInterviewInput;
}>;


export type ReturnCareerInterviewMutation = { outcome:
    | { __typename: 'CareerInterview', id: string, currentHolder: string | null }
    | { __typename: 'CareerInterviewRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawCareerInterviewMutationVariables = Exact<{
  input: CareerInterviewActInput;
}>;


export type WithdrawCareerInterviewMutation = { outcome:
    | { __typename: 'CareerInterview', id: string, currentHolder: string | null }
    | { __typename: 'CareerInterviewRefusal', message: string, field: string | null, source: string | null }
   };

export type DeploymentRequestsQueryVariables = Exact<{
  state?: MunicipalSupportRequestState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeploymentRequestsQuery = { municipalSupportRequests: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'RequestRowFragment': RequestRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, deploymentSettings: { ' $fragmentRefs'?: { 'DeploymentRulesFragment': DeploymentRulesFragment } } | null };

export type TechnicalStaffListQueryVariables = Exact<{
  family?: string | null | undefined;
  standing?: TechnicalStaffStanding | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TechnicalStaffListQuery = { technicalStaff: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'StaffRowFragment': StaffRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, deploymentSettings: { ' $fragmentRefs'?: { 'DeploymentRulesFragment': DeploymentRulesFragment } } | null };

export type TechnicalFamiliesQueryVariables = Exact<{ [key: string]: never; }>;


export type TechnicalFamiliesQuery = { technicalFamilies: Array<{ ' $fragmentRefs'?: { 'FamilyRowFragment': FamilyRowFragment } }> | null, deploymentSettings: { ' $fragmentRefs'?: { 'DeploymentRulesFragment': DeploymentRulesFragment } } | null };

export type DeploymentRequestQueryVariables = Exact<{
  id: string;
}>;


export type DeploymentRequestQuery = { municipalSupportRequest: { ' $fragmentRefs'?: { 'RequestShownFragment': RequestShownFragment } } | null };

export type DeploymentRequestFormQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentRequestFormQuery = { deploymentSettings: { ' $fragmentRefs'?: { 'DeploymentRulesFragment': DeploymentRulesFragment } } | null, municipalSupportRequestDraft: { ' $fragmentRefs'?: { 'RequestDraftFragment': RequestDraftFragment } } | null };

export type DeploymentEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentEvidenceQuery = { deploymentEvidence: { targetSource: string, requests: number, middleDays: number | null, restedPercent: number | null, restDays: number, smallestGroup: number, families: Array<{ ' $fragmentRefs'?: { 'FamilyRowFragment': FamilyRowFragment } }> } | null };

export type EmployeeDeploymentsFragment = { id: string, deployments: Array<{ id: string, requestId: string | null, municipality: string | null, needLabel: string | null, state: DeploymentState | null, stateLabel: string | null, fromDay: string | null, lastDay: string | null, restsUntil: string | null }> | null } & { ' $fragmentName'?: 'EmployeeDeploymentsFragment' };

export type DeploymentRulesFragment = { licences: Array<string>, restDays: number, mostDaysAway: number, homeFloorPercent: number, dispatchFromDays: number, targetSource: string, mayRun: boolean, families: Array<{ id: string, label: string }>, municipalities: Array<{ id: string, label: string }> } & { ' $fragmentName'?: 'DeploymentRulesFragment' };

export type RequestDraftFragment = { id: string, savedAt: string | null, municipality: string | null, happened: string | null, urgent: boolean | null, fromDay: string | null, lastDay: string | null, needs: Array<{ family: string | null, licence: string | null, people: number | null }> | null } & { ' $fragmentName'?: 'RequestDraftFragment' };

export type RequestRowFragment = { id: string, municipality: string | null, district: string | null, urgent: boolean | null, fromDay: string | null, lastDay: string | null, days: number | null, isDispatch: boolean | null, kindLabel: string | null, state: MunicipalSupportRequestState | null, stateLabel: string | null, wanted: number | null, filled: number | null, availableActions: Array<{ ' $fragmentRefs'?: { 'DeploymentActFragment': DeploymentActFragment } }> | null } & { ' $fragmentName'?: 'RequestRowFragment' };

export type StaffRowFragment = { id: string, name: string | null, familyLabel: string | null, standing: string | null, standingLabel: string | null, until: string | null, daysAway: number | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, licences: Array<{ licence: string, validUntil: string | null }> | null } & { ' $fragmentName'?: 'StaffRowFragment' };

export type FamilyRowFragment = { id: string, label: string, people: number, target: number, targetIsSet: boolean, fillPercent: number, away: number | null, resting: number | null, free: number | null } & { ' $fragmentName'?: 'FamilyRowFragment' };

export type DeploymentActFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'DeploymentActFragment' };

export type TeamMemberFragment = { id: string, employeeName: string | null, needLabel: string | null, state: DeploymentState | null, stateLabel: string | null, fromDay: string | null, lastDay: string | null, restsUntil: string | null, headAgreed: boolean | null, personAgreed: boolean | null, waitsFor: Array<string> | null, headReason: string | null, personReason: string | null, reflection: string | null, employee: { id: string } | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'DeploymentActFragment': DeploymentActFragment } }> | null } & { ' $fragmentName'?: 'TeamMemberFragment' };

export type RequestShownFragment = { id: string, municipality: string | null, district: string | null, happened: string | null, urgent: boolean | null, fromDay: string | null, lastDay: string | null, days: number | null, isDispatch: boolean | null, kindLabel: string | null, kindSource: string | null, state: MunicipalSupportRequestState | null, stateLabel: string | null, stateHelp: string | null, filedAt: string | null, filedByName: string | null, wanted: number | null, filled: number | null, hasPaper: boolean | null, needs: Array<{ id: string, familyLabel: string | null, licence: string | null, people: number | null, filled: number | null, pool: number | null, free: number | null, kept: Array<{ label: string | null, people: number | null }> | null }> | null, members: Array<{ ' $fragmentRefs'?: { 'TeamMemberFragment': TeamMemberFragment } }> | null, shortfall: { id: string, missing: number | null, whatIf: Array<string> | null } | null, timeline: Array<{ id: string, told: string | null, by: string | null, onBehalfOf: string | null, employeeName: string | null, at: string | null }> | null, availableActions: Array<{ ' $fragmentRefs'?: { 'DeploymentActFragment': DeploymentActFragment } }> | null } & { ' $fragmentName'?: 'RequestShownFragment' };

export type FileSupportRequestMutationVariables = Exact<{
  input: FileSupportRequestInput;
}>;


export type FileSupportRequestMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type SaveSupportRequestDraftMutationVariables = Exact<{
  input: SaveSupportRequestDraftInput;
}>;


export type SaveSupportRequestDraftMutation = { outcome:
    | { __typename: 'MunicipalSupportRequestDraft', id: string, savedAt: string | null }
    | { __typename: 'MunicipalSupportRequestDraftRefusal', message: string, field: string | null, source: string | null }
   };

export type TriageSupportRequestMutationVariables = Exact<{
  input: SupportRequestActInput;
}>;


export type TriageSupportRequestMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type DeclineSupportRequestMutationVariables = Exact<{
  input: DeploymentReasonInput;
}>;


export type DeclineSupportRequestMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type ProposeSupportTeamsMutationVariables = Exact<{
  input: ProposeSupportTeamsInput;
}>;


export type ProposeSupportTeamsMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type OrderDeploymentMutationVariables = Exact<{
  input: SupportRequestActInput;
}>;


export type OrderDeploymentMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type ConsentAsHeadMutationVariables = Exact<{
  input: SupportRequestActInput;
}>;


export type ConsentAsHeadMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type RefuseAsHeadMutationVariables = Exact<{
  input: DeploymentReasonInput;
}>;


export type RefuseAsHeadMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type ConsentToDeploymentMutationVariables = Exact<{
  input: SupportRequestActInput;
}>;


export type ConsentToDeploymentMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type RefuseDeploymentMutationVariables = Exact<{
  input: DeploymentReasonInput;
}>;


export type RefuseDeploymentMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnFromDeploymentMutationVariables = Exact<{
  input: DeploymentReturnInput;
}>;


export type ReturnFromDeploymentMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type ReflectOnDeploymentMutationVariables = Exact<{
  input: DeploymentReflectionInput;
}>;


export type ReflectOnDeploymentMutation = { outcome:
    | { __typename: 'MunicipalSupportRequest', id: string }
    | { __typename: 'MunicipalSupportRequestRefusal', message: string, field: string | null, source: string | null }
   };

export type SetStaffingTargetMutationVariables = Exact<{
  input: SetStaffingTargetInput;
}>;


export type SetStaffingTargetMutation = { outcome:
    | { __typename: 'TechnicalFamily', id: string, target: number }
    | { __typename: 'TechnicalFamilyRefusal', message: string, field: string | null, source: string | null }
   };

export type RecordTechnicalLicenceMutationVariables = Exact<{
  input: RecordTechnicalLicenceInput;
}>;


export type RecordTechnicalLicenceMutation = { outcome:
    | { __typename: 'TechnicalStaff', id: string, licences: Array<{ licence: string, validUntil: string | null }> | null }
    | { __typename: 'TechnicalStaffRefusal', message: string, field: string | null, source: string | null }
   };

export type InternalApplicationsQueryVariables = Exact<{
  view: InternalApplicationView;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InternalApplicationsQuery = { internalApplications: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'InternalApplicationRowFragment': InternalApplicationRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, mine: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null, toSelect: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null, hosted: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null, ofMyPeople: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null, fixed: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null, all: { ' $fragmentRefs'?: { 'InternalApplicationProbeFragment': InternalApplicationProbeFragment } } | null };

export type InternalPostingApplicationsQueryVariables = Exact<{
  postingId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InternalPostingApplicationsQuery = { internalApplications: { edges: Array<{ node: { ' $fragmentRefs'?: { 'InternalApplicationRowFragment': InternalApplicationRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type InternalApplicationProbeFragment = { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } & { ' $fragmentName'?: 'InternalApplicationProbeFragment' };

export type InternalApplicationRowFragment = { id: string, state: InternalApplicationState | null, stateLabel: string | null, applicantName: string | null, postingTitle: string | null, startsOn: string | null, applicant: { id: string, mainAssignment: { id: string, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } } | null } | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null } & { ' $fragmentName'?: 'InternalApplicationRowFragment' };

export type InternalApplicationQueryVariables = Exact<{
  id: string;
}>;


export type InternalApplicationQuery = { internalApplication: (
    { currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'InternalApplicationShownFragment': InternalApplicationShownFragment } }
  ) | null };

export type InternalApplicationShownFragment = { id: string, state: InternalApplicationState | null, stateLabel: string | null, applicantName: string | null, postingTitle: string | null, submittedAt: string | null, motivation: string | null, experience: string | null, interviewOn: string | null, interviewTime: string | null, interviewPlace: string | null, interviewRecord: string | null, matchedOn: string | null, startsOn: string | null, lapsesOn: string | null, applicant: { id: string, displayName: string, kana: string, grade: { code: string, label: string } | null, mainAssignment: { id: string, postTitle: string, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } } | null } | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, posting: { id: string, title: string, headcount: number | null } | null } & { ' $fragmentName'?: 'InternalApplicationShownFragment' };

export type InternalPostingToApplyQueryVariables = Exact<{
  postingId: string;
}>;


export type InternalPostingToApplyQuery = { internalPosting: (
    { id: string, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, myApplication: { id: string } | null, myDraft: { id: string, savedAt: string | null, motivation: string | null, experience: string | null } | null }
    & { ' $fragmentRefs'?: { 'InternalPostingContentFragment': InternalPostingContentFragment } }
  ) | null, internalPostingTerms: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null };

export type SaveInternalApplicationDraftMutationVariables = Exact<{
  input: SaveInternalApplicationDraftInput;
}>;


export type SaveInternalApplicationDraftMutation = { saveInternalApplicationDraft:
    | { __typename: 'InternalApplicationDraft', id: string, savedAt: string | null }
    | { __typename: 'InternalApplicationDraftRefusal', message: string, field: string | null, source: string | null }
   };

export type EmployeeMatchesFragment = { id: string, internalPostingMatches: Array<{ id: string, state: InternalApplicationState | null, stateLabel: string | null, postingTitle: string | null, startsOn: string | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null }> | null } & { ' $fragmentName'?: 'EmployeeMatchesFragment' };

export type InternalPostingEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type InternalPostingEvidenceQuery = { internalPostingEvidence: { postings: number, openPostings: number, applicantsAtLeast: number | null, matchedAtLeast: number | null, smallestGroup: number } | null };

export type InternalPostingsFoundQueryVariables = Exact<{
  q: string;
}>;


export type InternalPostingsFoundQuery = { internalPostings: { edges: Array<{ node: { id: string, state: InternalPostingState, stateLabel: string, title: string, deadline: string | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } }>, pageInfo: { hasNextPage: boolean } } | null };

export type ApplyForInternalPostingMutationVariables = Exact<{
  input: ApplyForInternalPostingInput;
}>;


export type ApplyForInternalPostingMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type InviteToInterviewMutationVariables = Exact<{
  input: InviteToInterviewInput;
}>;


export type InviteToInterviewMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type RecordInterviewMutationVariables = Exact<{
  input: RecordInterviewInput;
}>;


export type RecordInterviewMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type MatchApplicantMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type MatchApplicantMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type DeclineInternalApplicationMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type DeclineInternalApplicationMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawInternalApplicationMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type WithdrawInternalApplicationMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type AcknowledgeInternalOutcomeMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type AcknowledgeInternalOutcomeMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type HearOfInternalMatchMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type HearOfInternalMatchMutation = { outcome:
    | { __typename: 'InternalApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type InternalPostingsQueryVariables = Exact<{
  state?: InternalPostingState | null | undefined;
  q?: string | null | undefined;
  hostedByMe?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InternalPostingsQuery = { internalPostings: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'InternalPostingRowFragment': InternalPostingRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, internalPostingUnits: Array<{ id: string }> | null };

export type InternalPostingRowFragment = { id: string, state: InternalPostingState, stateLabel: string, title: string, headcount: number | null, deadline: string | null, startsOn: string | null, grades: Array<{ code: string, label: string }>, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, myApplication: { id: string, state: InternalApplicationState | null, stateLabel: string | null } | null, myDraft: { id: string } | null } & { ' $fragmentName'?: 'InternalPostingRowFragment' };

export type InternalPostingContentFragment = { id: string, state: InternalPostingState, stateLabel: string, title: string, description: string, requirements: string, why: string, headcount: number | null, deadline: string | null, startsOn: string | null, grades: Array<{ code: string, label: string }>, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } & { ' $fragmentName'?: 'InternalPostingContentFragment' };

export type InternalPostingQueryVariables = Exact<{
  id: string;
}>;


export type InternalPostingQuery = { internalPosting: (
    { id: string, applicationCount: number | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null, myApplication: { id: string, stateLabel: string | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null } | null, myDraft: { id: string, savedAt: string | null } | null }
    & { ' $fragmentRefs'?: { 'InternalPostingContentFragment': InternalPostingContentFragment } }
  ) | null, internalPostingTerms: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null };

export type InternalPostingUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type InternalPostingUnitsQuery = { internalPostingUnits: Array<{ ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } }> | null };

export type InternalPostingToEditQueryVariables = Exact<{
  id: string;
}>;


export type InternalPostingToEditQuery = { internalPosting: (
    { id: string, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'InternalPostingContentFragment': InternalPostingContentFragment } }
  ) | null, internalPostingTerms: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null, internalPostingGrades: Array<{ code: string, label: string }> | null };

export type DraftInternalPostingMutationVariables = Exact<{
  input: DraftInternalPostingInput;
}>;


export type DraftInternalPostingMutation = { draftInternalPosting:
    | { __typename: 'InternalPosting', id: string }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type EditInternalPostingMutationVariables = Exact<{
  input: EditInternalPostingInput;
}>;


export type EditInternalPostingMutation = { editInternalPosting:
    | { __typename: 'InternalPosting', id: string, state: InternalPostingState }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SubmitInternalPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SubmitInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type ApproveInternalPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type ApproveInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnInternalPostingMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type ReturnInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type CloseInternalPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type CloseInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SettleInternalPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SettleInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawInternalPostingMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type WithdrawInternalPostingMutation = { outcome:
    | { __typename: 'InternalPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'InternalPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type OutsideActivityPermitsQueryVariables = Exact<{
  view: OutsideActivityView;
  state?: OutsideActivityState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OutsideActivityPermitsQuery = { outsideActivityPermits: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'OutsideActivityRowFragment': OutsideActivityRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, mine: { ' $fragmentRefs'?: { 'OutsideActivityProbeFragment': OutsideActivityProbeFragment } } | null, toOpine: { ' $fragmentRefs'?: { 'OutsideActivityProbeFragment': OutsideActivityProbeFragment } } | null, ofMyPeople: { ' $fragmentRefs'?: { 'OutsideActivityProbeFragment': OutsideActivityProbeFragment } } | null, toDecide: { ' $fragmentRefs'?: { 'OutsideActivityProbeFragment': OutsideActivityProbeFragment } } | null, all: { ' $fragmentRefs'?: { 'OutsideActivityProbeFragment': OutsideActivityProbeFragment } } | null };

export type OutsideActivityProbeFragment = { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } & { ' $fragmentName'?: 'OutsideActivityProbeFragment' };

export type OutsideActivityRowFragment = { id: string, state: OutsideActivityState | null, stateLabel: string | null, applicantName: string | null, hostName: string | null, hostKindLabel: string | null, startsOn: string | null, endsOn: string | null, hoursPerMonth: number | null, decideBy: string | null, applicant: { id: string, mainAssignment: { id: string, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } } | null } | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null } & { ' $fragmentName'?: 'OutsideActivityRowFragment' };

export type OutsideActivityPermitQueryVariables = Exact<{
  id: string;
}>;


export type OutsideActivityPermitQuery = { outsideActivityPermit: (
    { currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'OutsideActivityShownFragment': OutsideActivityShownFragment } }
  ) | null, outsideActivityRules: { ' $fragmentRefs'?: { 'OutsideActivityRulesFragment': OutsideActivityRulesFragment } } | null };

export type OutsideActivityShownFragment = { id: string, state: OutsideActivityState | null, stateLabel: string | null, isMine: boolean | null, applicantName: string | null, hostName: string | null, hostKindLabel: string | null, activity: string | null, purpose: string | null, startsOn: string | null, endsOn: string | null, hoursPerMonth: number | null, hoursPerWeek: number | null, workdayHours: number | null, monthlyPay: number | null, payBasis: string | null, managerAgrees: boolean | null, opinion: string | null, conditions: string | null, reason: string | null, submittedOn: string | null, decidedOn: string | null, decideBy: string | null, hasPaper: boolean | null, declared: Array<{ ' $fragmentRefs'?: { 'OutsideActivityLookFragment': OutsideActivityLookFragment } }> | null, managerLooks: Array<{ ' $fragmentRefs'?: { 'OutsideActivityLookFragment': OutsideActivityLookFragment } }> | null, personnelLooks: Array<{ ' $fragmentRefs'?: { 'OutsideActivityLookFragment': OutsideActivityLookFragment } }> | null, relationsFound: Array<{ ' $fragmentRefs'?: { 'OutsideActivityLookFragment': OutsideActivityLookFragment } }> | null, judgements: Array<{ criterion: string, label: string, met: boolean | null, why: string | null }> | null, months: Array<{ month: string, hours: number | null, done: string | null, isOver: boolean | null }> | null, renewal: { id: string } | null, applicant: { id: string, displayName: string, kana: string, grade: { code: string, label: string } | null, mainAssignment: { id: string, postTitle: string, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } } | null } | null } & { ' $fragmentName'?: 'OutsideActivityShownFragment' };

export type OutsideActivityLookFragment = { relation: string, label: string, exists: boolean | null, why: string | null } & { ' $fragmentName'?: 'OutsideActivityLookFragment' };

export type OutsideActivityRulesFragment = { source: string, criteria: Array<{ code: string, label: string }>, principles: Array<{ code: string, label: string }>, relations: Array<{ code: string, label: string }>, hostKinds: Array<{ code: string, label: string }>, limits: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> } & { ' $fragmentName'?: 'OutsideActivityRulesFragment' };

export type OutsideActivityRulesOnlyQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideActivityRulesOnlyQuery = { outsideActivityRules: { ' $fragmentRefs'?: { 'OutsideActivityRulesFragment': OutsideActivityRulesFragment } } | null };

export type OutsideActivityToEditQueryVariables = Exact<{
  id: string;
}>;


export type OutsideActivityToEditQuery = { outsideActivityPermit: (
    { availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'OutsideActivityContentFragment': OutsideActivityContentFragment } }
  ) | null, outsideActivityRules: { ' $fragmentRefs'?: { 'OutsideActivityRulesFragment': OutsideActivityRulesFragment } } | null };

export type OutsideActivityContentFragment = { id: string, state: OutsideActivityState | null, hostName: string | null, hostKind: OutsideActivityHostKind | null, activity: string | null, purpose: string | null, startsOn: string | null, endsOn: string | null, hoursPerMonth: number | null, hoursPerWeek: number | null, workdayHours: number | null, monthlyPay: number | null, payBasis: string | null, declared: Array<{ ' $fragmentRefs'?: { 'OutsideActivityLookFragment': OutsideActivityLookFragment } }> | null } & { ' $fragmentName'?: 'OutsideActivityContentFragment' };

export type OutsideActivityEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideActivityEvidenceQuery = { outsideActivityEvidence: { grantedAtLeast: number | null, refusedAtLeast: number | null, activeAtLeast: number | null, medianDays: number | null, smallestGroup: number, refusals: Array<{ code: string, label: string, timesAtLeast: number | null }> } | null };

export type EmployeePermitsFragment = { id: string, outsideActivityPermits: Array<{ id: string, state: OutsideActivityState | null, stateLabel: string | null, hostName: string | null, startsOn: string | null, endsOn: string | null }> | null } & { ' $fragmentName'?: 'EmployeePermitsFragment' };

export type SubmitOutsideActivityMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SubmitOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawOutsideActivityMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type WithdrawOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnOutsideActivityMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type ReturnOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type RevokeOutsideActivityMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type RevokeOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type EndOutsideActivityMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type EndOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type AcknowledgeOutsideActivityMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type AcknowledgeOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type GiveOpinionOnOutsideActivityMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionOnOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type GrantOutsideActivityMutationVariables = Exact<{
  input: GrantOutsideActivityInput;
}>;


export type GrantOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type RefuseOutsideActivityMutationVariables = Exact<{
  input: RefuseOutsideActivityInput;
}>;


export type RefuseOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type LogOutsideHoursMutationVariables = Exact<{
  input: LogOutsideHoursInput;
}>;


export type LogOutsideHoursMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type DraftOutsideActivityMutationVariables = Exact<{
  input: DraftOutsideActivityInput;
}>;


export type DraftOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type EditOutsideActivityMutationVariables = Exact<{
  input: EditOutsideActivityInput;
}>;


export type EditOutsideActivityMutation = { outcome:
    | { __typename: 'OutsideActivityPermit', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'OutsideActivityPermitRefusal', message: string, field: string | null, source: string | null }
   };

export type CareerPlanPaperQueryVariables = Exact<{
  id: string;
}>;


export type CareerPlanPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SelfDeclarationPaperQueryVariables = Exact<{
  id: string;
}>;


export type SelfDeclarationPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SelfDeclarationToPersonnelPaperQueryVariables = Exact<{
  id: string;
}>;


export type SelfDeclarationToPersonnelPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SideAssignmentApplicationPaperQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentApplicationPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SideAssignmentDecisionPaperQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentDecisionPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type InternalApplicationPaperQueryVariables = Exact<{
  id: string;
}>;


export type InternalApplicationPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SupportAssignmentPaperQueryVariables = Exact<{
  id: string;
}>;


export type SupportAssignmentPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type KnowledgeTopicPaperQueryVariables = Exact<{
  id: string;
}>;


export type KnowledgeTopicPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type MunicipalSupportPaperQueryVariables = Exact<{
  id: string;
}>;


export type MunicipalSupportPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type RotationOutlookPaperQueryVariables = Exact<{
  employeeId?: string | null | undefined;
}>;


export type RotationOutlookPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type SecondmentPaperQueryVariables = Exact<{
  id: string;
}>;


export type SecondmentPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type OutsideActivityPaperQueryVariables = Exact<{
  id: string;
}>;


export type OutsideActivityPaperQuery = { paper: { fileName: string | null, mediaType: string, contentBase64: string | null } | null };

export type RotationOutlookQueryVariables = Exact<{
  employeeId?: string | null | undefined;
}>;


export type RotationOutlookQuery = { rotationOutlook: { id: string, employeeName: string | null, serviceYear: number | null, stageLabel: string | null, employee: { id: string } | null, findings: Array<{ ' $fragmentRefs'?: { 'FindingShownFragment': FindingShownFragment } }> | null, placements: Array<{ ' $fragmentRefs'?: { 'PlacementShownFragment': PlacementShownFragment } }> | null, recordForms: Array<{ ' $fragmentRefs'?: { 'RecordFormFragment': RecordFormFragment } }> | null } | null, rotationChart: { options: Array<{ code: string, label: string, chosen: string, isDefault: boolean, note: string | null }> } | null, rotationReach: { everybody: boolean, units: Array<{ id: string }> } | null };

export type RotationFindingsQueryVariables = Exact<{
  rule?: string | null | undefined;
  states?: Array<RotationState> | RotationState | null | undefined;
  unitId?: string | null | undefined;
  jobFamily?: string | null | undefined;
  dueIn?: number | null | undefined;
  sort?: RotationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RotationFindingsQuery = { rotationFindings: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'FindingRowFragment': FindingRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, rotationForecast: Array<{ ' $fragmentRefs'?: { 'ForecastRowFragment': ForecastRowFragment } }> | null, rotationReach: { everybody: boolean, units: Array<{ id: string, label: string }>, jobFamilies: Array<{ id: string, label: string }> } | null, rotationChart: { rules: Array<{ code: string, label: string }> } | null };

export type EmployeeRotationFragment = { id: string, rotation: { id: string, findings: Array<{ id: string, state: RotationState | null, stateLabel: string | null, on: string | null, rule: { code: string, label: string } }> | null } | null } & { ' $fragmentName'?: 'EmployeeRotationFragment' };

export type FindingShownFragment = { id: string, state: RotationState | null, stateLabel: string | null, reasonLabel: string | null, on: string | null, from: string | null, until: string | null, progress: string | null, rule: { code: string, label: string, text: string, cited: string, reading: string, hardnessLabel: string, stageLabel: string | null }, placements: Array<{ ' $fragmentRefs'?: { 'PlacementShownFragment': PlacementShownFragment } }> | null } & { ' $fragmentName'?: 'FindingShownFragment' };

export type PlacementShownFragment = { id: string, from: string, to: string | null, siteLabel: string, continues: boolean, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, department: { id: string, name: string } | null } & { ' $fragmentName'?: 'PlacementShownFragment' };

export type FindingRowFragment = { id: string, state: RotationState | null, stateLabel: string | null, reasonLabel: string | null, on: string | null, progress: string | null, employeeName: string | null, employee: { id: string } | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, rule: { code: string, label: string } } & { ' $fragmentName'?: 'FindingRowFragment' };

export type ForecastRowFragment = { breached: number | null, atRisk: number | null, rule: { code: string, label: string }, years: Array<{ fiscalYear: number, count: number | null }> | null } & { ' $fragmentName'?: 'ForecastRowFragment' };

export type RecordFormFragment = { kind: RotationRecordKind, label: string, help: string, aboutPlacement: boolean, noteNeeded: boolean, codes: Array<{ id: string, label: string }> } & { ' $fragmentName'?: 'RecordFormFragment' };

export type RecordRotationMutationVariables = Exact<{
  input: RecordRotationInput;
}>;


export type RecordRotationMutation = { recordRotation:
    | { __typename: 'RotationOutlook', id: string, findings: Array<{ ' $fragmentRefs'?: { 'FindingShownFragment': FindingShownFragment } }> | null }
    | { __typename: 'RotationRecordRefusal', message: string, field: string | null, source: string | null }
   };

export type SecondmentsQueryVariables = Exact<{
  state?: SecondmentState | null | undefined;
  hostKind?: ExchangeHostKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SecondmentsQuery = { secondments: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'SecondmentRowFragment': SecondmentRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExchangeCallsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExchangeCallsQuery = { exchangeCalls: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'ExchangeCallRowFragment': ExchangeCallRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExchangeAgreementsQueryVariables = Exact<{
  hostKind?: ExchangeHostKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExchangeAgreementsQuery = { exchangeAgreements: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'ExchangeAgreementRowFragment': ExchangeAgreementRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExchangeFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeFormQuery = { exchangeForm: { ' $fragmentRefs'?: { 'ExchangeFormShownFragment': ExchangeFormShownFragment } } | null };

export type ExchangeAgreementQueryVariables = Exact<{
  id: string;
}>;


export type ExchangeAgreementQuery = { exchangeAgreement: { ' $fragmentRefs'?: { 'ExchangeAgreementShownFragment': ExchangeAgreementShownFragment } } | null };

export type ExchangeAgreementToEditQueryVariables = Exact<{
  id: string;
}>;


export type ExchangeAgreementToEditQuery = { exchangeAgreement: { ' $fragmentRefs'?: { 'ExchangeAgreementShownFragment': ExchangeAgreementShownFragment } } | null, exchangeForm: { ' $fragmentRefs'?: { 'ExchangeFormShownFragment': ExchangeFormShownFragment } } | null };

export type SecondmentPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondmentPeopleQuery = { secondmentPeople: Array<{ id: string, name: string, place: string }> | null };

export type SecondmentQueryVariables = Exact<{
  id: string;
}>;


export type SecondmentQuery = { secondment: { ' $fragmentRefs'?: { 'SecondmentShownFragment': SecondmentShownFragment } } | null };

export type SecondmentEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondmentEvidenceQuery = { secondmentEvidence: { fiscalYear: number, quota: number, ordered: number, reportsOnTimePercent: number | null, sharedInTimePercent: number | null, shareWithinDays: number, smallestGroup: number, away: Array<{ hostKind: string, label: string, people: number }> } | null };

export type EmployeeSecondmentsFragment = { id: string, secondments: Array<{ id: string, hostName: string | null, hostKindLabel: string | null, state: SecondmentState | null, stateLabel: string | null, firstDay: string | null, lastDay: string | null, sharing: { topic: string | null, confirmedOn: string | null } | null }> | null } & { ' $fragmentName'?: 'EmployeeSecondmentsFragment' };

export type ExchangeActFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'ExchangeActFragment' };

export type ExchangeFormShownFragment = { longestSource: string, mayRegister: boolean, hostKinds: Array<{ code: string, label: string }>, bases: Array<{ code: string, label: string, hostKind: string | null, longestMonths: number | null }>, payers: Array<{ code: string, label: string }> } & { ' $fragmentName'?: 'ExchangeFormShownFragment' };

export type ExchangeCallRowFragment = { id: string, fiscalYear: number, quota: number, deadline: string, firstDay: string, lastDay: string, isOpen: boolean, agreement: { id: string, hostName: string, hostKindLabel: string, skills: Array<string> } } & { ' $fragmentName'?: 'ExchangeCallRowFragment' };

export type ExchangeAgreementRowFragment = { id: string, hostName: string, hostKindLabel: string, basisLabel: string, quotaPerYear: number, termMonths: number, payerLabel: string, isInForce: boolean, away: number } & { ' $fragmentName'?: 'ExchangeAgreementRowFragment' };

export type ExchangeAgreementShownFragment = { id: string, hostName: string, hostKind: ExchangeHostKind, hostKindLabel: string, basis: ExchangeBasis, basisLabel: string, contact: string | null, fromDay: string, lastDay: string | null, isInForce: boolean, quotaPerYear: number, termMonths: number, payer: ExchangePayer, payerLabel: string, purpose: string, skills: Array<string>, version: number, away: number, proposedFirstDay: string | null, calls: Array<{ id: string, fiscalYear: number, quota: number, deadline: string, firstDay: string, lastDay: string, isOpen: boolean, availableActions: Array<{ ' $fragmentRefs'?: { 'ExchangeActFragment': ExchangeActFragment } }> }>, availableActions: Array<{ ' $fragmentRefs'?: { 'ExchangeActFragment': ExchangeActFragment } }> } & { ' $fragmentName'?: 'ExchangeAgreementShownFragment' };

export type SecondmentRowFragment = { id: string, employeeName: string | null, hostName: string | null, hostKindLabel: string | null, state: SecondmentState | null, stateLabel: string | null, firstDay: string | null, lastDay: string | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, currentHolder: { role: string | null, names: Array<string> | null, what: string | null, dueOn: string | null } | null } & { ' $fragmentName'?: 'SecondmentRowFragment' };

export type SecondmentShownFragment = { id: string, employeeName: string | null, hostName: string | null, hostKindLabel: string | null, state: SecondmentState | null, stateLabel: string | null, stateHelp: string | null, firstDay: string | null, lastDay: string | null, recalled: boolean | null, motive: string | null, recommendation: string | null, nextReport: number | null, reportDraft: string | null, shareBy: string | null, employee: { id: string } | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, directoryTerm: { hostName: string, firstDay: string, lastDay: string | null } | null, call: { id: string, quota: number, deadline: string, firstDay: string, lastDay: string, isOpen: boolean, agreement: { id: string, purpose: string, skills: Array<string>, basisLabel: string } } | null, reports: Array<{ id: string, number: number | null, dueOn: string | null, submittedOn: string | null, isOverdue: boolean | null, content: string | null }> | null, sharing: { heldOn: string | null, topic: string | null, summary: string | null, audience: number | null, skills: Array<string> | null, byName: string | null, confirmedOn: string | null } | null, currentHolder: { role: string | null, names: Array<string> | null, what: string | null, since: string | null, dueOn: string | null } | null, timeline: Array<{ id: string, told: string | null, by: string | null, onBehalfOf: string | null, at: string | null, note: string | null }> | null, availableActions: Array<{ ' $fragmentRefs'?: { 'ExchangeActFragment': ExchangeActFragment } }> | null } & { ' $fragmentName'?: 'SecondmentShownFragment' };

export type RegisterExchangeAgreementMutationVariables = Exact<{
  input: RegisterExchangeAgreementInput;
}>;


export type RegisterExchangeAgreementMutation = { outcome:
    | { __typename: 'ExchangeAgreement', id: string }
    | { __typename: 'ExchangeAgreementRefusal', message: string, field: string | null, source: string | null }
   };

export type EditExchangeAgreementMutationVariables = Exact<{
  input: EditExchangeAgreementInput;
}>;


export type EditExchangeAgreementMutation = { outcome:
    | { __typename: 'ExchangeAgreement', id: string, version: number }
    | { __typename: 'ExchangeAgreementRefusal', message: string, field: string | null, source: string | null }
   };

export type OpenExchangeCallMutationVariables = Exact<{
  input: OpenExchangeCallInput;
}>;


export type OpenExchangeCallMutation = { outcome:
    | { __typename: 'ExchangeAgreement', id: string }
    | { __typename: 'ExchangeAgreementRefusal', message: string, field: string | null, source: string | null }
   };

export type CloseExchangeCallMutationVariables = Exact<{
  input: CloseExchangeCallInput;
}>;


export type CloseExchangeCallMutation = { outcome:
    | { __typename: 'ExchangeAgreement', id: string }
    | { __typename: 'ExchangeAgreementRefusal', message: string, field: string | null, source: string | null }
   };

export type VolunteerForSecondmentMutationVariables = Exact<{
  input: VolunteerForSecondmentInput;
}>;


export type VolunteerForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type PutForwardForSecondmentMutationVariables = Exact<{
  input: PutForwardForSecondmentInput;
}>;


export type PutForwardForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type RecommendForSecondmentMutationVariables = Exact<{
  input: RecommendForSecondmentInput;
}>;


export type RecommendForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type NotRecommendForSecondmentMutationVariables = Exact<{
  input: SecondmentReasonInput;
}>;


export type NotRecommendForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type AgreeToSecondmentMutationVariables = Exact<{
  input: AgreeToSecondmentInput;
}>;


export type AgreeToSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type DeclineSecondmentMutationVariables = Exact<{
  input: SecondmentReasonInput;
}>;


export type DeclineSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSecondmentMutationVariables = Exact<{
  input: SecondmentReasonInput;
}>;


export type WithdrawSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type AcknowledgeSecondmentMutationVariables = Exact<{
  input: SecondmentActInput;
}>;


export type AcknowledgeSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type SelectForSecondmentMutationVariables = Exact<{
  input: SecondmentActInput;
}>;


export type SelectForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type NotSelectForSecondmentMutationVariables = Exact<{
  input: SecondmentReasonInput;
}>;


export type NotSelectForSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type OrderSecondmentMutationVariables = Exact<{
  input: OrderSecondmentInput;
}>;


export type OrderSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type CancelSecondmentMutationVariables = Exact<{
  input: SecondmentReasonInput;
}>;


export type CancelSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type RecallSecondmentMutationVariables = Exact<{
  input: RecallSecondmentInput;
}>;


export type RecallSecondmentMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type SaveSecondmentReportDraftMutationVariables = Exact<{
  input: SecondmentReportInput;
}>;


export type SaveSecondmentReportDraftMutation = { outcome:
    | { __typename: 'Secondment', id: string, reportDraft: string | null }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type SubmitSecondmentReportMutationVariables = Exact<{
  input: SecondmentReportInput;
}>;


export type SubmitSecondmentReportMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type ShareSecondmentKnowledgeMutationVariables = Exact<{
  input: ShareKnowledgeInput;
}>;


export type ShareSecondmentKnowledgeMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type ConfirmSecondmentKnowledgeMutationVariables = Exact<{
  input: SecondmentActInput;
}>;


export type ConfirmSecondmentKnowledgeMutation = { outcome:
    | { __typename: 'Secondment', id: string }
    | { __typename: 'SecondmentRefusal', message: string, field: string | null, source: string | null }
   };

export type OwnSelfDeclarationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSelfDeclarationQuery = { selfDeclarationRound: { ' $fragmentRefs'?: { 'DeclaringRoundFragment': DeclaringRoundFragment } } | null, selfDeclarationReach: { ' $fragmentRefs'?: { 'DeclaringReachFragment': DeclaringReachFragment } } | null, mySelfDeclaration: (
    { id: string, fiscalYear: number, state: SelfDeclarationState | null, submittedAt: string | null, savedAt: string | null, availableActions: Array<{ ' $fragmentRefs'?: { 'DeclarationActFragment': DeclarationActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'DeclarationStepFragment': DeclarationStepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'DeclarationDraftFragment': DeclarationDraftFragment;'DeclarationSheetFragment': DeclarationSheetFragment } }
  ) | null, mySelfDeclarations: Array<{ id: string, fiscalYear: number, state: SelfDeclarationState | null, stateLabel: string | null, submittedAt: string | null, wishLabel: string | null, readAt: string | null }> | null, selfDeclarationForm: { ' $fragmentRefs'?: { 'DeclarationFormFragment': DeclarationFormFragment } } | null };

export type SelfDeclarationSheetQueryVariables = Exact<{
  id: string;
}>;


export type SelfDeclarationSheetQuery = { selfDeclaration: (
    { id: string, fiscalYear: number, employeeName: string | null, late: boolean | null, sharedAt: string | null, readAt: string | null, readBy: string | null, employee: { id: string } | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'DeclarationActFragment': DeclarationActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'DeclarationStepFragment': DeclarationStepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'DeclarationSheetFragment': DeclarationSheetFragment } }
  ) | null };

export type SelfDeclarationsOfPeopleQueryVariables = Exact<{
  wish?: SelfDeclarationWish | null | undefined;
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SelfDeclarationsOfPeopleQuery = { selfDeclarations: { ' $fragmentRefs'?: { 'DeclarationRowsFragment': DeclarationRowsFragment } } | null, selfDeclarationReach: { ' $fragmentRefs'?: { 'DeclaringReachFragment': DeclaringReachFragment } } | null, selfDeclarationRound: { ' $fragmentRefs'?: { 'DeclaringRoundFragment': DeclaringRoundFragment } } | null, selfDeclarationForm: { wishes: Array<{ id: string, label: string }> } | null };

export type AllSelfDeclarationsQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
  unitId?: string | null | undefined;
  wish?: SelfDeclarationWish | null | undefined;
  late?: boolean | null | undefined;
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllSelfDeclarationsQuery = { selfDeclarations: { ' $fragmentRefs'?: { 'DeclarationRowsFragment': DeclarationRowsFragment } } | null, selfDeclarationReach: { ' $fragmentRefs'?: { 'DeclaringReachFragment': DeclaringReachFragment } } | null, selfDeclarationRounds: Array<{ fiscalYear: number }> | null, selfDeclarationForm: { wishes: Array<{ id: string, label: string }>, departments: Array<{ id: string, label: string }> } | null };

export type SelfDeclarationProgressQueryVariables = Exact<{
  unitId?: string | null | undefined;
  by: SelfDeclarationProgressBy;
}>;


export type SelfDeclarationProgressQuery = { selfDeclarationRound: { ' $fragmentRefs'?: { 'DeclaringRoundFragment': DeclaringRoundFragment } } | null, selfDeclarationReach: { ' $fragmentRefs'?: { 'DeclaringReachFragment': DeclaringReachFragment } } | null, selfDeclarationProgress: Array<{ id: string, unitName: string, expected: number | null, submitted: number | null, notYet: number | null }> | null };

export type SelfDeclarationRoundFormQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfDeclarationRoundFormQuery = { selfDeclarationRoundForm: { fiscalYear: number, opensOn: string, deadline: string, source: string } | null };

export type DeclaringRoundFragment = { id: string, fiscalYear: number, opensOn: string, deadline: string, lastDay: string, state: SelfDeclarationRoundState, stateLabel: string, lateDays: number, lateDaysSource: string } & { ' $fragmentName'?: 'DeclaringRoundFragment' };

export type DeclaringReachFragment = { id: string, declares: boolean | null, readsPeople: boolean | null, seesProgress: boolean | null, runsRounds: boolean | null } & { ' $fragmentName'?: 'DeclaringReachFragment' };

export type DeclarationActFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'DeclarationActFragment' };

export type DeclarationStepFragment = { id: string, told: string | null, by: string | null, onBehalfOf: string | null, at: string | null } & { ' $fragmentName'?: 'DeclarationStepFragment' };

export type DeclarationRowFragment = { id: string, fiscalYear: number, employeeName: string | null, wishLabel: string | null, wishedDistricts: Array<string> | null, sharedAt: string | null, late: boolean | null, readAt: string | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, wishedDepartments: Array<{ label: string }> | null } & { ' $fragmentName'?: 'DeclarationRowFragment' };

export type DeclarationRowsFragment = { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'DeclarationRowFragment': DeclarationRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } & { ' $fragmentName'?: 'DeclarationRowsFragment' };

export type DeclarationDraftFragment = { workload: SelfDeclarationWorkload | null, workFit: SelfDeclarationWorkFit | null, wish: SelfDeclarationWish | null, wishInYears: number | null, wishedDistricts: Array<string> | null, strengths: string | null, newSkills: Array<string> | null, licences: Array<string> | null, comment: string | null, wishedDepartments: Array<{ id: string }> | null, toPersonnel: { promotionWish: SelfDeclarationPromotionWish | null, message: string | null, circumstances: Array<SelfDeclarationCircumstance> | null, consideration: string | null, consentedAt: string | null } | null } & { ' $fragmentName'?: 'DeclarationDraftFragment' };

export type DeclarationSheetFragment = { id: string, workloadLabel: string | null, workFitLabel: string | null, wishLabel: string | null, wishedDistricts: Array<string> | null, strengths: string | null, newSkills: Array<string> | null, licences: Array<string> | null, comment: string | null, wishedDepartments: Array<{ id: string, label: string }> | null, toPersonnel: { id: string, promotionWishLabel: string | null, message: string | null, circumstanceLabels: Array<string> | null, consideration: string | null, consentedAt: string | null } | null } & { ' $fragmentName'?: 'DeclarationSheetFragment' };

export type DeclarationFormFragment = { districts: Array<string>, mostPlaces: number, mostPlacesSource: string, consentText: string, workloads: Array<{ id: string, label: string }>, workFits: Array<{ id: string, label: string }>, wishes: Array<{ id: string, label: string }>, departments: Array<{ id: string, label: string }>, promotionWishes: Array<{ id: string, label: string }>, circumstances: Array<{ id: string, label: string }> } & { ' $fragmentName'?: 'DeclarationFormFragment' };

export type SaveSelfDeclarationMutationVariables = Exact<{
  input: SaveSelfDeclarationInput;
}>;


export type SaveSelfDeclarationMutation = { saveSelfDeclaration:
    | { __typename: 'SelfDeclaration', id: string, savedAt: string | null }
    | { __typename: 'SelfDeclarationRefusal', message: string, field: string | null, source: string | null }
   };

export type SubmitSelfDeclarationMutationVariables = Exact<{
  input: SelfDeclarationActInput;
}>;


export type SubmitSelfDeclarationMutation = { outcome:
    | { __typename: 'SelfDeclaration', id: string, state: SelfDeclarationState | null }
    | { __typename: 'SelfDeclarationRefusal', message: string, field: string | null, source: string | null }
   };

export type TakeBackSelfDeclarationMutationVariables = Exact<{
  input: SelfDeclarationActInput;
}>;


export type TakeBackSelfDeclarationMutation = { outcome:
    | { __typename: 'SelfDeclaration', id: string, state: SelfDeclarationState | null }
    | { __typename: 'SelfDeclarationRefusal', message: string, field: string | null, source: string | null }
   };

export type AcknowledgeSelfDeclarationMutationVariables = Exact<{
  input: SelfDeclarationActInput;
}>;


export type AcknowledgeSelfDeclarationMutation = { outcome:
    | { __typename: 'SelfDeclaration', id: string, readAt: string | null }
    | { __typename: 'SelfDeclarationRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSelfDeclarationConsentMutationVariables = Exact<{
  input: SelfDeclarationActInput;
}>;


export type WithdrawSelfDeclarationConsentMutation = { outcome:
    | { __typename: 'SelfDeclaration', id: string }
    | { __typename: 'SelfDeclarationRefusal', message: string, field: string | null, source: string | null }
   };

export type OpenSelfDeclarationRoundMutationVariables = Exact<{
  input: OpenSelfDeclarationRoundInput;
}>;


export type OpenSelfDeclarationRoundMutation = { outcome:
    | (
      { __typename: 'SelfDeclarationRound', id: string }
      & { ' $fragmentRefs'?: { 'DeclaringRoundFragment': DeclaringRoundFragment } }
    )
    | { __typename: 'SelfDeclarationRoundRefusal', message: string, field: string | null, source: string | null }
   };

export type ChangeSelfDeclarationRoundMutationVariables = Exact<{
  input: ChangeSelfDeclarationRoundInput;
}>;


export type ChangeSelfDeclarationRoundMutation = { outcome:
    | (
      { __typename: 'SelfDeclarationRound', id: string }
      & { ' $fragmentRefs'?: { 'DeclaringRoundFragment': DeclaringRoundFragment } }
    )
    | { __typename: 'SelfDeclarationRoundRefusal', message: string, field: string | null, source: string | null }
   };

export type OfferedActFragment = { action: string, label: string, enabled: boolean, reason: string | null, source: string | null } & { ' $fragmentName'?: 'OfferedActFragment' };

export type HolderFragment = { role: string, names: Array<string>, since: string } & { ' $fragmentName'?: 'HolderFragment' };

export type StepFragment = { id: string, action: string | null, told: string | null, by: string | null, onBehalfOf: string | null, at: string | null, note: string | null } & { ' $fragmentName'?: 'StepFragment' };

export type HostUnitFragment = { id: string, name: string, workUnit: { id: string, name: string } | null } & { ' $fragmentName'?: 'HostUnitFragment' };

export type ConsentToSideAssignmentApplicationMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type ConsentToSideAssignmentApplicationMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type RefuseSideAssignmentApplicationMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type RefuseSideAssignmentApplicationMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type SelectSideAssignmentApplicantMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SelectSideAssignmentApplicantMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type DeclineSideAssignmentApplicantMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type DeclineSideAssignmentApplicantMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type OrderSideAssignmentMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type OrderSideAssignmentMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type SendBackSideAssignmentApplicationMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type SendBackSideAssignmentApplicationMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSideAssignmentApplicationMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type WithdrawSideAssignmentApplicationMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type AcknowledgeSideAssignmentOutcomeMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type AcknowledgeSideAssignmentOutcomeMutation = { outcome:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentApplicationQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentApplicationQuery = { sideAssignmentApplication: { id: string, state: SideAssignmentApplicationState | null, isDecided: boolean | null, applicantName: string | null, postingTitle: string | null, submittedAt: string | null, hoursWished: number | null, skills: Array<string> | null, expectedOvertime: number | null, motivation: string | null, applicant: { id: string, displayName: string, kana: string, grade: { code: string, label: string } | null, mainAssignment: { id: string, postTitle: string, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } } | null } | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, posting: { id: string, state: SideAssignmentPostingState, title: string, hoursPerMonth: number | null, termFrom: string | null, termTo: string | null, deadline: string | null, headcount: number | null } | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null, assignment: { id: string, firstDay: string | null, lastDay: string | null, hoursPerMonth: number | null } | null } | null };

export type SideAssignmentApplicationsQueryVariables = Exact<{
  view: SideAssignmentApplicationView;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SideAssignmentApplicationsQuery = { sideAssignmentApplications: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'ApplicationRowFragment': ApplicationRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, mine: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, toConsent: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, toSelect: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, toOrder: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, ofMyPeople: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, hosted: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null, all: { ' $fragmentRefs'?: { 'ApplicationProbeFragment': ApplicationProbeFragment } } | null };

export type ApplicationProbeFragment = { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } & { ' $fragmentName'?: 'ApplicationProbeFragment' };

export type ApplicationRowFragment = { id: string, state: SideAssignmentApplicationState | null, applicantName: string | null, postingTitle: string | null, submittedAt: string | null, hoursWished: number | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null } & { ' $fragmentName'?: 'ApplicationRowFragment' };

export type SideAssignmentPostingToApplyQueryVariables = Exact<{
  postingId: string;
}>;


export type SideAssignmentPostingToApplyQuery = { sideAssignmentPosting: (
    { id: string, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, myApplication: { id: string, state: SideAssignmentApplicationState | null } | null, myDraft: { id: string, savedAt: string | null, motivation: string | null, hoursWished: number | null, skills: Array<string> | null, expectedOvertime: number | null } | null }
    & { ' $fragmentRefs'?: { 'PostingContentFragment': PostingContentFragment } }
  ) | null, sideAssignmentLimits: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null };

export type SaveSideAssignmentApplicationDraftMutationVariables = Exact<{
  input: SaveApplicationDraftInput;
}>;


export type SaveSideAssignmentApplicationDraftMutation = { saveApplicationDraft:
    | { __typename: 'SideAssignmentApplicationDraft', id: string, savedAt: string | null }
    | { __typename: 'SideAssignmentApplicationDraftRefusal', message: string, field: string | null, source: string | null }
   };

export type ApplyForSideAssignmentMutationVariables = Exact<{
  input: ApplyForPostingInput;
}>;


export type ApplyForSideAssignmentMutation = { applyForPosting:
    | { __typename: 'SideAssignmentApplication', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentApplicationRefusal', message: string, field: string | null, source: string | null }
   };

export type ConfirmSideAssignmentHoursMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type ConfirmSideAssignmentHoursMutation = { outcome:
    | { __typename: 'SideAssignment', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type EndSideAssignmentMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type EndSideAssignmentMutation = { outcome:
    | { __typename: 'SideAssignment', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentQuery = { sideAssignment: { id: string, state: SideAssignmentState | null, title: string | null, employeeName: string | null, firstDay: string | null, lastDay: string | null, hoursPerMonth: number | null, ending: SideAssignmentEnding | null, monthsBegun: Array<string> | null, employee: { id: string } | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, hours: Array<{ ' $fragmentRefs'?: { 'MonthOfHoursFragment': MonthOfHoursFragment } }> | null, reviews: Array<{ ' $fragmentRefs'?: { 'ReviewFragment': ReviewFragment } }> | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }> | null, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null } | null, sideAssignmentLimits: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null };

export type MonthOfHoursFragment = { id: string, month: string | null, hours: number | null, done: string | null, confirmedAt: string | null } & { ' $fragmentName'?: 'MonthOfHoursFragment' };

export type ReviewFragment = { id: string, side: SideAssignmentReviewSide | null, writtenAt: string | null, comment: string | null, rating: number | null, skills: Array<string> | null } & { ' $fragmentName'?: 'ReviewFragment' };

export type LogSideAssignmentHoursMutationVariables = Exact<{
  input: LogHoursInput;
}>;


export type LogSideAssignmentHoursMutation = { logHours:
    | { __typename: 'SideAssignment', id: string }
    | { __typename: 'SideAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type ReviewSideAssignmentMutationVariables = Exact<{
  input: ReviewAssignmentInput;
}>;


export type ReviewSideAssignmentMutation = { reviewAssignment:
    | { __typename: 'SideAssignment', id: string, state: SideAssignmentState | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentsQueryVariables = Exact<{
  view: SideAssignmentView;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SideAssignmentsQuery = { sideAssignments: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'AssignmentRowFragment': AssignmentRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, mine: { ' $fragmentRefs'?: { 'AssignmentProbeFragment': AssignmentProbeFragment } } | null, ofMyPeople: { ' $fragmentRefs'?: { 'AssignmentProbeFragment': AssignmentProbeFragment } } | null, hosted: { ' $fragmentRefs'?: { 'AssignmentProbeFragment': AssignmentProbeFragment } } | null, all: { ' $fragmentRefs'?: { 'AssignmentProbeFragment': AssignmentProbeFragment } } | null };

export type AssignmentProbeFragment = { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } & { ' $fragmentName'?: 'AssignmentProbeFragment' };

export type AssignmentRowFragment = { id: string, state: SideAssignmentState | null, title: string | null, employeeName: string | null, firstDay: string | null, lastDay: string | null, hoursPerMonth: number | null, hoursThisMonth: number | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } & { ' $fragmentName'?: 'AssignmentRowFragment' };

export type SideAssignmentTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type SideAssignmentTasksQuery = { sideAssignmentTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, selfDeclarationTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, careerPlanTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, deploymentTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, supportAssignmentTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, secondmentTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, successionTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, skillTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, internalPostingTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null, outsideActivityTasks: Array<{ id: string, title: string | null, reason: string | null, dueOn: string | null, since: string | null, path: string }> | null };

export type SideAssignmentHomeCardQueryVariables = Exact<{ [key: string]: never; }>;


export type SideAssignmentHomeCardQuery = { mySideAssignmentMonth: { month: string, hours: number | null, agreedHours: number | null, limit: number, limitSource: string, limitIsDefault: boolean } | null, sideAssignmentEvidence: { openPostings: number } | null };

export type SideAssignmentUpcomingQueryVariables = Exact<{ [key: string]: never; }>;


export type SideAssignmentUpcomingQuery = { sideAssignmentUpcoming: Array<{ id: string, on: string | null, title: string | null, reason: string | null, path: string }> | null, selfDeclarationUpcoming: Array<{ id: string, on: string | null, title: string | null, reason: string | null, path: string }> | null };

export type SideAssignmentNoticesQueryVariables = Exact<{
  most: number;
}>;


export type SideAssignmentNoticesQuery = { sideAssignmentUnreadNotices: number | null, sideAssignmentNotices: { edges: Array<{ node: { id: string, title: string | null, about: string | null, at: string | null, unread: boolean, path: string } }>, pageInfo: { hasNextPage: boolean } } | null };

export type ReadSideAssignmentNoticesMutationVariables = Exact<{
  input: ReadSideAssignmentNoticesInput;
}>;


export type ReadSideAssignmentNoticesMutation = { readSideAssignmentNotices: { upTo: string, unread: number } };

export type EmployeeSideAssignmentsFragment = { id: string, sideAssignments: Array<{ id: string, title: string | null, state: SideAssignmentState | null, firstDay: string | null, lastDay: string | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null }> | null } & { ' $fragmentName'?: 'EmployeeSideAssignmentsFragment' };

export type SideAssignmentEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SideAssignmentEvidenceQuery = { sideAssignmentEvidence: { postings: number, openPostings: number, applicantsAtLeast: number | null, matchedAtLeast: number | null, meanHours: number | null, reviewsAtLeast: number | null, hostContentAtLeast: number | null, personContentAtLeast: number | null, skilledAtLeast: number | null, smallestGroup: number } | null };

export type SideAssignmentPostingsFoundQueryVariables = Exact<{
  q: string;
}>;


export type SideAssignmentPostingsFoundQuery = { sideAssignmentPostings: { edges: Array<{ node: { id: string, state: SideAssignmentPostingState, stateLabel: string, title: string, fieldLabel: string | null, deadline: string | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } }>, pageInfo: { hasNextPage: boolean } } | null };

export type SubmitSideAssignmentPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SubmitSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type ApproveSideAssignmentPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type ApproveSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnSideAssignmentPostingMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type ReturnSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type CloseSideAssignmentPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type CloseSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SettleSideAssignmentPostingMutationVariables = Exact<{
  input: CareerActInput;
}>;


export type SettleSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSideAssignmentPostingMutationVariables = Exact<{
  input: CareerReasonInput;
}>;


export type WithdrawSideAssignmentPostingMutation = { outcome:
    | { __typename: 'SideAssignmentPosting', id: string, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentPostingApplicationsQueryVariables = Exact<{
  postingId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SideAssignmentPostingApplicationsQuery = { sideAssignmentApplications: { edges: Array<{ node: { ' $fragmentRefs'?: { 'ApplicationRowFragment': ApplicationRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SideAssignmentHostUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type SideAssignmentHostUnitsQuery = { sideAssignmentHostUnits: Array<{ ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } }> | null };

export type DraftSideAssignmentPostingMutationVariables = Exact<{
  input: DraftPostingInput;
}>;


export type DraftSideAssignmentPostingMutation = { draftPosting:
    | { __typename: 'SideAssignmentPosting', id: string }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentPostingToEditQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentPostingToEditQuery = { sideAssignmentPosting: (
    { id: string, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null }
    & { ' $fragmentRefs'?: { 'PostingContentFragment': PostingContentFragment } }
  ) | null, sideAssignmentLimits: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null, sideAssignmentFields: Array<{ field: SideAssignmentPostingField, label: string }> | null };

export type EditSideAssignmentPostingMutationVariables = Exact<{
  input: EditPostingInput;
}>;


export type EditSideAssignmentPostingMutation = { editPosting:
    | { __typename: 'SideAssignmentPosting', id: string, state: SideAssignmentPostingState }
    | { __typename: 'SideAssignmentPostingRefusal', message: string, field: string | null, source: string | null }
   };

export type SideAssignmentPostingQueryVariables = Exact<{
  id: string;
}>;


export type SideAssignmentPostingQuery = { sideAssignmentPosting: (
    { id: string, applicationCount: number | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'OfferedActFragment': OfferedActFragment } }>, timeline: Array<{ ' $fragmentRefs'?: { 'StepFragment': StepFragment } }> | null, myApplication: { id: string, state: SideAssignmentApplicationState | null, submittedAt: string | null, currentHolder: { ' $fragmentRefs'?: { 'HolderFragment': HolderFragment } } | null } | null, myDraft: { id: string, savedAt: string | null } | null }
    & { ' $fragmentRefs'?: { 'PostingContentFragment': PostingContentFragment } }
  ) | null, sideAssignmentLimits: Array<{ ' $fragmentRefs'?: { 'LimitFragment': LimitFragment } }> | null };

export type PostingContentFragment = { id: string, state: SideAssignmentPostingState, stateLabel: string, title: string, description: string, field: SideAssignmentPostingField | null, fieldLabel: string | null, skillsWanted: Array<string>, hoursPerMonth: number | null, termFrom: string | null, termTo: string | null, headcount: number | null, deadline: string | null, why: string, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } & { ' $fragmentName'?: 'PostingContentFragment' };

export type LimitFragment = { code: string, label: string, value: string, source: string, isDefault: boolean } & { ' $fragmentName'?: 'LimitFragment' };

export type SideAssignmentPostingsQueryVariables = Exact<{
  state?: SideAssignmentPostingState | null | undefined;
  field?: SideAssignmentPostingField | null | undefined;
  q?: string | null | undefined;
  hostedByMe?: boolean | null | undefined;
  sort?: SideAssignmentPostingSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SideAssignmentPostingsQuery = { sideAssignmentPostings: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'PostingRowFragment': PostingRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, sideAssignmentHostUnits: Array<{ id: string }> | null, sideAssignmentFields: Array<{ field: SideAssignmentPostingField, label: string }> | null };

export type PostingRowFragment = { id: string, state: SideAssignmentPostingState, stateLabel: string, title: string, fieldLabel: string | null, skillsWanted: Array<string>, hoursPerMonth: number | null, termFrom: string | null, termTo: string | null, headcount: number | null, deadline: string | null, hostUnit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, myApplication: { id: string, state: SideAssignmentApplicationState | null } | null, myDraft: { id: string } | null } & { ' $fragmentName'?: 'PostingRowFragment' };

export type SkillSuggestionsQueryVariables = Exact<{
  q: string;
}>;


export type SkillSuggestionsQuery = { skills: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type SkillSheetQueryVariables = Exact<{
  employeeId?: string | null | undefined;
}>;


export type SkillSheetQuery = { skillSheet: { ' $fragmentRefs'?: { 'SkillSheetShownFragment': SkillSheetShownFragment } } | null, staffSkillForm: { reach: string } | null };

export type StaffBySkillsQueryVariables = Exact<{
  skills?: Array<string> | string | null | undefined;
  evidenceAtLeast?: SkillEvidenceKind | null | undefined;
  validOn?: string | null | undefined;
  jobFamily?: string | null | undefined;
  departmentId?: string | null | undefined;
  site?: StaffSkillSite | null | undefined;
  years?: number | null | undefined;
  order?: StaffSkillOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StaffBySkillsQuery = { staffBySkills: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'StaffSkillRowFragment': StaffSkillRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type StaffSkillFormQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffSkillFormQuery = { staffSkillForm: { reach: string, strengthSource: string, evidence: Array<{ id: string, label: string }>, jobFamilies: Array<{ id: string, label: string }>, departments: Array<{ id: string, label: string }> } | null };

export type EmployeeSkillsFragment = { id: string, skillAssertions: Array<{ id: string, state: SkillAssertionState | null, stateLabel: string | null, evidenceLabel: string | null, assertedOn: string | null, validUntil: string | null, isExpiring: boolean | null, skill: { id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'EmployeeSkillsFragment' };

export type SkillFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillFiguresQuery = { skillFigures: { stated: number | null, confirmed: number | null, confirmedPercent: number | null, afterSideAssignment: number | null, smallestGroup: number } | null };

export type StaffSkillRowFragment = { id: string, number: string | null, name: string | null, jobFamilyLabel: string | null, years: number | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, matches: Array<{ id: string, skillName: string | null, evidenceLabel: string | null, by: string | null, on: string | null, validUntil: string | null }> | null } & { ' $fragmentName'?: 'StaffSkillRowFragment' };

export type SkillSheetShownFragment = { id: string, employeeName: string | null, isOwn: boolean | null, remindDaysBefore: number, strengths: Array<string>, strengthSource: string, assertions: Array<{ ' $fragmentRefs'?: { 'SkillShownFragment': SkillShownFragment } }> | null, considerations: Array<{ ' $fragmentRefs'?: { 'SkillConsideredFragment': SkillConsideredFragment } }> | null } & { ' $fragmentName'?: 'SkillSheetShownFragment' };

export type SkillShownFragment = { id: string, state: SkillAssertionState | null, stateLabel: string | null, evidenceLabel: string | null, validUntil: string | null, isExpiring: boolean | null, skill: { id: string, name: string, kind: SkillKind, variants: Array<string> } | null, pieces: Array<{ id: string, kindLabel: string | null, by: string | null, on: string | null, validUntil: string | null, note: string | null, holds: boolean | null, withdrawnAt: string | null }> | null, history: Array<{ id: string, told: string | null, by: string | null, onBehalfOf: string | null, at: string | null, note: string | null }> | null, availableActions: Array<{ action: string, label: string, enabled: boolean, reason: string | null }> | null } & { ' $fragmentName'?: 'SkillShownFragment' };

export type SkillConsideredFragment = { id: string, skillName: string | null, evidenceLabel: string | null, purposeLabel: string | null, placementOn: string | null, note: string | null, by: string | null, consideredOn: string | null } & { ' $fragmentName'?: 'SkillConsideredFragment' };

export type StateSkillMutationVariables = Exact<{
  input: StateSkillInput;
}>;


export type StateSkillMutation = { outcome:
    | { __typename: 'SkillAssertion', id: string }
    | { __typename: 'SkillAssertionRefusal', message: string, field: string | null, source: string | null }
   };

export type AskToConfirmSkillMutationVariables = Exact<{
  input: SkillActInput;
}>;


export type AskToConfirmSkillMutation = { outcome:
    | { __typename: 'SkillAssertion', id: string }
    | { __typename: 'SkillAssertionRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSkillMutationVariables = Exact<{
  input: SkillActInput;
}>;


export type WithdrawSkillMutation = { outcome:
    | { __typename: 'SkillAssertion', id: string }
    | { __typename: 'SkillAssertionRefusal', message: string, field: string | null, source: string | null }
   };

export type ConfirmSkillMutationVariables = Exact<{
  input: ConfirmSkillInput;
}>;


export type ConfirmSkillMutation = { outcome:
    | { __typename: 'SkillAssertion', id: string }
    | { __typename: 'SkillAssertionRefusal', message: string, field: string | null, source: string | null }
   };

export type ReturnSkillMutationVariables = Exact<{
  input: ReturnSkillInput;
}>;


export type ReturnSkillMutation = { outcome:
    | { __typename: 'SkillAssertion', id: string }
    | { __typename: 'SkillAssertionRefusal', message: string, field: string | null, source: string | null }
   };

export type ConsiderSkillMutationVariables = Exact<{
  input: ConsiderSkillInput;
}>;


export type ConsiderSkillMutation = { outcome:
    | { __typename: 'SkillConsideration', id: string }
    | { __typename: 'SkillConsiderationRefusal', message: string, field: string | null, source: string | null }
   };

export type NameSkillVariantMutationVariables = Exact<{
  input: NameSkillVariantInput;
}>;


export type NameSkillVariantMutation = { outcome:
    | { __typename: 'Skill', id: string, name: string }
    | { __typename: 'SkillRefusal', message: string, field: string | null, source: string | null }
   };

export type KnowledgeTopicsQueryVariables = Exact<{
  view?: KnowledgeTopicView | null | undefined;
  state?: KnowledgeTopicState | null | undefined;
  atRisk?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KnowledgeTopicsQuery = { knowledgeTopics: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'TopicRowFragment': TopicRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, knowledgeTopicViews: Array<{ view: KnowledgeTopicView, label: string, open: number }> | null, knowledgeUnits: Array<{ id: string }> | null };

export type KnowledgeTopicQueryVariables = Exact<{
  id: string;
}>;


export type KnowledgeTopicQuery = { knowledgeTopic: { ' $fragmentRefs'?: { 'TopicShownFragment': TopicShownFragment } } | null };

export type KnowledgeTopicToEditQueryVariables = Exact<{
  id: string;
}>;


export type KnowledgeTopicToEditQuery = { knowledgeTopic: { id: string, title: string | null, why: string | null, artifacts: string | null, version: number | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SuccessionActFragment': SuccessionActFragment } }> | null } | null };

export type KnowledgeUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type KnowledgeUnitsQuery = { knowledgeUnits: Array<{ ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } }> | null, knowledgeTopicDraft: { id: string, savedAt: string | null, unitId: string | null, title: string | null, why: string | null, artifacts: string | null } | null };

export type SuccessionPeopleQueryVariables = Exact<{
  id: string;
}>;


export type SuccessionPeopleQuery = { successionPeople: Array<{ id: string, name: string | null, place: string | null, enabled: boolean | null, reason: string | null }> | null };

export type AdvisoryPostSuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdvisoryPostSuggestionsQuery = { advisoryPostSuggestions: Array<{ id: string, name: string | null, postTitle: string | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, topics: Array<{ id: string, title: string | null, stateLabel: string | null }> | null }> | null };

export type SuccessionEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessionEvidenceQuery = { successionEvidence: { seniors: number | null, advisingAtLeast: number | null, advisingPercent: number | null, topics: number | null, atRiskAtLeast: number | null, withoutSuccessorAtLeast: number | null, horizonMonths: number, smallestGroup: number } | null };

export type EmployeeSuccessionFragment = { id: string, knowledgeTopics: Array<{ id: string, title: string | null, state: KnowledgeTopicState | null, stateLabel: string | null, isAtRisk: boolean | null, handOverBy: string | null, holders: Array<{ id: string, depthLabel: string | null, employee: { id: string } | null }> | null, plans: Array<{ id: string, dueOn: string | null, confirmedOn: string | null, successor: { id: string } | null }> | null }> | null } & { ' $fragmentName'?: 'EmployeeSuccessionFragment' };

export type TopicRowFragment = { id: string, title: string | null, state: KnowledgeTopicState | null, stateLabel: string | null, isAtRisk: boolean | null, lostOn: string | null, monthsLeft: number | null, handOverBy: string | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, holders: Array<{ id: string, name: string | null, depthLabel: string | null, hasLeft: boolean | null, prospect: { on: string | null, causeLabel: string | null } | null }> | null, plans: Array<{ id: string, successorName: string | null, dueOn: string | null, isOverdue: boolean | null, confirmedOn: string | null }> | null } & { ' $fragmentName'?: 'TopicRowFragment' };

export type TopicShownFragment = { id: string, title: string | null, why: string | null, artifacts: string | null, state: KnowledgeTopicState | null, stateLabel: string | null, stateHelp: string | null, isAtRisk: boolean | null, lostOn: string | null, monthsLeft: number | null, handOverBy: string | null, horizonMonths: number | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, holders: Array<{ id: string, name: string | null, depth: KnowledgeDepth | null, depthLabel: string | null, hasLeft: boolean | null, prospectShown: boolean | null, employee: { id: string } | null, prospect: { on: string | null, causeLabel: string | null, monthsLeft: number | null } | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SuccessionActFragment': SuccessionActFragment } }> | null }> | null, plans: Array<{ id: string, successorName: string | null, dueOn: string | null, isOverdue: boolean | null, confirmedOn: string | null, successor: { id: string } | null, sessions: Array<{ id: string, heldOn: string | null, holderName: string | null, authorName: string | null, what: string | null, isAgreed: boolean | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SuccessionActFragment': SuccessionActFragment } }> | null }> | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SuccessionActFragment': SuccessionActFragment } }> | null }> | null, timeline: Array<{ id: string, action: string | null, told: string | null, by: string | null, onBehalfOf: string | null, at: string | null }> | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SuccessionActFragment': SuccessionActFragment } }> | null } & { ' $fragmentName'?: 'TopicShownFragment' };

export type SuccessionActFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'SuccessionActFragment' };

export type RegisterKnowledgeTopicMutationVariables = Exact<{
  input: RegisterKnowledgeTopicInput;
}>;


export type RegisterKnowledgeTopicMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type SaveKnowledgeTopicDraftMutationVariables = Exact<{
  input: SaveKnowledgeTopicDraftInput;
}>;


export type SaveKnowledgeTopicDraftMutation = { outcome:
    | { __typename: 'KnowledgeTopicDraft', id: string, savedAt: string | null }
    | { __typename: 'KnowledgeTopicDraftRefusal', message: string, field: string | null, source: string | null }
   };

export type EditKnowledgeTopicMutationVariables = Exact<{
  input: EditKnowledgeTopicInput;
}>;


export type EditKnowledgeTopicMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type MapKnowledgeHolderMutationVariables = Exact<{
  input: MapKnowledgeHolderInput;
}>;


export type MapKnowledgeHolderMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type UnmapKnowledgeHolderMutationVariables = Exact<{
  input: UnmapKnowledgeHolderInput;
}>;


export type UnmapKnowledgeHolderMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type NameSuccessorMutationVariables = Exact<{
  input: NameSuccessorInput;
}>;


export type NameSuccessorMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type WithdrawSuccessorMutationVariables = Exact<{
  input: SuccessionPlanActInput;
}>;


export type WithdrawSuccessorMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type RecordHandoverMutationVariables = Exact<{
  input: RecordHandoverInput;
}>;


export type RecordHandoverMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type AgreeToHandoverMutationVariables = Exact<{
  input: AgreeToHandoverInput;
}>;


export type AgreeToHandoverMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type ConfirmTransferMutationVariables = Exact<{
  input: SuccessionPlanActInput;
}>;


export type ConfirmTransferMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type CloseKnowledgeTopicMutationVariables = Exact<{
  input: SuccessionActInput;
}>;


export type CloseKnowledgeTopicMutation = { outcome:
    | { __typename: 'KnowledgeTopic', id: string }
    | { __typename: 'KnowledgeTopicRefusal', message: string, field: string | null, source: string | null }
   };

export type SupportAssignmentsQueryVariables = Exact<{
  view?: SupportAssignmentView | null | undefined;
  state?: SupportAssignmentState | null | undefined;
  kind?: SupportAssignmentKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SupportAssignmentsQuery = { supportAssignments: { totalCount: number | null, edges: Array<{ node: { ' $fragmentRefs'?: { 'SupportRowFragment': SupportRowFragment } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, supportAssignmentViews: Array<{ view: SupportAssignmentView, label: string, open: number }> | null };

export type SupportForecastQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportForecastQuery = { rotationForecast: Array<{ breached: number | null, atRisk: number | null, rule: { code: string, label: string }, years: Array<{ fiscalYear: number, count: number | null }> | null }> | null };

export type SupportAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type SupportAssignmentQuery = { supportAssignment: { ' $fragmentRefs'?: { 'SupportShownFragment': SupportShownFragment } } | null };

export type SupportCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type SupportCandidatesQuery = { supportCandidates: Array<{ id: string, name: string | null, place: string | null, newcomers: number | null, enabled: boolean | null, reason: string | null }> | null };

export type SupportAssignmentEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportAssignmentEvidenceQuery = { supportAssignmentEvidence: { arrivals: number | null, coveredAtLeast: number | null, coveredPercent: number | null, talkedAtLeast: number | null, answeredAtLeast: number | null, adaptedAtLeast: number | null, withinDays: number, months: number, smallestGroup: number } | null };

export type EmployeeSupportsFragment = { id: string, supportAssignments: Array<{ id: string, kindLabel: string | null, state: SupportAssignmentState | null, stateLabel: string | null, isOverdue: boolean | null, supporterName: string | null, arrivesOn: string | null, lastDay: string | null }> | null } & { ' $fragmentName'?: 'EmployeeSupportsFragment' };

export type SupportRowFragment = { id: string, kindLabel: string | null, state: SupportAssignmentState | null, stateLabel: string | null, isOverdue: boolean | null, employeeName: string | null, supporterName: string | null, arrivesOn: string | null, chooseBy: string | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null } & { ' $fragmentName'?: 'SupportRowFragment' };

export type SupportShownFragment = { id: string, kindLabel: string | null, why: string | null, state: SupportAssignmentState | null, stateLabel: string | null, stateHelp: string | null, isOverdue: boolean | null, employeeName: string | null, supporterName: string | null, arrivesOn: string | null, lastDay: string | null, chooseBy: string | null, employee: { id: string } | null, unit: { ' $fragmentRefs'?: { 'HostUnitFragment': HostUnitFragment } } | null, currentHolder: { role: string, names: Array<string>, what: string } | null, checkIns: Array<{ id: string, heldOn: string | null, authorName: string | null, note: string | null }> | null, adaptation: { id: string, rating: number | null } | null, timeline: Array<{ id: string, action: string | null, told: string | null, by: string | null, onBehalfOf: string | null, supporterName: string | null, at: string | null, note: string | null }> | null, availableActions: Array<{ ' $fragmentRefs'?: { 'SupportActFragment': SupportActFragment } }> | null } & { ' $fragmentName'?: 'SupportShownFragment' };

export type SupportActFragment = { action: string, label: string, enabled: boolean, reason: string | null } & { ' $fragmentName'?: 'SupportActFragment' };

export type NominateSupporterMutationVariables = Exact<{
  input: NominateSupporterInput;
}>;


export type NominateSupporterMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string, supporterName: string | null }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type AcceptSupportMutationVariables = Exact<{
  input: SupportAssignmentActInput;
}>;


export type AcceptSupportMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type DeclineSupportMutationVariables = Exact<{
  input: DeclineSupportInput;
}>;


export type DeclineSupportMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type CloseSupportMutationVariables = Exact<{
  input: SupportAssignmentActInput;
}>;


export type CloseSupportMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type RecordSupportCheckInMutationVariables = Exact<{
  input: RecordSupportCheckInInput;
}>;


export type RecordSupportCheckInMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export type RateSupportAdaptationMutationVariables = Exact<{
  input: RateSupportAdaptationInput;
}>;


export type RateSupportAdaptationMutation = { outcome:
    | { __typename: 'SupportAssignment', id: string, adaptation: { id: string, rating: number | null } | null }
    | { __typename: 'SupportAssignmentRefusal', message: string, field: string | null, source: string | null }
   };

export const PathChartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathChart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerPathChart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cited"}},{"kind":"Field","name":{"kind":"Name","value":"readingNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validityNote"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ageHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phaseCode"}},{"kind":"Field","name":{"kind":"Name","value":"stageLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}}]}}]}}]}}]} as unknown as DocumentNode<PathChartFragment, unknown>;
export const SharedPlanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedPlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"sharedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<SharedPlanRowFragment, unknown>;
export const PlanContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerPlanContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vision"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDesign"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"columnCode"}},{"kind":"Field","name":{"kind":"Name","value":"columnLabel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}}]}}]} as unknown as DocumentNode<PlanContentFragment, unknown>;
export const InterviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerInterview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"managerName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"talked"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"}},{"kind":"Field","name":{"kind":"Name","value":"isStranded"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<InterviewFragment, unknown>;
export const PlanShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"sharedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"pathTitle"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanContent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Interview"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerPlanContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vision"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDesign"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"columnCode"}},{"kind":"Field","name":{"kind":"Name","value":"columnLabel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerInterview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"managerName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"talked"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"}},{"kind":"Field","name":{"kind":"Name","value":"isStranded"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PlanShownFragment, unknown>;
export const EmployeePlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"careerPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sharedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<EmployeePlanFragment, unknown>;
export const EmployeeDeploymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeDeployments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deployments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"needLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"restsUntil"}}]}}]}}]} as unknown as DocumentNode<EmployeeDeploymentsFragment, unknown>;
export const DeploymentRulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"families"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licences"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restDays"}},{"kind":"Field","name":{"kind":"Name","value":"mostDaysAway"}},{"kind":"Field","name":{"kind":"Name","value":"homeFloorPercent"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchFromDays"}},{"kind":"Field","name":{"kind":"Name","value":"targetSource"}},{"kind":"Field","name":{"kind":"Name","value":"mayRun"}}]}}]} as unknown as DocumentNode<DeploymentRulesFragment, unknown>;
export const RequestDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalSupportRequestDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]} as unknown as DocumentNode<RequestDraftFragment, unknown>;
export const DeploymentActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<DeploymentActFragment, unknown>;
export const RequestRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalSupportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDispatch"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<RequestRowFragment, unknown>;
export const HostUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HostUnitFragment, unknown>;
export const StaffRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TechnicalStaff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"familyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"daysAway"}},{"kind":"Field","name":{"kind":"Name","value":"licences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffRowFragment, unknown>;
export const FamilyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TechnicalFamily"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetIsSet"}},{"kind":"Field","name":{"kind":"Name","value":"fillPercent"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]} as unknown as DocumentNode<FamilyRowFragment, unknown>;
export const TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"restsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"headAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"personAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"headReason"}},{"kind":"Field","name":{"kind":"Name","value":"personReason"}},{"kind":"Field","name":{"kind":"Name","value":"reflection"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<TeamMemberFragment, unknown>;
export const RequestShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalSupportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDispatch"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kindSource"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateHelp"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedByName"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"pool"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasPaper"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"restsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"headAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"personAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"headReason"}},{"kind":"Field","name":{"kind":"Name","value":"personReason"}},{"kind":"Field","name":{"kind":"Name","value":"reflection"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentAct"}}]}}]}}]} as unknown as DocumentNode<RequestShownFragment, unknown>;
export const InternalApplicationProbeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InternalApplicationProbe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InternalApplicationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<InternalApplicationProbeFragment, unknown>;
export const HolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<HolderFragment, unknown>;
export const InternalApplicationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InternalApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InternalApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"postingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<InternalApplicationRowFragment, unknown>;
export const InternalApplicationShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InternalApplicationShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InternalApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"postingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"motivation"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"interviewTime"}},{"kind":"Field","name":{"kind":"Name","value":"interviewPlace"}},{"kind":"Field","name":{"kind":"Name","value":"interviewRecord"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InternalApplicationShownFragment, unknown>;
export const EmployeeMatchesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeMatches"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"internalPostingMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"postingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmployeeMatchesFragment, unknown>;
export const InternalPostingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InternalPostingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InternalPosting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InternalPostingRowFragment, unknown>;
export const InternalPostingContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InternalPostingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InternalPosting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InternalPostingContentFragment, unknown>;
export const OutsideActivityProbeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityProbe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityPermitConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<OutsideActivityProbeFragment, unknown>;
export const OutsideActivityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityPermit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<OutsideActivityRowFragment, unknown>;
export const OutsideActivityLookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityLook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"exists"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]} as unknown as DocumentNode<OutsideActivityLookFragment, unknown>;
export const OutsideActivityShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityPermit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"workdayHours"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPay"}},{"kind":"Field","name":{"kind":"Name","value":"payBasis"}},{"kind":"Field","name":{"kind":"Name","value":"managerAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasPaper"}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideActivityLook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managerLooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideActivityLook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personnelLooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideActivityLook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsFound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideActivityLook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityLook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"exists"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutsideActivityShownFragment, unknown>;
export const LimitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerLimit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<LimitFragment, unknown>;
export const OutsideActivityRulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityRules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityRules"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerLimit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<OutsideActivityRulesFragment, unknown>;
export const OutsideActivityContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityPermit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKind"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"workdayHours"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPay"}},{"kind":"Field","name":{"kind":"Name","value":"payBasis"}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideActivityLook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideActivityLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideActivityLook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"exists"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]} as unknown as DocumentNode<OutsideActivityContentFragment, unknown>;
export const EmployeePermitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeePermits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outsideActivityPermits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<EmployeePermitsFragment, unknown>;
export const EmployeeRotationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeRotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeRotationFragment, unknown>;
export const PlacementShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationPlacement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"siteLabel"}},{"kind":"Field","name":{"kind":"Name","value":"continues"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlacementShownFragment, unknown>;
export const FindingShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cited"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"hardnessLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stageLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationPlacement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"siteLabel"}},{"kind":"Field","name":{"kind":"Name","value":"continues"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindingShownFragment, unknown>;
export const FindingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindingRowFragment, unknown>;
export const ForecastRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForecastRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationForecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ForecastRowFragment, unknown>;
export const RecordFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotationRecordForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"aboutPlacement"}},{"kind":"Field","name":{"kind":"Name","value":"noteNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<RecordFormFragment, unknown>;
export const EmployeeSecondmentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSecondments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secondments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeSecondmentsFragment, unknown>;
export const ExchangeFormShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeFormShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostKind"}},{"kind":"Field","name":{"kind":"Name","value":"longestMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longestSource"}},{"kind":"Field","name":{"kind":"Name","value":"mayRegister"}}]}}]} as unknown as DocumentNode<ExchangeFormShownFragment, unknown>;
export const ExchangeCallRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeCallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}}]}}]} as unknown as DocumentNode<ExchangeCallRowFragment, unknown>;
export const ExchangeAgreementRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeAgreementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"basisLabel"}},{"kind":"Field","name":{"kind":"Name","value":"quotaPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"payerLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}}]} as unknown as DocumentNode<ExchangeAgreementRowFragment, unknown>;
export const ExchangeActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ExchangeActFragment, unknown>;
export const ExchangeAgreementShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeAgreementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKind"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"basisLabel"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"quotaPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"payerLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"proposedFirstDay"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExchangeAct"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExchangeAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ExchangeAgreementShownFragment, unknown>;
export const SecondmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secondment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SecondmentRowFragment, unknown>;
export const SecondmentShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondmentShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secondment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostKindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateHelp"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"directoryTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"nextReport"}},{"kind":"Field","name":{"kind":"Name","value":"reportDraft"}},{"kind":"Field","name":{"kind":"Name","value":"shareBy"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"basisLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExchangeAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExchangeAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SecondmentShownFragment, unknown>;
export const DeclaringRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclaringRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lateDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateDaysSource"}}]}}]} as unknown as DocumentNode<DeclaringRoundFragment, unknown>;
export const DeclaringReachFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclaringReach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationReach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declares"}},{"kind":"Field","name":{"kind":"Name","value":"readsPeople"}},{"kind":"Field","name":{"kind":"Name","value":"seesProgress"}},{"kind":"Field","name":{"kind":"Name","value":"runsRounds"}}]}}]} as unknown as DocumentNode<DeclaringReachFragment, unknown>;
export const DeclarationActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<DeclarationActFragment, unknown>;
export const DeclarationStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<DeclarationStepFragment, unknown>;
export const DeclarationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishLabel"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishedDistricts"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclarationRowFragment, unknown>;
export const DeclarationRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishLabel"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishedDistricts"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<DeclarationRowsFragment, unknown>;
export const DeclarationDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workload"}},{"kind":"Field","name":{"kind":"Name","value":"workFit"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"wishInYears"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishedDistricts"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"newSkills"}},{"kind":"Field","name":{"kind":"Name","value":"licences"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"toPersonnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionWish"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}},{"kind":"Field","name":{"kind":"Name","value":"consideration"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}}]}}]}}]} as unknown as DocumentNode<DeclarationDraftFragment, unknown>;
export const DeclarationSheetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workloadLabel"}},{"kind":"Field","name":{"kind":"Name","value":"workFitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"wishLabel"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishedDistricts"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"newSkills"}},{"kind":"Field","name":{"kind":"Name","value":"licences"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"toPersonnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promotionWishLabel"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"circumstanceLabels"}},{"kind":"Field","name":{"kind":"Name","value":"consideration"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}}]}}]}}]} as unknown as DocumentNode<DeclarationSheetFragment, unknown>;
export const DeclarationFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelfDeclarationForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"}},{"kind":"Field","name":{"kind":"Name","value":"mostPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"mostPlacesSource"}},{"kind":"Field","name":{"kind":"Name","value":"promotionWishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentText"}}]}}]} as unknown as DocumentNode<DeclarationFormFragment, unknown>;
export const OfferedActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<OfferedActFragment, unknown>;
export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const ApplicationProbeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationProbe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentApplicationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ApplicationProbeFragment, unknown>;
export const ApplicationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"postingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursWished"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareerHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<ApplicationRowFragment, unknown>;
export const MonthOfHoursFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthOfHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode<MonthOfHoursFragment, unknown>;
export const ReviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Review"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}}]} as unknown as DocumentNode<ReviewFragment, unknown>;
export const AssignmentProbeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentProbe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<AssignmentProbeFragment, unknown>;
export const AssignmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"hoursThisMonth"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignmentRowFragment, unknown>;
export const EmployeeSideAssignmentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSideAssignments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sideAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EmployeeSideAssignmentsFragment, unknown>;
export const PostingContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostingContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentPosting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fieldLabel"}},{"kind":"Field","name":{"kind":"Name","value":"skillsWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termTo"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostingContentFragment, unknown>;
export const PostingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SideAssignmentPosting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fieldLabel"}},{"kind":"Field","name":{"kind":"Name","value":"skillsWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termTo"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostingRowFragment, unknown>;
export const EmployeeSkillsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSkills"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skillAssertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"assertedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isExpiring"}}]}}]}}]} as unknown as DocumentNode<EmployeeSkillsFragment, unknown>;
export const StaffSkillRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffSkillRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffSkillHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobFamilyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skillName"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffSkillRowFragment, unknown>;
export const SkillShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillAssertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isExpiring"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"variants"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SkillShownFragment, unknown>;
export const SkillConsideredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillConsidered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillConsideration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skillName"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purposeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placementOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"consideredOn"}}]}}]} as unknown as DocumentNode<SkillConsideredFragment, unknown>;
export const SkillSheetShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillSheetShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"remindDaysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"strengthSource"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"considerations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillConsidered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillAssertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isExpiring"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"variants"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillConsidered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillConsideration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skillName"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purposeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placementOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"consideredOn"}}]}}]} as unknown as DocumentNode<SkillSheetShownFragment, unknown>;
export const EmployeeSuccessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSuccession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knowledgeTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"handOverBy"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"depthLabel"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeSuccessionFragment, unknown>;
export const TopicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TopicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KnowledgeTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"lostOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"handOverBy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depthLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"prospect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"causeLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successorName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TopicRowFragment, unknown>;
export const SuccessionActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SuccessionActFragment, unknown>;
export const TopicShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TopicShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KnowledgeTopic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"artifacts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateHelp"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"lostOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"handOverBy"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"depthLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"prospectShown"}},{"kind":"Field","name":{"kind":"Name","value":"prospect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"causeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"monthsLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionAct"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successorName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"isAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionAct"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionAct"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<TopicShownFragment, unknown>;
export const EmployeeSupportsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeSupports"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supportAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"supporterName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]}}]} as unknown as DocumentNode<EmployeeSupportsFragment, unknown>;
export const SupportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"supporterName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesOn"}},{"kind":"Field","name":{"kind":"Name","value":"chooseBy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SupportRowFragment, unknown>;
export const SupportActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportAssignmentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SupportActFragment, unknown>;
export const SupportShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateHelp"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"supporterName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"chooseBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HostUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adaptation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"supporterName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportAct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HostUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportAssignmentAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SupportShownFragment, unknown>;
export const CareerOfEmployeeDocument = {"__meta__":{"name":"CareerOfEmployee","hash":"sha256:031238cdb9563442d821dcc3d75cc0581ce25ea058a98c308160ebdad66d0ad4"}} as unknown as DocumentNode<CareerOfEmployeeQuery, CareerOfEmployeeQueryVariables>;
export const CareerPathDocument = {"__meta__":{"name":"CareerPath","hash":"sha256:e034cc23e6184081190918b4896525256286aedf00199efd5db1bce59628dbd3"}} as unknown as DocumentNode<CareerPathQuery, CareerPathQueryVariables>;
export const CareerPathEvidenceDocument = {"__meta__":{"name":"CareerPathEvidence","hash":"sha256:4b275b68c20a4a38643f23f879433102a5abb42558209067a91de3a98c57e0ef"}} as unknown as DocumentNode<CareerPathEvidenceQuery, CareerPathEvidenceQueryVariables>;
export const MyCareerPlanDocument = {"__meta__":{"name":"MyCareerPlan","hash":"sha256:903864d15bfb9e193eff75dcb94999a9a0c898c708a42384f49921d3a8457124"}} as unknown as DocumentNode<MyCareerPlanQuery, MyCareerPlanQueryVariables>;
export const CareerPlanDocument = {"__meta__":{"name":"CareerPlan","hash":"sha256:f8365f987dc8f638365fa8f053fac92958162b09a63012f3fa5788b816b5036c"}} as unknown as DocumentNode<CareerPlanQuery, CareerPlanQueryVariables>;
export const CareerPlanToWriteDocument = {"__meta__":{"name":"CareerPlanToWrite","hash":"sha256:1bb55e21822284c5bb896b3d7bac2c8f5a20835a78972a40c54475f022e92d66"}} as unknown as DocumentNode<CareerPlanToWriteQuery, CareerPlanToWriteQueryVariables>;
export const SharedCareerPlansDocument = {"__meta__":{"name":"SharedCareerPlans","hash":"sha256:4ea3d8e9b7fd29836463138c550c068337210a26666852883cad0b6fd96c53b0"}} as unknown as DocumentNode<SharedCareerPlansQuery, SharedCareerPlansQueryVariables>;
export const CareerPlanEvidenceDocument = {"__meta__":{"name":"CareerPlanEvidence","hash":"sha256:509c4f000cc69485c722789f96eb5f7f8552ffa6bb51fa3062670a631d6b9505"}} as unknown as DocumentNode<CareerPlanEvidenceQuery, CareerPlanEvidenceQueryVariables>;
export const SaveCareerPlanDraftDocument = {"__meta__":{"name":"SaveCareerPlanDraft","hash":"sha256:9685aa1e9c185e422b33758667f21c6dbe61b7aaddbf9dd20ccd1516e79a7159"}} as unknown as DocumentNode<SaveCareerPlanDraftMutation, SaveCareerPlanDraftMutationVariables>;
export const FinishCareerPlanDocument = {"__meta__":{"name":"FinishCareerPlan","hash":"sha256:c2f0e9c8ae3d6e0cab3e99c8eaa67f172705c5a0211748ae8c9818f0c3871720"}} as unknown as DocumentNode<FinishCareerPlanMutation, FinishCareerPlanMutationVariables>;
export const DiscardCareerPlanDraftDocument = {"__meta__":{"name":"DiscardCareerPlanDraft","hash":"sha256:9e010516488db39f7f645ea0cbc0e3c50322a54098ef61f205caa5ea5170e8f8"}} as unknown as DocumentNode<DiscardCareerPlanDraftMutation, DiscardCareerPlanDraftMutationVariables>;
export const ShareCareerPlanDocument = {"__meta__":{"name":"ShareCareerPlan","hash":"sha256:80f4c707fb9068c8c3149d4445466a8b87bd1f0861787668bf98acf66fcfcb4f"}} as unknown as DocumentNode<ShareCareerPlanMutation, ShareCareerPlanMutationVariables>;
export const TakeBackCareerPlanDocument = {"__meta__":{"name":"TakeBackCareerPlan","hash":"sha256:331832808fa8650851b3d1b8f29730f5400d13240efd4b69cf9659abc062035c"}} as unknown as DocumentNode<TakeBackCareerPlanMutation, TakeBackCareerPlanMutationVariables>;
export const RecordCareerInterviewDocument = {"__meta__":{"name":"RecordCareerInterview","hash":"sha256:8e63c8bf58ffe49c56b95343b622f2a5b8860442dca885a752582b362cd8fde6"}} as unknown as DocumentNode<RecordCareerInterviewMutation, RecordCareerInterviewMutationVariables>;
export const RewriteCareerInterviewDocument = {"__meta__":{"name":"RewriteCareerInterview","hash":"sha256:6590721693f07613435f5ab4bdcdbf5b347e5d834d75cd1b3f0e23ac93dabe84"}} as unknown as DocumentNode<RewriteCareerInterviewMutation, RewriteCareerInterviewMutationVariables>;
export const ConfirmCareerInterviewDocument = {"__meta__":{"name":"ConfirmCareerInterview","hash":"sha256:07498e527c948104df03a962ebdcc04c36930e017fef667928dbeac524bb2870"}} as unknown as DocumentNode<ConfirmCareerInterviewMutation, ConfirmCareerInterviewMutationVariables>;
export const ReturnCareerInterviewDocument = {"__meta__":{"name":"ReturnCareerInterview","hash":"sha256:51a683ec8be250f2b999661fad906b0d973aec86f5febbbeeb7b767e5b641d3e"}} as unknown as DocumentNode<ReturnCareerInterviewMutation, ReturnCareerInterviewMutationVariables>;
export const WithdrawCareerInterviewDocument = {"__meta__":{"name":"WithdrawCareerInterview","hash":"sha256:bf1d8abc66a0b5ab707fedc6507cf014020a507b085cb4dc9a0d3b417f5dd6c9"}} as unknown as DocumentNode<WithdrawCareerInterviewMutation, WithdrawCareerInterviewMutationVariables>;
export const DeploymentRequestsDocument = {"__meta__":{"name":"DeploymentRequests","hash":"sha256:1fa8d74c5fc73a1dcc4c02379aaf0a75ae60bba87a1c409af539bf46ae2301f9"}} as unknown as DocumentNode<DeploymentRequestsQuery, DeploymentRequestsQueryVariables>;
export const TechnicalStaffListDocument = {"__meta__":{"name":"TechnicalStaffList","hash":"sha256:4e0f2674347b65e3b4fabf1f51a1d35844cfed880e0cc52f703afad5de8a8b79"}} as unknown as DocumentNode<TechnicalStaffListQuery, TechnicalStaffListQueryVariables>;
export const TechnicalFamiliesDocument = {"__meta__":{"name":"TechnicalFamilies","hash":"sha256:53981b26ae3b6f8927b60f3179e68fb5345dc9e00344da6823f9fbc771c08c66"}} as unknown as DocumentNode<TechnicalFamiliesQuery, TechnicalFamiliesQueryVariables>;
export const DeploymentRequestDocument = {"__meta__":{"name":"DeploymentRequest","hash":"sha256:2e5b7088280bb7f6e90de7645e32563629825df0c10567ee82d5f676156eb064"}} as unknown as DocumentNode<DeploymentRequestQuery, DeploymentRequestQueryVariables>;
export const DeploymentRequestFormDocument = {"__meta__":{"name":"DeploymentRequestForm","hash":"sha256:055e421e5be32e411a1a1035de14ad1177fb616b20b3e8f4a44c3c0c97686c1e"}} as unknown as DocumentNode<DeploymentRequestFormQuery, DeploymentRequestFormQueryVariables>;
export const DeploymentEvidenceDocument = {"__meta__":{"name":"DeploymentEvidence","hash":"sha256:2650682fd4462ffa0edc60b91423e2d087540a751780225512593aba976aeec9"}} as unknown as DocumentNode<DeploymentEvidenceQuery, DeploymentEvidenceQueryVariables>;
export const FileSupportRequestDocument = {"__meta__":{"name":"FileSupportRequest","hash":"sha256:a6223b4015363815c094b540b3b7daa355f17342359bc363a15de361ca9d2662"}} as unknown as DocumentNode<FileSupportRequestMutation, FileSupportRequestMutationVariables>;
export const SaveSupportRequestDraftDocument = {"__meta__":{"name":"SaveSupportRequestDraft","hash":"sha256:e45057062f19087dcfdac3c5115e50bfeab3bdb10d00f896639ebe75653c1bf0"}} as unknown as DocumentNode<SaveSupportRequestDraftMutation, SaveSupportRequestDraftMutationVariables>;
export const TriageSupportRequestDocument = {"__meta__":{"name":"TriageSupportRequest","hash":"sha256:62f342824ab95e4aabd87f254808837361b442c408cb7619b23c9aea0b141fa6"}} as unknown as DocumentNode<TriageSupportRequestMutation, TriageSupportRequestMutationVariables>;
export const DeclineSupportRequestDocument = {"__meta__":{"name":"DeclineSupportRequest","hash":"sha256:0f71e4970eb38273fc148c403d8bd9b583c47a9465e490fb6140e475b15de95f"}} as unknown as DocumentNode<DeclineSupportRequestMutation, DeclineSupportRequestMutationVariables>;
export const ProposeSupportTeamsDocument = {"__meta__":{"name":"ProposeSupportTeams","hash":"sha256:25657227d2256d4eb96a6f02ac5ba9bb6f537b419f2eb6e7b860e2ac02634d77"}} as unknown as DocumentNode<ProposeSupportTeamsMutation, ProposeSupportTeamsMutationVariables>;
export const OrderDeploymentDocument = {"__meta__":{"name":"OrderDeployment","hash":"sha256:d64dc41031847dd2900b815c5009b13269138ee875e7bd72749b3f17538fcbef"}} as unknown as DocumentNode<OrderDeploymentMutation, OrderDeploymentMutationVariables>;
export const ConsentAsHeadDocument = {"__meta__":{"name":"ConsentAsHead","hash":"sha256:0a601dbfdc233849540781f4859ee31969146d1f4fbd296955582f4f0d5679f4"}} as unknown as DocumentNode<ConsentAsHeadMutation, ConsentAsHeadMutationVariables>;
export const RefuseAsHeadDocument = {"__meta__":{"name":"RefuseAsHead","hash":"sha256:2785182194c6341a5c641eb0fcc9a640996198590138ec7302929c047412f40a"}} as unknown as DocumentNode<RefuseAsHeadMutation, RefuseAsHeadMutationVariables>;
export const ConsentToDeploymentDocument = {"__meta__":{"name":"ConsentToDeployment","hash":"sha256:37e1d0d9462938af5cbbaf3a258052cbc3aef3b4c294777dd87561c70e798061"}} as unknown as DocumentNode<ConsentToDeploymentMutation, ConsentToDeploymentMutationVariables>;
export const RefuseDeploymentDocument = {"__meta__":{"name":"RefuseDeployment","hash":"sha256:fed8dcd94fcfa5a4ba7c16a0c49759c84d236fb4a74103daf6599718b36b0349"}} as unknown as DocumentNode<RefuseDeploymentMutation, RefuseDeploymentMutationVariables>;
export const ReturnFromDeploymentDocument = {"__meta__":{"name":"ReturnFromDeployment","hash":"sha256:6b514dc353931c36af6ea8188b5477c46a018acb68d0599021153e619e2c6583"}} as unknown as DocumentNode<ReturnFromDeploymentMutation, ReturnFromDeploymentMutationVariables>;
export const ReflectOnDeploymentDocument = {"__meta__":{"name":"ReflectOnDeployment","hash":"sha256:9a1c4a75d508b8060ecff6679ed28216156c6c7670a59571a60b6d86d2468e9e"}} as unknown as DocumentNode<ReflectOnDeploymentMutation, ReflectOnDeploymentMutationVariables>;
export const SetStaffingTargetDocument = {"__meta__":{"name":"SetStaffingTarget","hash":"sha256:03aebb3220e86f3b854def44b15e1fd1e93448dd618542a61b7a17be13758c5c"}} as unknown as DocumentNode<SetStaffingTargetMutation, SetStaffingTargetMutationVariables>;
export const RecordTechnicalLicenceDocument = {"__meta__":{"name":"RecordTechnicalLicence","hash":"sha256:6bfb6c236c360842ce548f4564b2bfddeecfa5d8f8ecdc64fcfcc8a28f1d63cc"}} as unknown as DocumentNode<RecordTechnicalLicenceMutation, RecordTechnicalLicenceMutationVariables>;
export const InternalApplicationsDocument = {"__meta__":{"name":"InternalApplications","hash":"sha256:bd6a302db9feb16b7e12f1ca08ac900ec45d2c152f94bdbdc0414b75f8887711"}} as unknown as DocumentNode<InternalApplicationsQuery, InternalApplicationsQueryVariables>;
export const InternalPostingApplicationsDocument = {"__meta__":{"name":"InternalPostingApplications","hash":"sha256:28ec47b85b4c2d9ed85d41ab3fcb378ebef83144d8f6e9fed00dfa88c76ce928"}} as unknown as DocumentNode<InternalPostingApplicationsQuery, InternalPostingApplicationsQueryVariables>;
export const InternalApplicationDocument = {"__meta__":{"name":"InternalApplication","hash":"sha256:06e00ec4e7d4056ec962c4dcc485d97e8dfd11e615448de776cc4aa22b352dc1"}} as unknown as DocumentNode<InternalApplicationQuery, InternalApplicationQueryVariables>;
export const InternalPostingToApplyDocument = {"__meta__":{"name":"InternalPostingToApply","hash":"sha256:8b058982ff1a54cd007b0b5568b88736f0df9f1cf33ea688f04127fab9a2991a"}} as unknown as DocumentNode<InternalPostingToApplyQuery, InternalPostingToApplyQueryVariables>;
export const SaveInternalApplicationDraftDocument = {"__meta__":{"name":"SaveInternalApplicationDraft","hash":"sha256:b9f0e11e781e748029cdd8a83ba3e55f791f6bca5093f1bf7f7a8e6e2cffb6ef"}} as unknown as DocumentNode<SaveInternalApplicationDraftMutation, SaveInternalApplicationDraftMutationVariables>;
export const InternalPostingEvidenceDocument = {"__meta__":{"name":"InternalPostingEvidence","hash":"sha256:91453e9d472016ebee7677f33acf0ca0bcaf7859bc63a187dcd20d8a61630a07"}} as unknown as DocumentNode<InternalPostingEvidenceQuery, InternalPostingEvidenceQueryVariables>;
export const InternalPostingsFoundDocument = {"__meta__":{"name":"InternalPostingsFound","hash":"sha256:4804bd191b30b75247a7a0e59884aea4c52d4b2cf6a9bd8c3a5ea21e03637d5a"}} as unknown as DocumentNode<InternalPostingsFoundQuery, InternalPostingsFoundQueryVariables>;
export const ApplyForInternalPostingDocument = {"__meta__":{"name":"ApplyForInternalPosting","hash":"sha256:8140498b2fd8cb19873e4756355c938950952c3d16a2beb08da7b3a05b1d2e24"}} as unknown as DocumentNode<ApplyForInternalPostingMutation, ApplyForInternalPostingMutationVariables>;
export const InviteToInterviewDocument = {"__meta__":{"name":"InviteToInterview","hash":"sha256:35dc70f3897e4c6890149d315bf0dcd316c1b7b91cac07428e02188d2ccb797c"}} as unknown as DocumentNode<InviteToInterviewMutation, InviteToInterviewMutationVariables>;
export const RecordInterviewDocument = {"__meta__":{"name":"RecordInterview","hash":"sha256:17c02b7928260ed1f1e9cdeedaaef4e12e9284e512ea74ae05d53d9cc120a8ef"}} as unknown as DocumentNode<RecordInterviewMutation, RecordInterviewMutationVariables>;
export const MatchApplicantDocument = {"__meta__":{"name":"MatchApplicant","hash":"sha256:a7baaf44cba5f4ce114dd48c6d25d51b7f10db1c2840eb917935796e85a84836"}} as unknown as DocumentNode<MatchApplicantMutation, MatchApplicantMutationVariables>;
export const DeclineInternalApplicationDocument = {"__meta__":{"name":"DeclineInternalApplication","hash":"sha256:639fc84006da2850a2d1d9b135f9f429ba190ebed5d107a8dd6b4fc714ea8c48"}} as unknown as DocumentNode<DeclineInternalApplicationMutation, DeclineInternalApplicationMutationVariables>;
export const WithdrawInternalApplicationDocument = {"__meta__":{"name":"WithdrawInternalApplication","hash":"sha256:a6b5b3fd74ce88ff7305ff4b76f9b985e58cdc723a214d3fd8c0e9cbbf775472"}} as unknown as DocumentNode<WithdrawInternalApplicationMutation, WithdrawInternalApplicationMutationVariables>;
export const AcknowledgeInternalOutcomeDocument = {"__meta__":{"name":"AcknowledgeInternalOutcome","hash":"sha256:58b9b1d12b019fdb6d8509179b108d8b0ee2d0be7710e759894ce0f2fb40f43c"}} as unknown as DocumentNode<AcknowledgeInternalOutcomeMutation, AcknowledgeInternalOutcomeMutationVariables>;
export const HearOfInternalMatchDocument = {"__meta__":{"name":"HearOfInternalMatch","hash":"sha256:9686787dbec148c77d2e9013321c5e5f7b1b94b801c62a3268a81591d98b3487"}} as unknown as DocumentNode<HearOfInternalMatchMutation, HearOfInternalMatchMutationVariables>;
export const InternalPostingsDocument = {"__meta__":{"name":"InternalPostings","hash":"sha256:2bcae0360971ba3f031526157ca675c8359aded4324ab779b1f608407f1a4b90"}} as unknown as DocumentNode<InternalPostingsQuery, InternalPostingsQueryVariables>;
export const InternalPostingDocument = {"__meta__":{"name":"InternalPosting","hash":"sha256:2c52b83cd3da3d0373faf389c61045eb4c5eaee3f7b99ac3e9660ea637e61157"}} as unknown as DocumentNode<InternalPostingQuery, InternalPostingQueryVariables>;
export const InternalPostingUnitsDocument = {"__meta__":{"name":"InternalPostingUnits","hash":"sha256:c8d27aaa0f386a4e4266b384513d4636f973f18fd0a808af16a32635bb5af770"}} as unknown as DocumentNode<InternalPostingUnitsQuery, InternalPostingUnitsQueryVariables>;
export const InternalPostingToEditDocument = {"__meta__":{"name":"InternalPostingToEdit","hash":"sha256:c142ce6d40cd0c3566477f74e4ec07803e68aa8e46ae52e0df0f2a752779cb31"}} as unknown as DocumentNode<InternalPostingToEditQuery, InternalPostingToEditQueryVariables>;
export const DraftInternalPostingDocument = {"__meta__":{"name":"DraftInternalPosting","hash":"sha256:85b6be8b9e07fdbbf9e0342facc813cfac89f6d583d155a0069b7ff1cc398848"}} as unknown as DocumentNode<DraftInternalPostingMutation, DraftInternalPostingMutationVariables>;
export const EditInternalPostingDocument = {"__meta__":{"name":"EditInternalPosting","hash":"sha256:779d15ab6cba13c1c5ffa7f1deb76e43c48dde978c716d2ce4f34f8e7b1ba5dd"}} as unknown as DocumentNode<EditInternalPostingMutation, EditInternalPostingMutationVariables>;
export const SubmitInternalPostingDocument = {"__meta__":{"name":"SubmitInternalPosting","hash":"sha256:f223977f17fdd700cd34ee40051cb1a31d0cac11691b5c1dc524eec431bc0d97"}} as unknown as DocumentNode<SubmitInternalPostingMutation, SubmitInternalPostingMutationVariables>;
export const ApproveInternalPostingDocument = {"__meta__":{"name":"ApproveInternalPosting","hash":"sha256:23d6bc0da4ee5a82f5893d96e2a9668b5d31cbf302a509b77e15fd77343c744c"}} as unknown as DocumentNode<ApproveInternalPostingMutation, ApproveInternalPostingMutationVariables>;
export const ReturnInternalPostingDocument = {"__meta__":{"name":"ReturnInternalPosting","hash":"sha256:49f1812f8180e3a7aa13e4d91b191080de4d48f4b5c4df81ade981daec6d4c4e"}} as unknown as DocumentNode<ReturnInternalPostingMutation, ReturnInternalPostingMutationVariables>;
export const CloseInternalPostingDocument = {"__meta__":{"name":"CloseInternalPosting","hash":"sha256:a3d228febb71851d4faf2de889553e78dd2786088c1583b53ae77cd8953dc614"}} as unknown as DocumentNode<CloseInternalPostingMutation, CloseInternalPostingMutationVariables>;
export const SettleInternalPostingDocument = {"__meta__":{"name":"SettleInternalPosting","hash":"sha256:a57f003e9b5227ed76d3f73801e528033a7f86a6a43f3e053aeb4dee5402c4b6"}} as unknown as DocumentNode<SettleInternalPostingMutation, SettleInternalPostingMutationVariables>;
export const WithdrawInternalPostingDocument = {"__meta__":{"name":"WithdrawInternalPosting","hash":"sha256:35ecec5b52b9ace424f6f088306bd3e0d6c5cdb0376f8304be19d0da62f4849e"}} as unknown as DocumentNode<WithdrawInternalPostingMutation, WithdrawInternalPostingMutationVariables>;
export const OutsideActivityPermitsDocument = {"__meta__":{"name":"OutsideActivityPermits","hash":"sha256:ca285baf21fc2f67ae29b6040d5aeda6bfa03314a392044c4ab7a11efaa819e6"}} as unknown as DocumentNode<OutsideActivityPermitsQuery, OutsideActivityPermitsQueryVariables>;
export const OutsideActivityPermitDocument = {"__meta__":{"name":"OutsideActivityPermit","hash":"sha256:779884225d66b3899435d14fffa93e986036b1692c5ed0a50ab19e18edd4e9e7"}} as unknown as DocumentNode<OutsideActivityPermitQuery, OutsideActivityPermitQueryVariables>;
export const OutsideActivityRulesOnlyDocument = {"__meta__":{"name":"OutsideActivityRulesOnly","hash":"sha256:a8641117650121c88deef52abe6132c554181cadb8d216367966c123c4c15608"}} as unknown as DocumentNode<OutsideActivityRulesOnlyQuery, OutsideActivityRulesOnlyQueryVariables>;
export const OutsideActivityToEditDocument = {"__meta__":{"name":"OutsideActivityToEdit","hash":"sha256:9eb55d55abf14ab0d1c18e2913e2effdf7273a8de81fb533be3775159fadeec7"}} as unknown as DocumentNode<OutsideActivityToEditQuery, OutsideActivityToEditQueryVariables>;
export const OutsideActivityEvidenceDocument = {"__meta__":{"name":"OutsideActivityEvidence","hash":"sha256:2fa67840796e1bacd5da75a979aa86ae100d70e11f40abd82582f612acbf2485"}} as unknown as DocumentNode<OutsideActivityEvidenceQuery, OutsideActivityEvidenceQueryVariables>;
export const SubmitOutsideActivityDocument = {"__meta__":{"name":"SubmitOutsideActivity","hash":"sha256:bb3c68ca8fa01bc6135df8c1b5be9c27e84646cfd066e323a5d292cd9baa2b6f"}} as unknown as DocumentNode<SubmitOutsideActivityMutation, SubmitOutsideActivityMutationVariables>;
export const WithdrawOutsideActivityDocument = {"__meta__":{"name":"WithdrawOutsideActivity","hash":"sha256:21399dad3770f63ac553ce99c2b0fcc8a8b2fb3bfbea64ead0c21d35680cb6d3"}} as unknown as DocumentNode<WithdrawOutsideActivityMutation, WithdrawOutsideActivityMutationVariables>;
export const ReturnOutsideActivityDocument = {"__meta__":{"name":"ReturnOutsideActivity","hash":"sha256:09db2fe6168e36238091f94bc90c9b46210b47a814745fc18aaeeda3a14c9aa2"}} as unknown as DocumentNode<ReturnOutsideActivityMutation, ReturnOutsideActivityMutationVariables>;
export const RevokeOutsideActivityDocument = {"__meta__":{"name":"RevokeOutsideActivity","hash":"sha256:1047396bd45e8efd5e2d63fc36ab2e897b0ac64602fbd0ad5b40879a40614a5e"}} as unknown as DocumentNode<RevokeOutsideActivityMutation, RevokeOutsideActivityMutationVariables>;
export const EndOutsideActivityDocument = {"__meta__":{"name":"EndOutsideActivity","hash":"sha256:5eb346327b95487a3c01185dd844e955c92794c282d58d429b67dbf1f92b2caf"}} as unknown as DocumentNode<EndOutsideActivityMutation, EndOutsideActivityMutationVariables>;
export const AcknowledgeOutsideActivityDocument = {"__meta__":{"name":"AcknowledgeOutsideActivity","hash":"sha256:9348b58c70a950a578a3d73645a6408b58647409d15c07b9cc9906df9298a2d4"}} as unknown as DocumentNode<AcknowledgeOutsideActivityMutation, AcknowledgeOutsideActivityMutationVariables>;
export const GiveOpinionOnOutsideActivityDocument = {"__meta__":{"name":"GiveOpinionOnOutsideActivity","hash":"sha256:3eac10fcbb83f74f243a4c67866f7bb77296c0f5883f49b148b05dc2f60027cc"}} as unknown as DocumentNode<GiveOpinionOnOutsideActivityMutation, GiveOpinionOnOutsideActivityMutationVariables>;
export const GrantOutsideActivityDocument = {"__meta__":{"name":"GrantOutsideActivity","hash":"sha256:7d289d769dd24d71972b4be68690e3c8584481bbc178bc7d9378736c07d709ed"}} as unknown as DocumentNode<GrantOutsideActivityMutation, GrantOutsideActivityMutationVariables>;
export const RefuseOutsideActivityDocument = {"__meta__":{"name":"RefuseOutsideActivity","hash":"sha256:1806fb237414473af0395231a20ae40d4e01c70d1afbef2da0be1317c8f46224"}} as unknown as DocumentNode<RefuseOutsideActivityMutation, RefuseOutsideActivityMutationVariables>;
export const LogOutsideHoursDocument = {"__meta__":{"name":"LogOutsideHours","hash":"sha256:f6d77ff3c26c3ea1706c9f6d1c05d096f0469600acd397be3f7c4241f46a8093"}} as unknown as DocumentNode<LogOutsideHoursMutation, LogOutsideHoursMutationVariables>;
export const DraftOutsideActivityDocument = {"__meta__":{"name":"DraftOutsideActivity","hash":"sha256:2a148d02cb952c6bc6f2064b989bef0e07b2691f7ddb9a59386586484627843f"}} as unknown as DocumentNode<DraftOutsideActivityMutation, DraftOutsideActivityMutationVariables>;
export const EditOutsideActivityDocument = {"__meta__":{"name":"EditOutsideActivity","hash":"sha256:58f5c59fc0c7f184fa2b1fa98aa436db6b585799eb94314b649f6a5fb601577f"}} as unknown as DocumentNode<EditOutsideActivityMutation, EditOutsideActivityMutationVariables>;
export const CareerPlanPaperDocument = {"__meta__":{"name":"CareerPlanPaper","hash":"sha256:4b757be2c6c8f767f51a56caa404b6229347333951079dc702a759106917435c"}} as unknown as DocumentNode<CareerPlanPaperQuery, CareerPlanPaperQueryVariables>;
export const SelfDeclarationPaperDocument = {"__meta__":{"name":"SelfDeclarationPaper","hash":"sha256:d0da54a5c35025b9888bd175a4cd8a0550ea26da55d8d3d8a11e16da9f3d6d77"}} as unknown as DocumentNode<SelfDeclarationPaperQuery, SelfDeclarationPaperQueryVariables>;
export const SelfDeclarationToPersonnelPaperDocument = {"__meta__":{"name":"SelfDeclarationToPersonnelPaper","hash":"sha256:57db263bf6c560009be3760e8d97a43bf2bbc7906dc21424bccd184dfbf8ebfc"}} as unknown as DocumentNode<SelfDeclarationToPersonnelPaperQuery, SelfDeclarationToPersonnelPaperQueryVariables>;
export const SideAssignmentApplicationPaperDocument = {"__meta__":{"name":"SideAssignmentApplicationPaper","hash":"sha256:9c338f7a0849c1d894ece2f21a7a29b7ca9efcc492dd512d373a03e17c75121f"}} as unknown as DocumentNode<SideAssignmentApplicationPaperQuery, SideAssignmentApplicationPaperQueryVariables>;
export const SideAssignmentDecisionPaperDocument = {"__meta__":{"name":"SideAssignmentDecisionPaper","hash":"sha256:5bacb4f3e419e8ab623ddef9456c27a69008483d31a04d8e9529a46b712b040e"}} as unknown as DocumentNode<SideAssignmentDecisionPaperQuery, SideAssignmentDecisionPaperQueryVariables>;
export const InternalApplicationPaperDocument = {"__meta__":{"name":"InternalApplicationPaper","hash":"sha256:a6fd5082981189cbb0936e3a3c1ffd1f042227e95b0c1fd4ae72811caffc6ba5"}} as unknown as DocumentNode<InternalApplicationPaperQuery, InternalApplicationPaperQueryVariables>;
export const SupportAssignmentPaperDocument = {"__meta__":{"name":"SupportAssignmentPaper","hash":"sha256:f756f828e3f6c096b5f0d716099ef6f45ac006ebc4a2aa4d90b98cad0a4a7efd"}} as unknown as DocumentNode<SupportAssignmentPaperQuery, SupportAssignmentPaperQueryVariables>;
export const KnowledgeTopicPaperDocument = {"__meta__":{"name":"KnowledgeTopicPaper","hash":"sha256:4e905db5240cdec17610adae36e6683ea6c1178c93170bfc22705fe59ade13e3"}} as unknown as DocumentNode<KnowledgeTopicPaperQuery, KnowledgeTopicPaperQueryVariables>;
export const MunicipalSupportPaperDocument = {"__meta__":{"name":"MunicipalSupportPaper","hash":"sha256:f9415c7876f81e66d392cf3c6eacfeb85aa8e2109b179f93850c4af5ed8c3b6b"}} as unknown as DocumentNode<MunicipalSupportPaperQuery, MunicipalSupportPaperQueryVariables>;
export const RotationOutlookPaperDocument = {"__meta__":{"name":"RotationOutlookPaper","hash":"sha256:a39074b0c64f8fe8d98ed2b3b752d6c839cd933767fcba4ed76e13012af97a45"}} as unknown as DocumentNode<RotationOutlookPaperQuery, RotationOutlookPaperQueryVariables>;
export const SecondmentPaperDocument = {"__meta__":{"name":"SecondmentPaper","hash":"sha256:957689b20dd3bb7e468e7befdf35a96821ddc2e7bd03ac129fe4241af62a8ee8"}} as unknown as DocumentNode<SecondmentPaperQuery, SecondmentPaperQueryVariables>;
export const OutsideActivityPaperDocument = {"__meta__":{"name":"OutsideActivityPaper","hash":"sha256:a97058afbc5dcc9b63f253b65da22e1a2ac620d22bf28962b388cfa5103a9738"}} as unknown as DocumentNode<OutsideActivityPaperQuery, OutsideActivityPaperQueryVariables>;
export const RotationOutlookDocument = {"__meta__":{"name":"RotationOutlook","hash":"sha256:cf33446ecd683c43d0271caab99febbb242de3a2aa12b9f618068920e1a5808f"}} as unknown as DocumentNode<RotationOutlookQuery, RotationOutlookQueryVariables>;
export const RotationFindingsDocument = {"__meta__":{"name":"RotationFindings","hash":"sha256:c74c0a2a6883fc63593a23aa122daa040e8cae5ad8d8e2e3bea5b133cdd4b9ff"}} as unknown as DocumentNode<RotationFindingsQuery, RotationFindingsQueryVariables>;
export const RecordRotationDocument = {"__meta__":{"name":"RecordRotation","hash":"sha256:914bc14feb36a41e05374b4e11a7c9798f98684c8bc50017a74b646f1b1c1efb"}} as unknown as DocumentNode<RecordRotationMutation, RecordRotationMutationVariables>;
export const SecondmentsDocument = {"__meta__":{"name":"Secondments","hash":"sha256:21afa091a0e10e656461b5fb9f868343645dddf46d62aec9e0fad25af61f6ade"}} as unknown as DocumentNode<SecondmentsQuery, SecondmentsQueryVariables>;
export const ExchangeCallsDocument = {"__meta__":{"name":"ExchangeCalls","hash":"sha256:f10fff98e61309ff2b35793a373d92dc5416f31b7786ecfed088d9f86973e85f"}} as unknown as DocumentNode<ExchangeCallsQuery, ExchangeCallsQueryVariables>;
export const ExchangeAgreementsDocument = {"__meta__":{"name":"ExchangeAgreements","hash":"sha256:3f2649c2af772b4d4d9ccaddf4e45c8c2021b55d039ce960a6feb4df9ff8ae6f"}} as unknown as DocumentNode<ExchangeAgreementsQuery, ExchangeAgreementsQueryVariables>;
export const ExchangeFormDocument = {"__meta__":{"name":"ExchangeForm","hash":"sha256:466216a55fad53024b20dd1682638ab247d2b3d8012c35817a8587e81944b685"}} as unknown as DocumentNode<ExchangeFormQuery, ExchangeFormQueryVariables>;
export const ExchangeAgreementDocument = {"__meta__":{"name":"ExchangeAgreement","hash":"sha256:6dc04ca469b0e65468165279305c873a29bfe8950f73634c0f84bed84456ccf3"}} as unknown as DocumentNode<ExchangeAgreementQuery, ExchangeAgreementQueryVariables>;
export const ExchangeAgreementToEditDocument = {"__meta__":{"name":"ExchangeAgreementToEdit","hash":"sha256:ac1e0732974b486b0f263dc9b9db4624e9c090d1a9f310c3fe5eb5eea304e1da"}} as unknown as DocumentNode<ExchangeAgreementToEditQuery, ExchangeAgreementToEditQueryVariables>;
export const SecondmentPeopleDocument = {"__meta__":{"name":"SecondmentPeople","hash":"sha256:0f813e7b5d296b868bd9752067afc553411473de8a7bf26701831002588c0a4b"}} as unknown as DocumentNode<SecondmentPeopleQuery, SecondmentPeopleQueryVariables>;
export const SecondmentDocument = {"__meta__":{"name":"Secondment","hash":"sha256:224b1ff848f2cca5035248ae159582d6f4745e67e6de190c06e9bbb390a9f0d6"}} as unknown as DocumentNode<SecondmentQuery, SecondmentQueryVariables>;
export const SecondmentEvidenceDocument = {"__meta__":{"name":"SecondmentEvidence","hash":"sha256:f33bd22dddfa876db1017593ae9b4cc48a4c782906e9c876578b8f143c823f83"}} as unknown as DocumentNode<SecondmentEvidenceQuery, SecondmentEvidenceQueryVariables>;
export const RegisterExchangeAgreementDocument = {"__meta__":{"name":"RegisterExchangeAgreement","hash":"sha256:7e81a0ea43277fd78b41fa3531e5ba8a7b656f0ba6f80dc3605cd9de44640fea"}} as unknown as DocumentNode<RegisterExchangeAgreementMutation, RegisterExchangeAgreementMutationVariables>;
export const EditExchangeAgreementDocument = {"__meta__":{"name":"EditExchangeAgreement","hash":"sha256:96609cf8e95e092dfe9297089234f1cfaeb124f8c5f2dd1aecf0a4321517c466"}} as unknown as DocumentNode<EditExchangeAgreementMutation, EditExchangeAgreementMutationVariables>;
export const OpenExchangeCallDocument = {"__meta__":{"name":"OpenExchangeCall","hash":"sha256:30cb3c4c9780a88c8c183f0db7872f531def5f7aed956ddbcfdf29b98581a9fc"}} as unknown as DocumentNode<OpenExchangeCallMutation, OpenExchangeCallMutationVariables>;
export const CloseExchangeCallDocument = {"__meta__":{"name":"CloseExchangeCall","hash":"sha256:9bb971fd091c87e2816d4aa6238111bd6c9ff81af50396e505e6f04df3f8edf5"}} as unknown as DocumentNode<CloseExchangeCallMutation, CloseExchangeCallMutationVariables>;
export const VolunteerForSecondmentDocument = {"__meta__":{"name":"VolunteerForSecondment","hash":"sha256:ab824691346108d3c824bcb9121297d4363120ac6f9fc6636b869d2d68799c0a"}} as unknown as DocumentNode<VolunteerForSecondmentMutation, VolunteerForSecondmentMutationVariables>;
export const PutForwardForSecondmentDocument = {"__meta__":{"name":"PutForwardForSecondment","hash":"sha256:e26f706c9ba8984f50fb20713ee981e09ad8ce39ba12bd3bc2336ecbb978110a"}} as unknown as DocumentNode<PutForwardForSecondmentMutation, PutForwardForSecondmentMutationVariables>;
export const RecommendForSecondmentDocument = {"__meta__":{"name":"RecommendForSecondment","hash":"sha256:0177975a854728917a3ea2f879fe358531650b6effb52a430170dd4b33d2f703"}} as unknown as DocumentNode<RecommendForSecondmentMutation, RecommendForSecondmentMutationVariables>;
export const NotRecommendForSecondmentDocument = {"__meta__":{"name":"NotRecommendForSecondment","hash":"sha256:7fec3b6a21860409dfa4a1f311a7d060a2738362aad1d04cfa995a1df5d60e5c"}} as unknown as DocumentNode<NotRecommendForSecondmentMutation, NotRecommendForSecondmentMutationVariables>;
export const AgreeToSecondmentDocument = {"__meta__":{"name":"AgreeToSecondment","hash":"sha256:4c637c7ccd782a399041f8f3bf75a47d0cb527c85f7534e0b9c3e1bf3afedad5"}} as unknown as DocumentNode<AgreeToSecondmentMutation, AgreeToSecondmentMutationVariables>;
export const DeclineSecondmentDocument = {"__meta__":{"name":"DeclineSecondment","hash":"sha256:1d410343d63162bc49dad650f5145687f2cc940c3330bbd5c033901a95efca4f"}} as unknown as DocumentNode<DeclineSecondmentMutation, DeclineSecondmentMutationVariables>;
export const WithdrawSecondmentDocument = {"__meta__":{"name":"WithdrawSecondment","hash":"sha256:1f50450e9772f5a123d4ebb82ceecddf1e6cd73ed2b7d1da581d95b333abcf15"}} as unknown as DocumentNode<WithdrawSecondmentMutation, WithdrawSecondmentMutationVariables>;
export const AcknowledgeSecondmentDocument = {"__meta__":{"name":"AcknowledgeSecondment","hash":"sha256:b9e963e4c3a94668835078527cc5e89249f9e7d7db25c3b2cbaebd2895f128f8"}} as unknown as DocumentNode<AcknowledgeSecondmentMutation, AcknowledgeSecondmentMutationVariables>;
export const SelectForSecondmentDocument = {"__meta__":{"name":"SelectForSecondment","hash":"sha256:dcfcc9d79e68740c908e04c20710dea8b713fa875a7509709091151e18137dfb"}} as unknown as DocumentNode<SelectForSecondmentMutation, SelectForSecondmentMutationVariables>;
export const NotSelectForSecondmentDocument = {"__meta__":{"name":"NotSelectForSecondment","hash":"sha256:323e3cd40cb6127c9f61da534a55be041ba1b9ad4a69b9e0f284f4055f51425f"}} as unknown as DocumentNode<NotSelectForSecondmentMutation, NotSelectForSecondmentMutationVariables>;
export const OrderSecondmentDocument = {"__meta__":{"name":"OrderSecondment","hash":"sha256:b07cc70554313d2044e2fc21a7e84986f939abae6de7bbb9c0c9fa169a80516d"}} as unknown as DocumentNode<OrderSecondmentMutation, OrderSecondmentMutationVariables>;
export const CancelSecondmentDocument = {"__meta__":{"name":"CancelSecondment","hash":"sha256:10a05be0d7023d9482580b9431f5dafba2300e66cb465d59789a854398d6af81"}} as unknown as DocumentNode<CancelSecondmentMutation, CancelSecondmentMutationVariables>;
export const RecallSecondmentDocument = {"__meta__":{"name":"RecallSecondment","hash":"sha256:146714869e8adc8da1e23e08941f56e4cb94400a6a8365d1d3ab15f435b5b541"}} as unknown as DocumentNode<RecallSecondmentMutation, RecallSecondmentMutationVariables>;
export const SaveSecondmentReportDraftDocument = {"__meta__":{"name":"SaveSecondmentReportDraft","hash":"sha256:e42ed7ced42faeda8cb29b61cb5d63bcc05f2eddf0b4f579703a4780489c6bcd"}} as unknown as DocumentNode<SaveSecondmentReportDraftMutation, SaveSecondmentReportDraftMutationVariables>;
export const SubmitSecondmentReportDocument = {"__meta__":{"name":"SubmitSecondmentReport","hash":"sha256:b4c3c0228d51426501f0149003036e2a6313c62906f0af432463381f015e9906"}} as unknown as DocumentNode<SubmitSecondmentReportMutation, SubmitSecondmentReportMutationVariables>;
export const ShareSecondmentKnowledgeDocument = {"__meta__":{"name":"ShareSecondmentKnowledge","hash":"sha256:63f816a877c31270f23e4e5d5bff7e7d0df034c2be41dc7220d34d44e4f755b6"}} as unknown as DocumentNode<ShareSecondmentKnowledgeMutation, ShareSecondmentKnowledgeMutationVariables>;
export const ConfirmSecondmentKnowledgeDocument = {"__meta__":{"name":"ConfirmSecondmentKnowledge","hash":"sha256:9d8e4b51327c2d5ae7e2031a9b4c65b93142b1cf5d257edb9296f3036e41bad0"}} as unknown as DocumentNode<ConfirmSecondmentKnowledgeMutation, ConfirmSecondmentKnowledgeMutationVariables>;
export const OwnSelfDeclarationDocument = {"__meta__":{"name":"OwnSelfDeclaration","hash":"sha256:b9234ca5412d39d980fed7f3744b2efdc4e1a2a6a37e526678c16fdb2427719e"}} as unknown as DocumentNode<OwnSelfDeclarationQuery, OwnSelfDeclarationQueryVariables>;
export const SelfDeclarationSheetDocument = {"__meta__":{"name":"SelfDeclarationSheet","hash":"sha256:06d4da21e8191fcd4b75960c7dcea18abfb1ba6146501b6c37b4c583cd76d483"}} as unknown as DocumentNode<SelfDeclarationSheetQuery, SelfDeclarationSheetQueryVariables>;
export const SelfDeclarationsOfPeopleDocument = {"__meta__":{"name":"SelfDeclarationsOfPeople","hash":"sha256:5717c175c01a25d844c1baca21366ba173dafb695fcda78584113c8e0890d34d"}} as unknown as DocumentNode<SelfDeclarationsOfPeopleQuery, SelfDeclarationsOfPeopleQueryVariables>;
export const AllSelfDeclarationsDocument = {"__meta__":{"name":"AllSelfDeclarations","hash":"sha256:207f6a7b0654f5b7e556a1268db5c6e4589f4bde9d84ab213cc81f55333324a0"}} as unknown as DocumentNode<AllSelfDeclarationsQuery, AllSelfDeclarationsQueryVariables>;
export const SelfDeclarationProgressDocument = {"__meta__":{"name":"SelfDeclarationProgress","hash":"sha256:9c2d314f58634cf9a0766f1e38b7f7f88c52d9a8b6cf62ff13a1f577a446a6b5"}} as unknown as DocumentNode<SelfDeclarationProgressQuery, SelfDeclarationProgressQueryVariables>;
export const SelfDeclarationRoundFormDocument = {"__meta__":{"name":"SelfDeclarationRoundForm","hash":"sha256:e8277858303e1f9087f6a5259b5d7e536f238851c186d09c618e2e552f8dcd27"}} as unknown as DocumentNode<SelfDeclarationRoundFormQuery, SelfDeclarationRoundFormQueryVariables>;
export const SaveSelfDeclarationDocument = {"__meta__":{"name":"SaveSelfDeclaration","hash":"sha256:a107b3a398605124c10ff4b3f0456869c690c7c260da6dd11f080cccaf5624b9"}} as unknown as DocumentNode<SaveSelfDeclarationMutation, SaveSelfDeclarationMutationVariables>;
export const SubmitSelfDeclarationDocument = {"__meta__":{"name":"SubmitSelfDeclaration","hash":"sha256:f21d09802cdcc3e8ad87a22fc8c7b690877b9a3ca61ce2cc0d958b88523eab7c"}} as unknown as DocumentNode<SubmitSelfDeclarationMutation, SubmitSelfDeclarationMutationVariables>;
export const TakeBackSelfDeclarationDocument = {"__meta__":{"name":"TakeBackSelfDeclaration","hash":"sha256:0c2701a2e71180522fd019de1024cce54234a04ee9c212b0211fe85cc2eaa994"}} as unknown as DocumentNode<TakeBackSelfDeclarationMutation, TakeBackSelfDeclarationMutationVariables>;
export const AcknowledgeSelfDeclarationDocument = {"__meta__":{"name":"AcknowledgeSelfDeclaration","hash":"sha256:43784710986f41efee507711a9841c6686cc74f00c60d335c4fdb2fa9322d917"}} as unknown as DocumentNode<AcknowledgeSelfDeclarationMutation, AcknowledgeSelfDeclarationMutationVariables>;
export const WithdrawSelfDeclarationConsentDocument = {"__meta__":{"name":"WithdrawSelfDeclarationConsent","hash":"sha256:e0d71c96935d9a4808920d488cd9403944cbcef7b3585fcdf7cf9fab3846c9a9"}} as unknown as DocumentNode<WithdrawSelfDeclarationConsentMutation, WithdrawSelfDeclarationConsentMutationVariables>;
export const OpenSelfDeclarationRoundDocument = {"__meta__":{"name":"OpenSelfDeclarationRound","hash":"sha256:ff11a1527296762fd7b233e4cc2c44ec8a7a235ac5d1573c4619b7c58dde3efe"}} as unknown as DocumentNode<OpenSelfDeclarationRoundMutation, OpenSelfDeclarationRoundMutationVariables>;
export const ChangeSelfDeclarationRoundDocument = {"__meta__":{"name":"ChangeSelfDeclarationRound","hash":"sha256:1886fac19b19d511410ead2144aa44f4880cf547b2b4e2153ce3f0523eb214f1"}} as unknown as DocumentNode<ChangeSelfDeclarationRoundMutation, ChangeSelfDeclarationRoundMutationVariables>;
export const ConsentToSideAssignmentApplicationDocument = {"__meta__":{"name":"ConsentToSideAssignmentApplication","hash":"sha256:29c0f39db34b608dca863cbece22d581a80e314547aa4616b115f69d3bfec596"}} as unknown as DocumentNode<ConsentToSideAssignmentApplicationMutation, ConsentToSideAssignmentApplicationMutationVariables>;
export const RefuseSideAssignmentApplicationDocument = {"__meta__":{"name":"RefuseSideAssignmentApplication","hash":"sha256:badf82fa084f7f3fc7da2527d9438f359b4c0d6ecfc48da9314b20fa40e6b5f6"}} as unknown as DocumentNode<RefuseSideAssignmentApplicationMutation, RefuseSideAssignmentApplicationMutationVariables>;
export const SelectSideAssignmentApplicantDocument = {"__meta__":{"name":"SelectSideAssignmentApplicant","hash":"sha256:de446bdee0d904c661a446c9025c4969993a197370691dce7e814a6bd6be1fbb"}} as unknown as DocumentNode<SelectSideAssignmentApplicantMutation, SelectSideAssignmentApplicantMutationVariables>;
export const DeclineSideAssignmentApplicantDocument = {"__meta__":{"name":"DeclineSideAssignmentApplicant","hash":"sha256:74f7ac9976ede331db2b5ee2cd4eb6e73ec2dc5856570bac6480eaf603889c5b"}} as unknown as DocumentNode<DeclineSideAssignmentApplicantMutation, DeclineSideAssignmentApplicantMutationVariables>;
export const OrderSideAssignmentDocument = {"__meta__":{"name":"OrderSideAssignment","hash":"sha256:a613ebdf4eed7b37e02e664ed2c183985f9c2d92a2a66de3a62d50248e055d5b"}} as unknown as DocumentNode<OrderSideAssignmentMutation, OrderSideAssignmentMutationVariables>;
export const SendBackSideAssignmentApplicationDocument = {"__meta__":{"name":"SendBackSideAssignmentApplication","hash":"sha256:21b7a6896e1b5376e4d2b5ecd2ae297db749acba93728fdcd442f0b5bce65783"}} as unknown as DocumentNode<SendBackSideAssignmentApplicationMutation, SendBackSideAssignmentApplicationMutationVariables>;
export const WithdrawSideAssignmentApplicationDocument = {"__meta__":{"name":"WithdrawSideAssignmentApplication","hash":"sha256:beef1b11de6d0b971314f40ba9c3eebb0cba10ef8436f4fefaeb911296471734"}} as unknown as DocumentNode<WithdrawSideAssignmentApplicationMutation, WithdrawSideAssignmentApplicationMutationVariables>;
export const AcknowledgeSideAssignmentOutcomeDocument = {"__meta__":{"name":"AcknowledgeSideAssignmentOutcome","hash":"sha256:18c536195400383c918e69438a75103ed39b3ba76b032625f68b1d170d8a5714"}} as unknown as DocumentNode<AcknowledgeSideAssignmentOutcomeMutation, AcknowledgeSideAssignmentOutcomeMutationVariables>;
export const SideAssignmentApplicationDocument = {"__meta__":{"name":"SideAssignmentApplication","hash":"sha256:4f4792fb349c76adbc8009386f5b2474e6af02f067e913514923c0adfa51fc48"}} as unknown as DocumentNode<SideAssignmentApplicationQuery, SideAssignmentApplicationQueryVariables>;
export const SideAssignmentApplicationsDocument = {"__meta__":{"name":"SideAssignmentApplications","hash":"sha256:7c759a09cd9c0c87b8bc4f2010d043b6afc8759ed0aa626e63c970fd4669ec16"}} as unknown as DocumentNode<SideAssignmentApplicationsQuery, SideAssignmentApplicationsQueryVariables>;
export const SideAssignmentPostingToApplyDocument = {"__meta__":{"name":"SideAssignmentPostingToApply","hash":"sha256:8a78eaf0a31576ad70ceb7f92f21a645445df8367325bb5947efe3d3dca8281d"}} as unknown as DocumentNode<SideAssignmentPostingToApplyQuery, SideAssignmentPostingToApplyQueryVariables>;
export const SaveSideAssignmentApplicationDraftDocument = {"__meta__":{"name":"SaveSideAssignmentApplicationDraft","hash":"sha256:1500c082d09a2ec25c5b414eeeeabdf141a084a219f133d25c480fad8a06a1e9"}} as unknown as DocumentNode<SaveSideAssignmentApplicationDraftMutation, SaveSideAssignmentApplicationDraftMutationVariables>;
export const ApplyForSideAssignmentDocument = {"__meta__":{"name":"ApplyForSideAssignment","hash":"sha256:aba4501945f022ff76fcdad4c7463a9f2be87f4b2780a7387cf8022f9c6cc337"}} as unknown as DocumentNode<ApplyForSideAssignmentMutation, ApplyForSideAssignmentMutationVariables>;
export const ConfirmSideAssignmentHoursDocument = {"__meta__":{"name":"ConfirmSideAssignmentHours","hash":"sha256:ff34649a4d00d2ab3b00d96d75bf9cd377208e70f52b5966cc42c37785442761"}} as unknown as DocumentNode<ConfirmSideAssignmentHoursMutation, ConfirmSideAssignmentHoursMutationVariables>;
export const EndSideAssignmentDocument = {"__meta__":{"name":"EndSideAssignment","hash":"sha256:1dbce8cfd37dcac9aec6619c3f973c44c65680d884853f3091c0ce8e236036cc"}} as unknown as DocumentNode<EndSideAssignmentMutation, EndSideAssignmentMutationVariables>;
export const SideAssignmentDocument = {"__meta__":{"name":"SideAssignment","hash":"sha256:b7ff0202818ef783bcf4ea0b245680eef6b66a9be08b396aa1d95b4ee138471b"}} as unknown as DocumentNode<SideAssignmentQuery, SideAssignmentQueryVariables>;
export const LogSideAssignmentHoursDocument = {"__meta__":{"name":"LogSideAssignmentHours","hash":"sha256:c15703a35f4881cc5eb1a751c22288900176c53d6b18987eee709a1ce3180d9e"}} as unknown as DocumentNode<LogSideAssignmentHoursMutation, LogSideAssignmentHoursMutationVariables>;
export const ReviewSideAssignmentDocument = {"__meta__":{"name":"ReviewSideAssignment","hash":"sha256:0441852ca17243a8d958cdf9b1d14611f49e68d648641714941a093e06b87c82"}} as unknown as DocumentNode<ReviewSideAssignmentMutation, ReviewSideAssignmentMutationVariables>;
export const SideAssignmentsDocument = {"__meta__":{"name":"SideAssignments","hash":"sha256:7f52ac052d2d9f5865e124bb09d0f12749d4f51c3c49e34c9d7ac93cec14bbcc"}} as unknown as DocumentNode<SideAssignmentsQuery, SideAssignmentsQueryVariables>;
export const SideAssignmentTasksDocument = {"__meta__":{"name":"SideAssignmentTasks","hash":"sha256:fd8c9ab38353441953cc11c590d8c21b0a699419154235c47cfc3aabd6a58c59"}} as unknown as DocumentNode<SideAssignmentTasksQuery, SideAssignmentTasksQueryVariables>;
export const SideAssignmentHomeCardDocument = {"__meta__":{"name":"SideAssignmentHomeCard","hash":"sha256:d2d2bb31bc24b8601b6a87ae020a89557448a717df9f650e6604f7e7007698a3"}} as unknown as DocumentNode<SideAssignmentHomeCardQuery, SideAssignmentHomeCardQueryVariables>;
export const SideAssignmentUpcomingDocument = {"__meta__":{"name":"SideAssignmentUpcoming","hash":"sha256:c20862ac7d5193c35918ca5a43b4da6c3ef21134517b40350cf53ec1e654f016"}} as unknown as DocumentNode<SideAssignmentUpcomingQuery, SideAssignmentUpcomingQueryVariables>;
export const SideAssignmentNoticesDocument = {"__meta__":{"name":"SideAssignmentNotices","hash":"sha256:63b4910fd22e0f7aa9309855f6754b6911370b74c51b2250b9b86458eccf3b29"}} as unknown as DocumentNode<SideAssignmentNoticesQuery, SideAssignmentNoticesQueryVariables>;
export const ReadSideAssignmentNoticesDocument = {"__meta__":{"name":"ReadSideAssignmentNotices","hash":"sha256:72219286de30d6964a7b3675c6fd1c7753bdc500cd5485c7dc9c3c935ba8d9a6"}} as unknown as DocumentNode<ReadSideAssignmentNoticesMutation, ReadSideAssignmentNoticesMutationVariables>;
export const SideAssignmentEvidenceDocument = {"__meta__":{"name":"SideAssignmentEvidence","hash":"sha256:908addc1c2108f5c0a756670c1b52ef5f57fedc4241c461f7d923fd3ea130213"}} as unknown as DocumentNode<SideAssignmentEvidenceQuery, SideAssignmentEvidenceQueryVariables>;
export const SideAssignmentPostingsFoundDocument = {"__meta__":{"name":"SideAssignmentPostingsFound","hash":"sha256:b293292dea0a08c5e388944c08e794a704740c676bf3f8a5861ea73befc4102e"}} as unknown as DocumentNode<SideAssignmentPostingsFoundQuery, SideAssignmentPostingsFoundQueryVariables>;
export const SubmitSideAssignmentPostingDocument = {"__meta__":{"name":"SubmitSideAssignmentPosting","hash":"sha256:cf4bd5a21ca694538e7ab180c2299f9114a52c3c0041caefa72f7296e4ab262b"}} as unknown as DocumentNode<SubmitSideAssignmentPostingMutation, SubmitSideAssignmentPostingMutationVariables>;
export const ApproveSideAssignmentPostingDocument = {"__meta__":{"name":"ApproveSideAssignmentPosting","hash":"sha256:1db7073d5df5b010bf01fe5637176c1d5d8037af5dead0a88625468c4302556e"}} as unknown as DocumentNode<ApproveSideAssignmentPostingMutation, ApproveSideAssignmentPostingMutationVariables>;
export const ReturnSideAssignmentPostingDocument = {"__meta__":{"name":"ReturnSideAssignmentPosting","hash":"sha256:0108a99ed7c348a9324eb6d3dc10b76250db3854fed2985b9b005c4cccfa2c63"}} as unknown as DocumentNode<ReturnSideAssignmentPostingMutation, ReturnSideAssignmentPostingMutationVariables>;
export const CloseSideAssignmentPostingDocument = {"__meta__":{"name":"CloseSideAssignmentPosting","hash":"sha256:0bde44c86aad46335df61341dbc774d2b57dabece5c89203e260cfc5d7a47de5"}} as unknown as DocumentNode<CloseSideAssignmentPostingMutation, CloseSideAssignmentPostingMutationVariables>;
export const SettleSideAssignmentPostingDocument = {"__meta__":{"name":"SettleSideAssignmentPosting","hash":"sha256:d73e11dae12ba5c581f6487bdb4716cf7a09b1274b071b1e4c6847a60ef20d17"}} as unknown as DocumentNode<SettleSideAssignmentPostingMutation, SettleSideAssignmentPostingMutationVariables>;
export const WithdrawSideAssignmentPostingDocument = {"__meta__":{"name":"WithdrawSideAssignmentPosting","hash":"sha256:c50243ac906cda2f420e95beb78b04f86730253190852cdbc27a0f1a781086c7"}} as unknown as DocumentNode<WithdrawSideAssignmentPostingMutation, WithdrawSideAssignmentPostingMutationVariables>;
export const SideAssignmentPostingApplicationsDocument = {"__meta__":{"name":"SideAssignmentPostingApplications","hash":"sha256:124849c66b8e1412726cc0b0f95d1110523efdcd031b9fe38276dffe4dddc555"}} as unknown as DocumentNode<SideAssignmentPostingApplicationsQuery, SideAssignmentPostingApplicationsQueryVariables>;
export const SideAssignmentHostUnitsDocument = {"__meta__":{"name":"SideAssignmentHostUnits","hash":"sha256:611faa3b39bc9c3000d64c49823d8cf5e8b3c05155393e8bb9857ec7fb78ad27"}} as unknown as DocumentNode<SideAssignmentHostUnitsQuery, SideAssignmentHostUnitsQueryVariables>;
export const DraftSideAssignmentPostingDocument = {"__meta__":{"name":"DraftSideAssignmentPosting","hash":"sha256:4e17e44f76f5b377f5ef1038fdbf37157039bf4f6073430aba751fdd8ceac55c"}} as unknown as DocumentNode<DraftSideAssignmentPostingMutation, DraftSideAssignmentPostingMutationVariables>;
export const SideAssignmentPostingToEditDocument = {"__meta__":{"name":"SideAssignmentPostingToEdit","hash":"sha256:cc30c35b39fd516f614e7e6ccaa295fa72ec3971368af148ae0682dc07a2b768"}} as unknown as DocumentNode<SideAssignmentPostingToEditQuery, SideAssignmentPostingToEditQueryVariables>;
export const EditSideAssignmentPostingDocument = {"__meta__":{"name":"EditSideAssignmentPosting","hash":"sha256:e9dafbe2d93809d3a6f6dbcff3aa142eb809f96976151329a0b6175e14ded4b4"}} as unknown as DocumentNode<EditSideAssignmentPostingMutation, EditSideAssignmentPostingMutationVariables>;
export const SideAssignmentPostingDocument = {"__meta__":{"name":"SideAssignmentPosting","hash":"sha256:6a98cd9853215972dbc41dd3f819727a3a0d8aa78e6f4ab96419ed08f19712b9"}} as unknown as DocumentNode<SideAssignmentPostingQuery, SideAssignmentPostingQueryVariables>;
export const SideAssignmentPostingsDocument = {"__meta__":{"name":"SideAssignmentPostings","hash":"sha256:1b01f57695b334b2d537357a3385ef3d34cb067977028cf1a7116615bd2f1f68"}} as unknown as DocumentNode<SideAssignmentPostingsQuery, SideAssignmentPostingsQueryVariables>;
export const SkillSuggestionsDocument = {"__meta__":{"name":"SkillSuggestions","hash":"sha256:8314f639de15eb62982107e60cd78e7b740a0e9ea05320099c68e0afb3795eda"}} as unknown as DocumentNode<SkillSuggestionsQuery, SkillSuggestionsQueryVariables>;
export const SkillSheetDocument = {"__meta__":{"name":"SkillSheet","hash":"sha256:dc91606503b12bb8532f93a48c51a80a5d3a8af1c849748d7d687a56334ce2bc"}} as unknown as DocumentNode<SkillSheetQuery, SkillSheetQueryVariables>;
export const StaffBySkillsDocument = {"__meta__":{"name":"StaffBySkills","hash":"sha256:1569360a8ff80af48f74420732a52234f1a2739f3c6a78e49fc8b9b296ca6ae2"}} as unknown as DocumentNode<StaffBySkillsQuery, StaffBySkillsQueryVariables>;
export const StaffSkillFormDocument = {"__meta__":{"name":"StaffSkillForm","hash":"sha256:eff02f86f1bb3d3d34b9b8d3aee38d73ea3f8ce54d2029384551c908f5843676"}} as unknown as DocumentNode<StaffSkillFormQuery, StaffSkillFormQueryVariables>;
export const SkillFiguresDocument = {"__meta__":{"name":"SkillFigures","hash":"sha256:d90b63793ca3d2d49b816c08bb26d6b309928b372885c1661db5fd9b5f473737"}} as unknown as DocumentNode<SkillFiguresQuery, SkillFiguresQueryVariables>;
export const StateSkillDocument = {"__meta__":{"name":"StateSkill","hash":"sha256:3458f9f385174d3944af981548917f4077ac0bdd6107b2ff54ef896b7b4862c3"}} as unknown as DocumentNode<StateSkillMutation, StateSkillMutationVariables>;
export const AskToConfirmSkillDocument = {"__meta__":{"name":"AskToConfirmSkill","hash":"sha256:271c46c4deeeeab1d650f785e8e140f245cb31acf57941305e7cf6cbee8f8bad"}} as unknown as DocumentNode<AskToConfirmSkillMutation, AskToConfirmSkillMutationVariables>;
export const WithdrawSkillDocument = {"__meta__":{"name":"WithdrawSkill","hash":"sha256:42367ad4d63c15d87e00fec67c3deb67856abce7d0200a8df96b5f72f233de50"}} as unknown as DocumentNode<WithdrawSkillMutation, WithdrawSkillMutationVariables>;
export const ConfirmSkillDocument = {"__meta__":{"name":"ConfirmSkill","hash":"sha256:d7c65a0d20604da95a1cb86ae07a3941995805e298429809bbf077aad3fa0530"}} as unknown as DocumentNode<ConfirmSkillMutation, ConfirmSkillMutationVariables>;
export const ReturnSkillDocument = {"__meta__":{"name":"ReturnSkill","hash":"sha256:7409e723b041996e7f14a2bc1f45e69f4aaae1ffc64eed6f32dc6b46d0d0277c"}} as unknown as DocumentNode<ReturnSkillMutation, ReturnSkillMutationVariables>;
export const ConsiderSkillDocument = {"__meta__":{"name":"ConsiderSkill","hash":"sha256:29d2ddf537067f8b06bc4ace84d31666706acbb2a7d992851bf4239589fc28ca"}} as unknown as DocumentNode<ConsiderSkillMutation, ConsiderSkillMutationVariables>;
export const NameSkillVariantDocument = {"__meta__":{"name":"NameSkillVariant","hash":"sha256:68e81279e05cb0535768c65d8d417f13831dab928f8a2c4dc91cb6decca3d111"}} as unknown as DocumentNode<NameSkillVariantMutation, NameSkillVariantMutationVariables>;
export const KnowledgeTopicsDocument = {"__meta__":{"name":"KnowledgeTopics","hash":"sha256:b5a182e1264d2e47964ac00af93047a43017e88c4117b961c77122cad5decb5e"}} as unknown as DocumentNode<KnowledgeTopicsQuery, KnowledgeTopicsQueryVariables>;
export const KnowledgeTopicDocument = {"__meta__":{"name":"KnowledgeTopic","hash":"sha256:166848534727c4738d77474bb4a4e942962cd49af6f448202a8df2b22fe0c019"}} as unknown as DocumentNode<KnowledgeTopicQuery, KnowledgeTopicQueryVariables>;
export const KnowledgeTopicToEditDocument = {"__meta__":{"name":"KnowledgeTopicToEdit","hash":"sha256:441ab21070fc06e71f75c7f1d8c7700bb1066bd9b5a5d5411fa63b4860d99239"}} as unknown as DocumentNode<KnowledgeTopicToEditQuery, KnowledgeTopicToEditQueryVariables>;
export const KnowledgeUnitsDocument = {"__meta__":{"name":"KnowledgeUnits","hash":"sha256:506c4a7c43681fc62814b94033a576a580f55b39a80eb5579cd17739215b1a06"}} as unknown as DocumentNode<KnowledgeUnitsQuery, KnowledgeUnitsQueryVariables>;
export const SuccessionPeopleDocument = {"__meta__":{"name":"SuccessionPeople","hash":"sha256:3ca9c2375173e14d7c6281b242d3cce3e9e156ac543444d9951ea5f7f45631c1"}} as unknown as DocumentNode<SuccessionPeopleQuery, SuccessionPeopleQueryVariables>;
export const AdvisoryPostSuggestionsDocument = {"__meta__":{"name":"AdvisoryPostSuggestions","hash":"sha256:c6c81536fc89716244c6d08c6bffb8533ede8cb82e29fc73439f0d4fc48cfda6"}} as unknown as DocumentNode<AdvisoryPostSuggestionsQuery, AdvisoryPostSuggestionsQueryVariables>;
export const SuccessionEvidenceDocument = {"__meta__":{"name":"SuccessionEvidence","hash":"sha256:997deb820810d076a8ab2f482acc6644226415dfa97121774d9ee29f4f24567b"}} as unknown as DocumentNode<SuccessionEvidenceQuery, SuccessionEvidenceQueryVariables>;
export const RegisterKnowledgeTopicDocument = {"__meta__":{"name":"RegisterKnowledgeTopic","hash":"sha256:e82f13bb19d434cbf8a3fb4773e25cde5156b466dcdddae4859828c6d8cbb930"}} as unknown as DocumentNode<RegisterKnowledgeTopicMutation, RegisterKnowledgeTopicMutationVariables>;
export const SaveKnowledgeTopicDraftDocument = {"__meta__":{"name":"SaveKnowledgeTopicDraft","hash":"sha256:b1808ed06098b9ad478d258b37f810709cd5731208c77d6c779cfc3f68ea81dc"}} as unknown as DocumentNode<SaveKnowledgeTopicDraftMutation, SaveKnowledgeTopicDraftMutationVariables>;
export const EditKnowledgeTopicDocument = {"__meta__":{"name":"EditKnowledgeTopic","hash":"sha256:4323f5197017166a9ca6fdd1bc62bb0b6920a9e86261585d000d19f493908f90"}} as unknown as DocumentNode<EditKnowledgeTopicMutation, EditKnowledgeTopicMutationVariables>;
export const MapKnowledgeHolderDocument = {"__meta__":{"name":"MapKnowledgeHolder","hash":"sha256:adecb6bc08f43f4397e512da0b66bad54f75e87c5acaad2d91dc98ae6af55126"}} as unknown as DocumentNode<MapKnowledgeHolderMutation, MapKnowledgeHolderMutationVariables>;
export const UnmapKnowledgeHolderDocument = {"__meta__":{"name":"UnmapKnowledgeHolder","hash":"sha256:1a655604b42f5eb095c50bbb33f592206f879edf43f444f8fa7ffaa11a9d6f3e"}} as unknown as DocumentNode<UnmapKnowledgeHolderMutation, UnmapKnowledgeHolderMutationVariables>;
export const NameSuccessorDocument = {"__meta__":{"name":"NameSuccessor","hash":"sha256:024c60fba8f5de273f132920fc42c540b7dd99b1063bad589a34b66c519b415b"}} as unknown as DocumentNode<NameSuccessorMutation, NameSuccessorMutationVariables>;
export const WithdrawSuccessorDocument = {"__meta__":{"name":"WithdrawSuccessor","hash":"sha256:9a9272f1f9737f896d076d18e6790490395de05f84ab8524130f02c997565c96"}} as unknown as DocumentNode<WithdrawSuccessorMutation, WithdrawSuccessorMutationVariables>;
export const RecordHandoverDocument = {"__meta__":{"name":"RecordHandover","hash":"sha256:429caf522f3fb905c09269c26bc0123b14a195b2dc6d28e84bf696998fb22fb1"}} as unknown as DocumentNode<RecordHandoverMutation, RecordHandoverMutationVariables>;
export const AgreeToHandoverDocument = {"__meta__":{"name":"AgreeToHandover","hash":"sha256:446513d0119526f23a9a5d353766f5bc0e3dcb689eeb40ea5a9152fcac799cdf"}} as unknown as DocumentNode<AgreeToHandoverMutation, AgreeToHandoverMutationVariables>;
export const ConfirmTransferDocument = {"__meta__":{"name":"ConfirmTransfer","hash":"sha256:65cba009c0d3bfcf521295a50e382485bf4c0118312fb104d4ed391d36e5e70e"}} as unknown as DocumentNode<ConfirmTransferMutation, ConfirmTransferMutationVariables>;
export const CloseKnowledgeTopicDocument = {"__meta__":{"name":"CloseKnowledgeTopic","hash":"sha256:ca1ee4f9efdadc56d76a03352b072e90e6eb90865e92281ab2731dd48fb626f6"}} as unknown as DocumentNode<CloseKnowledgeTopicMutation, CloseKnowledgeTopicMutationVariables>;
export const SupportAssignmentsDocument = {"__meta__":{"name":"SupportAssignments","hash":"sha256:5c05e4f5b5d7318ae56a3ca1285a262a7e3fca10ff86e953091c82ae86ee0015"}} as unknown as DocumentNode<SupportAssignmentsQuery, SupportAssignmentsQueryVariables>;
export const SupportForecastDocument = {"__meta__":{"name":"SupportForecast","hash":"sha256:f4fd050f24b6b3c3fef2dc64eb355ee22e1289fc607860c7fbbd46005438665d"}} as unknown as DocumentNode<SupportForecastQuery, SupportForecastQueryVariables>;
export const SupportAssignmentDocument = {"__meta__":{"name":"SupportAssignment","hash":"sha256:faa7498f36a16d138cd5115f9124bdd7103032fdfa1c4c88eea50e0dd9bdddfb"}} as unknown as DocumentNode<SupportAssignmentQuery, SupportAssignmentQueryVariables>;
export const SupportCandidatesDocument = {"__meta__":{"name":"SupportCandidates","hash":"sha256:1115159785698ccea9a0797beccf97cddab6c48031aa97d770166374eb787c93"}} as unknown as DocumentNode<SupportCandidatesQuery, SupportCandidatesQueryVariables>;
export const SupportAssignmentEvidenceDocument = {"__meta__":{"name":"SupportAssignmentEvidence","hash":"sha256:8b164c4da00443eda2eec965bf5883234540ec3f05768416492f159ab78ccfb1"}} as unknown as DocumentNode<SupportAssignmentEvidenceQuery, SupportAssignmentEvidenceQueryVariables>;
export const NominateSupporterDocument = {"__meta__":{"name":"NominateSupporter","hash":"sha256:06648825aa0e360f5cadc53c0a5cbe214692c7eb9941d0964d511292c7320ff9"}} as unknown as DocumentNode<NominateSupporterMutation, NominateSupporterMutationVariables>;
export const AcceptSupportDocument = {"__meta__":{"name":"AcceptSupport","hash":"sha256:32d8ebb4576b8c40a92c400f1ca1f1da678914bdef50904e96fa20f008268db5"}} as unknown as DocumentNode<AcceptSupportMutation, AcceptSupportMutationVariables>;
export const DeclineSupportDocument = {"__meta__":{"name":"DeclineSupport","hash":"sha256:59156e4788663749c29cfd09cb840c5600614fd471e999e6720f4aa1959d8723"}} as unknown as DocumentNode<DeclineSupportMutation, DeclineSupportMutationVariables>;
export const CloseSupportDocument = {"__meta__":{"name":"CloseSupport","hash":"sha256:d3ac6eb37c1b0cce740fd17c05194c074bf69138cbe2cce1d4370b6693a6eed5"}} as unknown as DocumentNode<CloseSupportMutation, CloseSupportMutationVariables>;
export const RecordSupportCheckInDocument = {"__meta__":{"name":"RecordSupportCheckIn","hash":"sha256:b921ba1775f6dbd3aef7b6be20b3073db96a3bea0a2f6bdadcddb7fc3587387e"}} as unknown as DocumentNode<RecordSupportCheckInMutation, RecordSupportCheckInMutationVariables>;
export const RateSupportAdaptationDocument = {"__meta__":{"name":"RateSupportAdaptation","hash":"sha256:a6628ec6391d1d4f949aba980e806ce0c864eac186f678b5bdf460c035e0f967"}} as unknown as DocumentNode<RateSupportAdaptationMutation, RateSupportAdaptationMutationVariables>;