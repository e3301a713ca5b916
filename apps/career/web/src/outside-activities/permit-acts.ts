import { AcknowledgeOutsideActivityDocument, EndOutsideActivityDocument, GiveOpinionOnOutsideActivityDocument, GrantOutsideActivityDocument, LogOutsideHoursDocument, RefuseOutsideActivityDocument, ReturnOutsideActivityDocument, RevokeOutsideActivityDocument, SubmitOutsideActivityDocument, WithdrawOutsideActivityDocument } from '../gql/graphql.ts';
import { actWithReason, plainAct, type Act } from '../side-assignments/acts/act.ts';

/** How each act on a permit is done and what is said afterwards. Whether it is offered is the platform's answer. */
export const PERMIT_ACTS: Readonly<Record<string, Act>> = {
  SUBMIT: plainAct(SubmitOutsideActivityDocument, { done: '提出しました。', next: '所属長が意見を述べた後、人事課が決めます。結果は、ホームの「やること」に出ます。許可されるまでは、従事しないでください。' }),
  WITHDRAW: plainAct(WithdrawOutsideActivityDocument, { done: '取り下げました。', next: 'ほかの人がすることはありません。必要になれば、新しく申請できます。' }, { title: '申請を取り下げますか', text: 'この申請はここで終わります。', ends: true }),
  RETURN: actWithReason(ReturnOutsideActivityDocument, { done: '差し戻しました。', next: '本人の「やること」に出ます。直してもう一度提出されると、所属長の意見から始まります。' }, { title: '申請を差し戻す', text: '本人が理由を読んで直します。どこをどう直せばよいかを書いてください。', label: '差し戻す理由' }),
  REVOKE: actWithReason(RevokeOutsideActivityDocument, { done: '許可を取り消しました。', next: '本人のホームに、理由と一緒に出ます。' }, { title: '許可を取り消す', text: '本人は従事を続けられなくなります。元に戻すことはできません。理由は本人が読みます。', label: '取り消す理由', ends: true }),
  END: actWithReason(EndOutsideActivityDocument, { done: '従事を終えました。', next: 'その月までの時間は、この画面で記せます。' }, { title: '従事を終える', text: '許可はここで終わります。もう一度始めるときは、新しく申請してください。', label: '終える理由', ends: true }),
  ACKNOWLEDGE: plainAct(AcknowledgeOutsideActivityDocument, { done: '結果を確かめました。', next: 'ホームの「やること」から消えました。' }),
  // Done by forms on the page; here for what is said afterwards.
  OPINE: plainAct(GiveOpinionOnOutsideActivityDocument as never, { done: '意見を述べました。', next: '人事課が、基準に照らして決めます。' }),
  GRANT: plainAct(GrantOutsideActivityDocument as never, { done: '許可しました。', next: '本人のホームに、期間と条件が出ます。' }),
  REFUSE: plainAct(RefuseOutsideActivityDocument as never, { done: '不許可としました。', next: '本人のホームに、満たさない基準と理由が出ます。' }),
  LOG: plainAct(LogOutsideHoursDocument as never, { done: '時間を記しました。', next: '所属長と人事課も、この画面で見られます。直すときは、もう一度記してください。' }),
};
