import {
  AcknowledgeSideAssignmentOutcomeDocument, ApplyForSideAssignmentDocument, ConsentToSideAssignmentApplicationDocument, DeclineSideAssignmentApplicantDocument, OrderSideAssignmentDocument,
  RefuseSideAssignmentApplicationDocument, SelectSideAssignmentApplicantDocument, SendBackSideAssignmentApplicationDocument, WithdrawSideAssignmentApplicationDocument,
} from '../../gql/graphql.ts';
import { actWithReason, plainAct, type Act } from '../acts/act.ts';

/** How each act on an application is done and what is said afterwards. Whether it is offered is the platform's answer. */
export const APPLICATION_ACTS: Readonly<Record<string, Act>> = {
  CONSENT: plainAct(ConsentToSideAssignmentApplicationDocument, { done: '同意しました。', next: '応募が受入所属に届きました。募集が締め切られた後に、受入所属が選びます。' }),
  REFUSE: actWithReason(
    RefuseSideAssignmentApplicationDocument,
    { done: '同意しませんでした。', next: '本人に、理由と一緒に伝わります。受入所属には、応募があったことも伝わりません。' },
    { title: '同意しない', text: '応募はここで終わり、取り消せません。理由は本人と人事課だけが読みます。仕事の調整ができる時期など、次につながることも書いてください。', label: '同意しない理由', ends: true },
  ),
  SELECT: plainAct(SelectSideAssignmentApplicantDocument, { done: 'この人を選びました。', next: '人事課が発令します。発令されると、本人に伝わります。' }),
  DECLINE: actWithReason(
    DeclineSideAssignmentApplicantDocument,
    { done: '見送りました。', next: '本人に、理由と一緒に伝わります。' },
    { title: '応募を見送る', text: '応募はここで終わり、取り消せません。理由は本人が読みます。', label: '見送る理由', ends: true },
  ),
  ORDER: plainAct(
    OrderSideAssignmentDocument,
    { done: '発令しました。', next: '従事の記録ができ、本人のホームに届きました。始まりの日から、本人が月ごとに時間を記します。' },
    { title: '発令しますか', text: '庁内副業の従事が始まります。発令を取り消すことはできません。' },
  ),
  SEND_BACK: actWithReason(
    SendBackSideAssignmentApplicationDocument,
    { done: '受入所属へ戻しました。', next: '受入所属が理由を読み、もう一度選びます。' },
    { title: '受入所属へ戻す', text: '受入所属が理由を読んで、選び直します。', label: '戻す理由' },
  ),
  WITHDRAW: plainAct(
    WithdrawSideAssignmentApplicationDocument,
    { done: '応募を取り下げました。', next: 'ほかの人がすることはありません。募集が続いていれば、もう一度応募できます。' },
    { title: '応募を取り下げますか', text: '書いた内容は消えませんが、この応募はここで終わります。', ends: true },
  ),
  ACKNOWLEDGE: plainAct(AcknowledgeSideAssignmentOutcomeDocument, { done: '結果を確かめました。', next: 'ホームの「やること」から消えました。' }),
  // Done by a form on a page of its own; here for what is said afterwards.
  SUBMIT: plainAct(ApplyForSideAssignmentDocument as never, { done: '応募しました。', next: '次は、あなたの所属長が同意するかを決めます。同意されると受入所属に届きます。結果は、ホームの「やること」に出ます。' }),
};
