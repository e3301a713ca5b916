import { eraDate, eraPeriod } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { ApplicationState } from './application.ts';
import type { ApplicationType } from './application.type.ts';
import type { StepType } from './shown.type.ts';

/** What the page of an application shows to the same reader. */
export const APPLICATION_ON_PAPER = `query ($id: ID!) {
  sideAssignmentApplication(id: $id) {
    state applicant { id } applicantName postingTitle hostUnit { id } submittedAt hoursWished skills expectedOvertime motivation
    posting { termFrom termTo hoursPerMonth }
    timeline { told by onBehalfOf at toState note }
    assignment { firstDay lastDay hoursPerMonth }
  }
}`;

/** 庁内副業 申込書, with what has become of it. */
export function applicationPaper(it: ApplicationType, person: readonly PaperField[], hostUnit: string): Paper {
  return {
    title: '庁内副業　申込書',
    fileName: `庁内副業申込書_${it.applicantName}`,
    readers: '申込みに関わる人のほかに渡さないでください。',
    blocks: [
      { kind: 'line', text: `申込み　${eraDate(it.submittedAt)}`, align: 'right' },
      { kind: 'fields', heading: '申し込む人', rows: person },
      { kind: 'fields', heading: '申し込む仕事', rows: fieldsSaid([['募集', it.postingTitle], ['受入所属', hostUnit], ['期間', eraPeriod(it.posting?.termFrom ?? null, it.posting?.termTo ?? null)], ['1か月の時間', it.posting?.hoursPerMonth ? `${it.posting.hoursPerMonth}時間` : null]]) },
      { kind: 'fields', heading: '申込みの内容', rows: fieldsSaid([['応募の動機', it.motivation], ['使える時間（1か月）', `${it.hoursWished}時間`], ['生かせるスキル', it.skills.join('、')], ['時間外勤務の見込み（年間）', `${it.expectedOvertime}時間`]]) },
      { kind: 'table', heading: 'これまでの経過', none: 'まだありません。', columns: [{ header: '日', share: 22 }, { header: '誰が', share: 24 }, { header: 'したこと', share: 24 }, { header: '添えた言葉', share: 30 }], rows: it.timeline.map(step) },
      { kind: 'boxes', heading: '決裁欄', names: ['所属長', '受入所属長', '人事課'] },
    ],
  };
}

const step = ({ at, by, onBehalfOf, told, note }: StepType): string[] => [eraDate(at), onBehalfOf ? `${by}（${onBehalfOf}の代決）` : (by ?? ''), told, note ?? ''];

/** What is told of each end; others have not been decided, and have no 決定通知. */
export const DECIDED: Partial<Record<ApplicationState, string>> = {
  ORDERED: '次のとおり、庁内副業に従事することを決定しました。',
  HOME_REFUSED: '所属長の同意が得られなかったため、従事しないことになりました。',
  NOT_SELECTED: '選考の結果、今回は受入れを見送りました。',
  POSTING_WITHDRAWN: '募集が取り下げられたため、申込みは終わりました。',
};

/** 庁内副業 決定通知, to the applicant; null while nothing is decided. Number, date and sender are the office's to fill in. */
export function decisionPaper(it: ApplicationType, hostUnit: string): Paper | null {
  const decided = DECIDED[it.state];
  if (!decided) return null;
  const { assignment } = it;
  return {
    title: '庁内副業　決定通知書',
    fileName: `庁内副業決定通知書_${it.applicantName}`,
    readers: null,
    blocks: [
      { kind: 'line', text: '第　　　　　　　　号\n令和　　　年　　　月　　　日', align: 'right' },
      { kind: 'line', text: `${it.applicantName}　様` },
      { kind: 'line', text: '（発信者）　　　　　　　　　　', align: 'right' },
      { kind: 'line', text: `${eraDate(it.submittedAt)}に申し込まれた庁内副業について、${decided}` },
      { kind: 'line', text: '記', align: 'center' },
      { kind: 'fields', rows: fieldsSaid([['仕事', it.postingTitle], ['受入所属', hostUnit], ['従事する期間', assignment && eraPeriod(assignment.firstDay, assignment.lastDay)], ['1か月の時間', assignment && `${assignment.hoursPerMonth}時間まで`], ['添えられた言葉', it.timeline.findLast(({ toState }) => toState === it.state)?.note]]) },
    ],
  };
}
