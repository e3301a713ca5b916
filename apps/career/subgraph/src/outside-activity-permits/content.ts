import { refuse } from '@takara/subgraph-kit';
import { addMonths, dayBefore } from '../day.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from '../side-assignments/posting.ts';
import { staffKindLabel } from '../side-assignments/limits.ts';
import { whyNotLooks, type Look } from './look.ts';
import type { No } from './permit.ts';
import type { Rules } from './rules.ts';

export const HOST_KINDS = { LOCAL: '町内会・地域の団体', NON_PROFIT: 'ＮＰＯ・公益の団体', COMPANY: '会社など、営利を目的とする団体', SELF_EMPLOYED: '自ら営む事業' } as const;
export type HostKind = keyof typeof HOST_KINDS;

/** What an applicant writes. Hours as planned; `monthlyPay` in yen, 0 for none. */
export interface Content {
  hostName: string;
  hostKind: HostKind | null;
  activity: string;
  purpose: string;
  startsOn: string | null;
  endsOn: string | null;
  hoursPerMonth: number | null;
  hoursPerWeek: number | null;
  workdayHours: number | null;
  monthlyPay: number | null;
  payBasis: string;
  declared: Look[];
}

const TEXTS = { hostName: '活動先の名前', activity: '活動の内容', purpose: '活動の目的', payBasis: '報酬の決め方' } as const;
const MUST = { hostName: '活動先の名前', hostKind: '活動先の種類', activity: '活動の内容', purpose: '活動の目的', startsOn: '期間の始まり', endsOn: '期間の終わり', hoursPerMonth: '1 か月の時間', hoursPerWeek: '1 週間の時間', workdayHours: '勤務日の時間', monthlyPay: '1 か月の報酬' } as const;
const HOURS = { hoursPerMonth: '1 か月の時間', hoursPerWeek: '1 週間の時間', workdayHours: '勤務日の時間' } as const;

/** What no draft may say, complete or not. */
export function whyNotContent(content: Content): No | null {
  for (const [field, label] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const most = field === 'hostName' ? LONGEST_TITLE : LONGEST_TEXT;
    if (content[field].length > most) return refuse('TOO_LONG', `「${label}」は ${most} 文字までです。短くしてください。`, { field });
  }
  if (content.declared.some(({ why }) => why.length > LONGEST_TEXT)) return refuse('TOO_LONG', `利害の関係の説明は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'declared' });
  const odd = (Object.keys(HOURS) as (keyof typeof HOURS)[]).find((field) => content[field] !== null && !(content[field]! >= 0));
  if (odd) return refuse('INCOMPLETE', `「${HOURS[odd]}」は 0 以上の数で書いてください。`, { field: odd });
  if (content.monthlyPay !== null && content.monthlyPay < 0) return refuse('INCOMPLETE', '「1 か月の報酬」は 0 以上の数で書いてください。', { field: 'monthlyPay' });
  return content.startsOn && content.endsOn && content.endsOn < content.startsOn ? refuse('TERM_REVERSED', '期間の終わりが始まりより前です。日付を入れ替えてください。', { field: 'endsOn' }) : null;
}

/** Of the applicant, on the day: `otherHours` a month in other permits of the same time. */
export interface Applicant {
  readonly staffKind: string;
  readonly otherHours: number;
}

/** What must be there, and hold, before others look at it; the same again on the day of a grant. */
export function whyNotComplete(content: Content, { staffKind, otherHours }: Applicant, rules: Rules, on: string): No | null {
  if (!rules.staffKinds.value.includes(staffKind)) return refuse('STAFF_KIND_EXCLUDED', `許可の申請の対象は${rules.staffKinds.value.map(staffKindLabel).join('・')}です。申請の要否は人事課に尋ねてください。`, { source: rules.staffKinds.source });
  const missing = (Object.keys(MUST) as (keyof typeof MUST)[]).find((field) => content[field] === null || content[field] === '');
  if (missing) return refuse('INCOMPLETE', `「${MUST[missing]}」を書いてから提出してください。`, { field: missing });
  if (content.monthlyPay! > 0 && content.payBasis.trim() === '') return refuse('INCOMPLETE', '報酬があるときは、「報酬の決め方」を書いてください。', { field: 'payBasis' });
  if (content.endsOn! < on) return refuse('PAST_DAY', '期間の終わりが過ぎています。今日から先の日にしてください。', { field: 'endsOn' });
  return whyNotContent(content) ?? whyTooLong(content, rules) ?? whyTooManyHours(content, otherHours, rules) ?? whyNotLooks(content.declared, rules, 'declared');
}

function whyTooLong({ startsOn, endsOn }: Content, { longestMonths }: Rules): No | null {
  if (endsOn! <= dayBefore(addMonths(startsOn!, longestMonths.value))) return null;
  return refuse('TERM_TOO_LONG', `一度に許可できるのは ${longestMonths.value} か月までです。続けるときは、終わる前に更新を申請できます。`, { field: 'endsOn', source: longestMonths.source });
}

function whyTooManyHours(content: Content, otherHours: number, rules: Rules): No | null {
  const { hoursPerMonth, hoursPerWeek, workdayHours } = rules;
  if (content.hoursPerMonth! + otherHours > hoursPerMonth.value) {
    const others = otherHours > 0 ? `ほかに許可された ${otherHours} 時間と合わせて、` : '';
    return refuse('TOO_MANY_HOURS', `従事できるのは、${others}1 か月 ${hoursPerMonth.value} 時間までです。時間を減らしてください。`, { field: 'hoursPerMonth', source: hoursPerMonth.source });
  }
  if (content.hoursPerWeek! > hoursPerWeek.value) return refuse('TOO_MANY_HOURS', `従事できるのは、1 週間 ${hoursPerWeek.value} 時間までです。時間を減らしてください。`, { field: 'hoursPerWeek', source: hoursPerWeek.source });
  return content.workdayHours! > workdayHours.value ? refuse('TOO_MANY_HOURS', `勤務日に従事できるのは、勤務時間の外の ${workdayHours.value} 時間までです。時間を減らしてください。`, { field: 'workdayHours', source: workdayHours.source }) : null;
}
