import { refuse } from '@takara/subgraph-kit';
import { LONGEST_TEXT, type No } from './declaration.ts';

/*
 * 人事課だけが読む部分。所属長には、書いたかどうかも伝わらない。
 * 個人情報の保護に関する法律 第2条第3項（要配慮個人情報）・第61条（利用目的）: 家庭や健康の事情は、本人が目的を知って同意したときだけ預かる。
 * 病名や診断の内容は求めない: 人事課が知るのは、配置で配慮してほしいこと（就業上の措置）まで。
 */

export const PROMOTION_WISHES = { WISH: '昇任したい', IN_TIME: 'いずれは昇任したい', NOT: '昇任は望まない', NO_ANSWER: '答えない' } as const;
export type PromotionWish = keyof typeof PROMOTION_WISHES;

export const CIRCUMSTANCES = { CARE: '家族の介護', CHILD: '妊娠・出産・育児', HEALTH: '自分の健康', COMMUTE: '通勤', LIVING_APART: '別居・単身赴任', OTHER: 'そのほか' } as const;
export type Circumstance = keyof typeof CIRCUMSTANCES;

/** What somebody agrees to, word for word: kept with the day on which they agreed. */
export const CONSENT_TEXT = '人事課が、次の配置を考えるためにこの欄を読むことに同意します。ほかの目的には使われず、所属長には伝わりません。同意は、提出した後もいつでも取り消せ、取り消すとこの欄は消えます。';

/** What 人事課 alone reads. `consent`: the author agrees to CONSENT_TEXT now. */
export interface ToPersonnel {
  readonly promotionWish: PromotionWish | null;
  readonly message: string;
  readonly circumstances: readonly Circumstance[];
  readonly consideration: string;
  readonly consent: boolean;
}

const saysSomething = ({ circumstances, consideration }: ToPersonnel): boolean => circumstances.length > 0 || consideration !== '';

/** A consent to nothing is none. */
export const plainToPersonnel = (content: ToPersonnel): ToPersonnel => ({ ...content, consent: content.consent && saysSomething(content) });

/** What not even a draft may hold: without the author's consent the platform keeps no circumstances at all. */
export function whyNotToPersonnel(it: ToPersonnel): No | null {
  if (saysSomething(it) && !it.consent) return refuse('CONSENT_NEEDED', '事情を書くには、人事課が読むことへの同意が要ります。同意するか、この欄を空にしてください。', { field: 'consent', source: '個人情報の保護に関する法律 第2条第3項、第61条' });
  if (it.message.length > LONGEST_TEXT) return refuse('TOO_LONG', `「人事課に直接伝えたいこと」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'message' });
  if (it.consideration.length > LONGEST_TEXT) return refuse('TOO_LONG', `「配慮してほしいこと」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'consideration' });
  return null;
}

/** What has to be there before 人事課 reads it. */
export const whyNotCompleteToPersonnel = ({ circumstances, consideration }: Pick<ToPersonnel, 'circumstances' | 'consideration'>): No | null =>
  circumstances.length > 0 && consideration === '' ? refuse('INCOMPLETE', '事情を選んだときは、「配慮してほしいこと」も書いてください。', { field: 'consideration' }) : null;
