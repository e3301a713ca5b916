import { ApproveInternalPostingDocument, CloseInternalPostingDocument, ReturnInternalPostingDocument, SettleInternalPostingDocument, SubmitInternalPostingDocument, WithdrawInternalPostingDocument } from '../gql/graphql.ts';
import { actWithReason, plainAct, type Act } from '../side-assignments/acts/act.ts';

/** How each act on a posting is done and what is said afterwards. Whether it is offered is the platform's answer. */
export const POSTING_ACTS: Readonly<Record<string, Act>> = {
  SUBMIT: plainAct(SubmitInternalPostingDocument, { done: '人事課へ提出しました。', next: '人事課が内容を確かめ、承認するか、理由を添えて差し戻します。' }),
  APPROVE: plainAct(ApproveInternalPostingDocument, { done: '承認し、募集を始めました。', next: '全職員がこの募集を見て、応募できるようになりました。' }),
  RETURN: actWithReason(ReturnInternalPostingDocument, { done: '差し戻しました。', next: '募集する所属の「やること」に出ます。直してもう一度提出されると、また人事課に届きます。' }, { title: '募集を差し戻す', text: '募集する所属が理由を読んで直します。どこをどう直せばよいかを書いてください。', label: '差し戻す理由' }),
  CLOSE: plainAct(CloseInternalPostingDocument, { done: '募集を締め切りました。', next: '書類選考を始められます。' }, { title: 'いま締め切りますか', text: '新しい応募は受け付けなくなり、選考に移ります。募集を再び始めることはできません。' }),
  SETTLE: plainAct(SettleInternalPostingDocument, { done: '選考を終えました。', next: '決まった職員は、人事課の年間計画に固定点として載っています。' }, { title: '選考を終えますか', text: '選考が終わったことが全職員に見えます。取り消すことはできません。' }),
  WITHDRAW: actWithReason(WithdrawInternalPostingDocument, { done: '募集を取り下げました。', next: '応募していた職員には、理由と一緒に伝わります。' }, { title: '募集を取り下げる', text: '募集はここで終わり、取り消せません。理由は、応募していた職員が読みます。', label: '取り下げる理由', ends: true }),
};
