import { AcknowledgeSelfDeclarationDocument, TakeBackSelfDeclarationDocument, WithdrawSelfDeclarationConsentDocument } from '../gql/graphql.ts';
import { actOn, confirmed, type Act } from '../side-assignments/acts/act.ts';

/** What is done with a declaration that was handed in, in the order of the buttons. */
export const actsOn = (id: string) => ({
  ACKNOWLEDGE: actOn(AcknowledgeSelfDeclarationDocument, { id }, { done: '読んだことを本人に伝えました。', next: '' }, undefined, { variant: 'primary' }),
  TAKE_BACK: actOn(TakeBackSelfDeclarationDocument, { id }, { done: '自己申告を取り戻しました。', next: 'いまは、あなたのほかには誰も読めません。直したら、締切までにもう一度提出してください。' }),
  WITHDRAW_CONSENT: actOn(
    WithdrawSelfDeclarationConsentDocument, { id }, { done: '同意を取り消しました。', next: '事情と配慮の記述を消しました。ほかの部分はそのままです。' },
    confirmed('同意を取り消しますか', '「配慮が要る事情」と「配慮してほしいこと」が消えます。消したものは元に戻せません。ほかの部分は残ります。'), { ends: true, variant: 'quiet' },
  ),
}) satisfies Record<string, Act>;
