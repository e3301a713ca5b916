import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import { sourceOf } from '../sources.ts';
import type { SecondmentSettings } from './limits.ts';

/* 人事交流協定と、年度ごとの募集の決まり（取組 2-4「国又は民間企業等との人事交流を進めます。」）。誰が何をできるかは secondment.policy.ts。 */

export const HOST_KINDS = { STATE: '国', MUNICIPALITY: '市町村・他の都道府県', PUBLIC_INTEREST: '公益的法人等', PRIVATE: '民間企業' } as const;
export type HostKind = keyof typeof HOST_KINDS;

/** Under which law or custom somebody goes, and to which kinds of host that leads. */
export const BASES = {
  LOCAL_AUTONOMY: { label: '地方自治法第252条の17の派遣', kind: 'MUNICIPALITY' },
  PUBLIC_INTEREST: { label: '公益的法人等派遣法による派遣', kind: 'PUBLIC_INTEREST' },
  STATE_APPOINTMENT: { label: '割愛採用（退職して国に採用）', kind: 'STATE' },
  STATE_TRAINEE: { label: '研修生', kind: 'STATE' },
  PRIVATE_EXCHANGE: { label: '官民人事交流', kind: 'PRIVATE' },
} as const satisfies Record<string, { label: string; kind: HostKind }>;
export type Basis = keyof typeof BASES;

export const PAYERS = { HOME: '県が負担', HOST: '派遣先が負担', SHARED: '県と派遣先で分担' } as const;
export type Payer = keyof typeof PAYERS;

export const AGREEMENT_REFUSALS = ['INCOMPLETE', 'TOO_LONG', 'OUT_OF_RANGE', 'WRONG_DAYS', 'WRONG_BASIS', 'TOO_MANY', 'CHANGED_MEANWHILE', 'ALREADY', 'NOT_NOW', 'PAST'] as const;
export type No = Refused<(typeof AGREEMENT_REFUSALS)[number]>;

/** Sizes of a form, not of the policy. */
export const LONGEST = { hostName: 80, contact: 200, purpose: 1000, skill: 40 } as const;
export const MOST_SKILLS = 8;
export const MOST_A_YEAR = 20;

export interface WrittenAgreement {
  readonly hostName: string;
  readonly hostKind: HostKind;
  readonly basis: Basis;
  readonly contact: string;
  readonly fromDay: string;
  readonly lastDay: string | null;
  readonly quotaPerYear: number;
  readonly termMonths: number;
  readonly payer: Payer;
  readonly purpose: string;
  readonly skills: readonly string[];
}

/** Names of skills, each once, without the empty ones. */
export const skillNames = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.trim()).filter(Boolean))];

export function whyNotSkills(names: readonly string[], field: string): Refused<'TOO_MANY' | 'TOO_LONG'> | null {
  if (names.length > MOST_SKILLS) return refuse('TOO_MANY', `スキルは ${MOST_SKILLS} 個までです。大事なものにしぼってください。`, { field });
  return names.some((name) => name.length > LONGEST.skill) ? refuse('TOO_LONG', `スキルの名前は、一つ ${LONGEST.skill} 文字までです。短くしてください。`, { field }) : null;
}

export function whyNotAgreement(it: WrittenAgreement, { longestMonths }: Pick<SecondmentSettings, 'longestMonths'>): No | null {
  const words = { hostName: '相手先の名前', contact: '連絡先', purpose: '目的' } as const;
  for (const field of ['hostName', 'contact', 'purpose'] as const) {
    if (field !== 'contact' && it[field].trim() === '') return refuse('INCOMPLETE', `${words[field]}を書いてください。`, { field });
    if (it[field].length > LONGEST[field]) return refuse('TOO_LONG', `${words[field]}は ${LONGEST[field]} 文字までです。短くしてください。`, { field });
  }
  if (BASES[it.basis].kind !== it.hostKind) return refuse('WRONG_BASIS', `${BASES[it.basis].label}で行けるのは、${HOST_KINDS[BASES[it.basis].kind]}です。相手先の種類か、根拠を選び直してください。`, { field: 'basis' });
  if (it.lastDay !== null && it.lastDay < it.fromDay) return refuse('WRONG_DAYS', '協定の最後の日は、初日からあとの日を入れてください。', { field: 'lastDay' });
  if (it.quotaPerYear < 1 || it.quotaPerYear > MOST_A_YEAR) return refuse('OUT_OF_RANGE', `一年の人数は、1 人から ${MOST_A_YEAR} 人で入れてください。`, { field: 'quotaPerYear' });
  const longest = longestMonths.get(it.basis) ?? 0;
  if (it.termMonths < 1 || it.termMonths > longest) return refuse('OUT_OF_RANGE', `${BASES[it.basis].label}の期間は、1 か月から ${longest} か月で入れてください。`, { field: 'termMonths', source: sourceOf('career.secondment.longestMonths') });
  return whyNotSkills(it.skills, 'skills');
}

export interface WrittenCall {
  readonly quota: number;
  readonly deadline: string;
  readonly firstDay: string;
}
interface CallsOf extends Pick<WrittenAgreement, 'fromDay' | 'lastDay' | 'quotaPerYear' | 'termMonths'> {
  /** Fiscal years that have a call. */
  readonly called: readonly number[];
}

/** From April. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

/** The last day of a term that begins on a day. */
export const lastDayOf = (firstDay: string, months: number): string => addDays(addMonths(firstDay, months), -1);

export function whyNotCall({ quota, deadline, firstDay }: WrittenCall, { fromDay, lastDay, quotaPerYear, called }: CallsOf, today: string): No | null {
  if (quota < 1 || quota > quotaPerYear) return refuse('OUT_OF_RANGE', `募集の人数は、協定にある一年の人数（${quotaPerYear} 人）までです。`, { field: 'quota' });
  if (deadline < today) return refuse('PAST', '推薦の締切は、今日からあとの日を入れてください。', { field: 'deadline' });
  if (firstDay < deadline) return refuse('WRONG_DAYS', '派遣の初日は、推薦の締切からあとの日を入れてください。', { field: 'firstDay' });
  if (firstDay < fromDay || (lastDay !== null && firstDay > lastDay)) return refuse('WRONG_DAYS', '派遣の初日は、協定の期間の中の日を入れてください。', { field: 'firstDay' });
  return called.includes(fiscalYearOf(firstDay)) ? refuse('ALREADY', 'その年度の募集は、もうあります。', { field: 'firstDay' }) : null;
}

/** Until the deadline or until 人事課 closes it, whichever comes first. */
export const isOpenCall = ({ deadline, closedOn }: { deadline: string; closedOn: string | null }, today: string): boolean => closedOn === null && deadline >= today;

/** The next such day of the year after today. */
export const nextDayOf = (monthAndDay: string, today: string): string => `${Number(today.slice(0, 4)) + (monthAndDay > today.slice(5) ? 0 : 1)}-${monthAndDay}`;
