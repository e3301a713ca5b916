import type { SideAssignmentPostingContentInput, PostingContentFragment } from '../../gql/graphql.ts';

/** What the form holds: the posting's content with null for what is not written yet. */
export interface PostingContent {
  title: string;
  description: string;
  field: PostingContentFragment['field'];
  skillsWanted: string[];
  hoursPerMonth: number | null;
  termFrom: string | null;
  termTo: string | null;
  headcount: number | null;
  deadline: string | null;
  why: string;
}

export const contentOf = ({ title, description, field, skillsWanted, hoursPerMonth, termFrom, termTo, headcount, deadline, why }: PostingContentFragment): PostingContent => ({ title, description, field, skillsWanted: [...skillsWanted], hoursPerMonth, termFrom, termTo, headcount, deadline, why });

export const inputOf = (content: PostingContent): SideAssignmentPostingContentInput => ({ ...content });

const MUST: Partial<Record<keyof PostingContent, string>> = {
  title: '題名を書いてください。', field: '分野を選んでください。', description: '仕事の内容を書いてください。', why: '募集する理由を書いてください。', hoursPerMonth: '1か月の時間を書いてください。',
  headcount: '人数を書いてください。', termFrom: '期間の始まりを入れてください。', termTo: '期間の終わりを入れてください。', deadline: '応募の締切を入れてください。',
};

/** All that is still missing, at once; what the rules say of it is the platform's to judge. */
export function missingOf(content: PostingContent): Record<string, string> {
  return Object.fromEntries(Object.entries(MUST).filter(([name]) => { const value = content[name as keyof PostingContent]; return value === null || value === ''; }));
}
