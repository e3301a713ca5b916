import type { InternalPostingContentFragment } from '../gql/graphql.ts';

/** What the form holds: the posting's content with null for what is not written yet; grades by their codes. */
export interface PostingContent {
  title: string;
  description: string;
  requirements: string;
  why: string;
  grades: string[];
  headcount: number | null;
  deadline: string | null;
  startsOn: string | null;
}

export const contentOf = ({ title, description, requirements, why, grades, headcount, deadline, startsOn }: InternalPostingContentFragment): PostingContent => ({ title, description, requirements, why, grades: grades.map(({ code }) => code), headcount, deadline, startsOn });

const MUST: Partial<Record<keyof PostingContent, string>> = {
  title: '題名を書いてください。', description: '仕事の内容を書いてください。', requirements: '求める経験や姿勢を書いてください。', why: '公募する理由を書いてください。', headcount: '人数を書いてください。', deadline: '応募の締切を入れてください。', startsOn: '異動の予定日を入れてください。',
};

/** All that is still missing, at once; what the rules say of it is the platform's to judge. */
export function missingOf(content: PostingContent): Record<string, string> {
  return Object.fromEntries(Object.entries(MUST).filter(([name]) => { const value = content[name as keyof PostingContent]; return value === null || value === ''; }));
}
