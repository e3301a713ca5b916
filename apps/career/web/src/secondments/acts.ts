import type { GraphDocument } from '@takara/web-kit';
import { AcknowledgeSecondmentDocument, CancelSecondmentDocument, ConfirmSecondmentKnowledgeDocument, DeclineSecondmentDocument, NotRecommendForSecondmentDocument, NotSelectForSecondmentDocument, SelectForSecondmentDocument, WithdrawSecondmentDocument } from '../gql/graphql.ts';
import type { Told } from '../side-assignments/acts/act.ts';

interface Act<Input> {
  readonly document: GraphDocument<{ outcome: object }, { input: Input }>;
  readonly told: Told;
}
interface Plain {
  idempotencyKey: string;
  id: string;
}
export interface WithReason extends Plain {
  reason: string;
}

/** Acts that ask why. `text`: who reads the reason. */
export const REASONED: Record<string, Act<WithReason> & { readonly text: string; readonly label: string; readonly danger: boolean }> = {
  NOT_RECOMMEND: { document: NotRecommendForSecondmentDocument, text: '理由は、本人と人事課が読みます。', label: '推薦しない理由', danger: false, told: { title: '推薦しないことにしました。', next: '本人のホームに届きます。' } },
  DECLINE: { document: DeclineSecondmentDocument, text: '理由は、主管課と人事課だけが読みます。断ったことは、評価や配置に使いません。', label: '断る理由', danger: false, told: { title: '断りました。', next: '主管課と人事課に伝わります。' } },
  WITHDRAW: { document: WithdrawSecondmentDocument, text: '理由は、本人、主管課、人事課が読みます。', label: '取り下げる理由', danger: true, told: { title: '取り下げました。', next: '主管課と人事課に伝わります。募集の間は、もう一度名前を出せます。' } },
  NOT_SELECT: { document: NotSelectForSecondmentDocument, text: '理由は、本人と主管課が読みます。', label: '見送る理由', danger: false, told: { title: '見送りました。', next: '本人のホームに届きます。' } },
  CANCEL: { document: CancelSecondmentDocument, text: '理由は、本人と主管課が読みます。取り消せません。', label: '取りやめる理由', danger: true, told: { title: '派遣を取りやめました。', next: '本人のホームに届きます。募集の人数は、また空きます。' } },
};

/** Acts of one press. `ask`: looked at a second time before it is done. */
export const PRESSED: Record<string, Act<Plain> & { readonly ask: { readonly title: string; readonly text: string } | null }> = {
  SELECT: { document: SelectForSecondmentDocument, ask: { title: 'この人に決めますか', text: '本人のホームに届きます。そのあと、派遣を発令してください。' }, told: { title: 'この人に決めました。', next: '本人に届きました。派遣を発令してください。' } },
  CONFIRM: { document: ConfirmSecondmentKnowledgeDocument, ask: { title: '還元を確かめますか', text: '学んだことが職場に伝えられたことを確かめます。挙げられたスキルは、スキルの根拠になります。取り消せません。' }, told: { title: '還元を確かめました。', next: '派遣・交流は、これで終わりです。' } },
  ACKNOWLEDGE: { document: AcknowledgeSecondmentDocument, ask: null, told: { title: '結果を確かめました。', next: 'ホームの「やること」から消えます。' } },
};
