import type { SideAssignmentPostingToApplyQuery } from '../../gql/graphql.ts';

type Draft = NonNullable<NonNullable<SideAssignmentPostingToApplyQuery['sideAssignmentPosting']>['myDraft']>;

/** What the form holds; null is not written yet. */
export interface ApplicationContent {
  motivation: string;
  hoursWished: number | null;
  skills: string[];
  expectedOvertime: number | null;
}

export const contentOf = (draft: Draft | null): ApplicationContent => ({ motivation: draft?.motivation ?? '', hoursWished: draft?.hoursWished ?? null, skills: [...(draft?.skills ?? [])], expectedOvertime: draft?.expectedOvertime ?? null });

/** All that is still missing, at once; what the rules say of it is the platform's to judge. */
export function missingOf({ motivation, hoursWished, expectedOvertime }: ApplicationContent): Record<string, string> {
  return {
    ...(motivation.trim() ? {} : { motivation: '応募の動機を書いてください。' }),
    ...(hoursWished === null ? { hoursWished: '1か月に使える時間を書いてください。' } : {}),
    ...(expectedOvertime === null ? { expectedOvertime: '年間の時間外勤務の見込みを書いてください。なければ0と書きます。' } : {}),
  };
}
