import { refuse } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import type { No } from './request.ts';

/* 班の一人：同意を求められてから、戻って休養し、振り返りを書くまで。 */

export const DEPLOYMENT_STATES = {
  ASKED: '同意を待っています', AGREED: '同意がそろいました', HEAD_REFUSED: '所属長が同意しませんでした', PERSON_REFUSED: '本人が同意しませんでした', RELEASED: '取りやめになりました', ORDERED: '発令しました', RETURNED: '戻りました',
} as const;
export type DeploymentState = keyof typeof DEPLOYMENT_STATES;

/** Days are kept free for it. */
export const isOut = (state: DeploymentState): boolean => state === 'ASKED' || state === 'AGREED' || state === 'ORDERED' || state === 'RETURNED';
export const hasRefused = (state: DeploymentState): boolean => state === 'HEAD_REFUSED' || state === 'PERSON_REFUSED';

export const DEPLOYMENT_ACTS = {
  HEAD_CONSENT: { label: '所属長として同意する', told: '所属長が同意しました' }, HEAD_REFUSE: { label: '所属長として断る', told: '所属長が断りました' },
  PERSON_CONSENT: { label: '行くことに同意する', told: '本人が同意しました' }, PERSON_REFUSE: { label: '断る', told: '本人が断りました' },
  RETURN: { label: '戻った日を記録する', told: '戻りました' }, REFLECT: { label: '振り返りを書く', told: '振り返りを書きました' },
} as const;
export type DeploymentAction = keyof typeof DEPLOYMENT_ACTS;
export const DEPLOYMENT_ACTIONS = Object.keys(DEPLOYMENT_ACTS) as DeploymentAction[];

interface Standing {
  readonly state: DeploymentState;
  readonly headAt: Date | null;
  readonly personAt: Date | null;
  readonly fromDay: string;
  readonly lastDay: string;
  readonly reflection: string | null;
}

const NOW: Record<DeploymentAction, (it: Standing, today: string) => boolean> = {
  HEAD_CONSENT: ({ state, headAt }) => state === 'ASKED' && headAt === null, HEAD_REFUSE: ({ state, headAt }) => state === 'ASKED' && headAt === null,
  PERSON_CONSENT: ({ state, personAt }) => state === 'ASKED' && personAt === null, PERSON_REFUSE: ({ state, personAt }) => state === 'ASKED' && personAt === null,
  RETURN: ({ state, fromDay }, today) => state === 'ORDERED' && fromDay <= today, REFLECT: ({ state, reflection }) => state === 'RETURNED' && reflection === null,
};
export const isPossible = (action: DeploymentAction, it: Standing, today: string): boolean => NOW[action](it, today);

export const whyNotAct = (action: DeploymentAction, it: Standing, today: string): No | null =>
  isPossible(action, it, today) ? null : refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');

export function whyNotReturn(on: string, { fromDay }: Standing, today: string): No | null {
  if (on > today) return refuse('WRONG_DAYS', '戻った日は、今日までの日を入れてください。', { field: 'returnedOn' });
  return on < fromDay ? refuse('WRONG_DAYS', '戻った日は、応援の初日からあとの日を入れてください。', { field: 'returnedOn' }) : null;
}

/** The state in words on a day; whoever is back rests until `restsUntil`. */
export function shownLabel({ state, fromDay, lastDay }: Standing, today: string, restDays: number): string {
  if (state === 'ORDERED' && fromDay <= today) return lastDay < today ? '戻った日の記録を待っています' : '応援に出ています';
  return state === 'RETURNED' && addDays(lastDay, restDays) >= today ? '戻って休養しています' : DEPLOYMENT_STATES[state];
}

/** The last day of rest, or null before the return. */
export const restsUntil = ({ state, lastDay }: Standing, restDays: number): string | null => (state === 'RETURNED' ? addDays(lastDay, restDays) : null);
