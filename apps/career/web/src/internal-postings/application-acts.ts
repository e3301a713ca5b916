import { AcknowledgeInternalOutcomeDocument, ApplyForInternalPostingDocument, DeclineInternalApplicationDocument, HearOfInternalMatchDocument, InviteToInterviewDocument, MatchApplicantDocument, RecordInterviewDocument, WithdrawInternalApplicationDocument } from '../gql/graphql.ts';
import { actWithReason, plainAct, type Act } from '../side-assignments/acts/act.ts';

/** How each act on an application is done and what is said afterwards. Whether it is offered is the platform's answer. */
export const APPLICATION_ACTS: Readonly<Record<string, Act>> = {
  MATCH: plainAct(MatchApplicantDocument, { done: 'この人に決めました。', next: '本人と、本人の所属長に伝わりました。人事課の年間計画の固定点になり、発令を待ちます。' }, { title: 'この人に決めますか', text: '本人と、本人の所属長に伝わります。取り消すことはできません。本人のほかの応募は終わります。' }),
  DECLINE: actWithReason(DeclineInternalApplicationDocument, { done: '見送りました。', next: '本人に、理由と一緒に伝わります。本人の所属長には伝わりません。' }, { title: '応募を見送る', text: '応募はここで終わり、取り消せません。理由は本人が読みます。次につながることも書いてください。', label: '見送る理由', ends: true }),
  WITHDRAW: plainAct(WithdrawInternalApplicationDocument, { done: '応募を取り下げました。', next: 'ほかの人がすることはありません。募集が続いていれば、もう一度応募できます。' }, { title: '応募を取り下げますか', text: 'この応募はここで終わります。所属長に伝わることはありません。', ends: true }),
  ACKNOWLEDGE: plainAct(AcknowledgeInternalOutcomeDocument, { done: '結果を確かめました。', next: 'ホームの「やること」から消えました。' }),
  HEAR: plainAct(HearOfInternalMatchDocument, { done: '確かめました。', next: '引継ぎの準備を始めてください。発令は、ほかの異動と同じように届きます。' }),
  // Done by forms on the page; here for what is said afterwards.
  INVITE: plainAct(InviteToInterviewDocument as never, { done: '面接の日時と場所を知らせました。', next: '本人のホームに出ます。面接の日の後に、ここで記録します。' }),
  RECORD: plainAct(RecordInterviewDocument as never, { done: '面接を記録しました。', next: '比べて、決めるか見送るかを選んでください。' }),
  SUBMIT: plainAct(ApplyForInternalPostingDocument as never, { done: '応募しました。', next: '締切の後に、募集した所属が書類を読みます。あなたの所属長には、決まるまで伝わりません。結果は、ホームの「やること」に出ます。' }),
};
