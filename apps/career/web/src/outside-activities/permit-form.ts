import type { OutsideActivityContentFragment, OutsideActivityHostKind } from '../gql/graphql.ts';
import type { Answer } from './looks.ts';

/** What the form holds: the application's content, null for what is not written yet. */
export interface PermitContent {
  hostName: string;
  hostKind: OutsideActivityHostKind | null;
  activity: string;
  purpose: string;
  startsOn: string | null;
  endsOn: string | null;
  hoursPerMonth: number | null;
  hoursPerWeek: number | null;
  workdayHours: number | null;
  monthlyPay: number | null;
  payBasis: string;
  declared: Answer[];
}

export const contentOf = (shown: Omit<OutsideActivityContentFragment, 'declared'>, declared: readonly Answer[]): PermitContent => ({
  hostName: shown.hostName ?? '', hostKind: shown.hostKind, activity: shown.activity ?? '', purpose: shown.purpose ?? '', startsOn: shown.startsOn, endsOn: shown.endsOn,
  hoursPerMonth: shown.hoursPerMonth, hoursPerWeek: shown.hoursPerWeek, workdayHours: shown.workdayHours, monthlyPay: shown.monthlyPay, payBasis: shown.payBasis ?? '', declared: [...declared],
});

const MUST: Partial<Record<keyof PermitContent, string>> = {
  hostName: '活動先の名前を書いてください。', hostKind: '活動先の種類を選んでください。', activity: '活動の内容を書いてください。', purpose: '活動の目的を書いてください。', startsOn: '期間の始まりを入れてください。', endsOn: '期間の終わりを入れてください。',
  hoursPerMonth: '1か月の時間を書いてください。', hoursPerWeek: '1週間の時間を書いてください。', workdayHours: '勤務日の時間を書いてください。', monthlyPay: '1か月の報酬を書いてください。ないときは 0 と書いてください。',
};

/** All that is still missing, at once; what the rules say of it is the platform's to judge. */
export function missingOf(content: PermitContent): Record<string, string> {
  return Object.fromEntries(Object.entries(MUST).filter(([name]) => { const value = content[name as keyof PermitContent]; return value === null || value === ''; }));
}
