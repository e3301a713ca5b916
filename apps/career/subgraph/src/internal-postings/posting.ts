import { refuse, type Refused } from '@takara/subgraph-kit';
import { LONGEST_TEXT, LONGEST_TITLE, MOST_PEOPLE, NEXT_STEPS, postingStateOn, type PostingAction, type PostingState } from '../side-assignments/posting.ts';

/*
 * 庁内公募の募集の決まり（キャリアパスの図「希望分野業務への挑戦を通じて…★庁内公募」）。段階と進み方は庁内副業の募集と同じで、
 * 中身と、取り下げ・選考の終わりの決まりだけが違う。誰が何をできるかは posting.policy.ts。
 */

export const POSTING_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'DEADLINE_PASSED', 'DEADLINE_AFTER_START', 'UNKNOWN_GRADE', 'REASON_NEEDED', 'ALREADY_MATCHED', 'UNDECIDED'] as const;
type No = Refused<(typeof POSTING_REFUSALS)[number]>;

/** `grades`: who may apply as far as the post goes; none chosen: whoever the pack allows. `startsOn`: the day of the move. */
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

/** `matched`: people decided for. `undecided`: applications that the actor can see and nobody has decided on. */
export interface Now {
  readonly on: string;
  readonly matched: number;
  readonly undecided: number;
}

/** Why an act cannot be done now, or null. */
export function whyNotPosting(action: PostingAction, posting: PostingContent & { state: PostingState }, { on, matched, undecided }: Now): No | null {
  const steps: readonly PostingAction[] = NEXT_STEPS[postingStateOn(posting, on)];
  if (!steps.includes(action)) return refuse('NOT_NOW', 'この募集はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。');
  if (action === 'SUBMIT') return whyNotSubmitted(posting, on);
  if (action === 'APPROVE' && posting.deadline! < on) return refuse('DEADLINE_PASSED', '応募の締切を過ぎているため、募集を始められません。差し戻して、締切を先の日に直してもらってください。', { field: 'deadline' });
  if (action === 'WITHDRAW' && matched > 0) return refuse('ALREADY_MATCHED', 'すでに決まった職員がいるため、取り下げられません。残りの応募を決めてから「選考を終える」で終えてください。');
  if (action === 'SETTLE' && undecided > 0) return refuse('UNDECIDED', `まだ決めていない応募が ${undecided} 件あります。一人ずつ、決めるか、理由を添えて見送ってください。`);
  return null;
}

const MUST = { title: '題名', description: '仕事の内容', requirements: '求める経験や姿勢', why: '公募する理由', headcount: '人数', startsOn: '異動の予定日', deadline: '応募の締切' } as const;

function whyNotSubmitted(posting: PostingContent, on: string): No | null {
  const missing = (Object.keys(MUST) as (keyof typeof MUST)[]).find((field) => posting[field] === null || posting[field] === '');
  if (missing) return refuse('INCOMPLETE', `「${MUST[missing]}」を書いてから提出してください。`, { field: missing });
  if (posting.deadline! < on) return refuse('DEADLINE_PASSED', '応募の締切が過ぎています。今日から先の日にしてください。', { field: 'deadline' });
  return null;
}

/** What no draft may say, complete or not. `knownGrades`: codes of the pack. */
export function whyNotContent({ title, description, requirements, why, grades, headcount, deadline, startsOn }: PostingContent, knownGrades: readonly string[]): No | null {
  if (title.length > LONGEST_TITLE) return refuse('TOO_LONG', `題名は ${LONGEST_TITLE} 文字までです。短くしてください。`, { field: 'title' });
  for (const [field, text] of Object.entries({ description, requirements, why }) as ['description' | 'requirements' | 'why', string][])
    if (text.length > LONGEST_TEXT) return refuse('TOO_LONG', `「${MUST[field]}」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field });
  if (headcount !== null && (headcount < 1 || headcount > MOST_PEOPLE)) return refuse('INCOMPLETE', `人数は 1 人から ${MOST_PEOPLE} 人までで書いてください。`, { field: 'headcount' });
  if (grades.some((grade) => !knownGrades.includes(grade))) return refuse('UNKNOWN_GRADE', '対象の級は、一覧の中から選んでください。', { field: 'grades' });
  if (deadline && startsOn && startsOn <= deadline) return refuse('DEADLINE_AFTER_START', '応募の締切は、異動の予定日より前の日にしてください。', { field: 'deadline' });
  return null;
}
