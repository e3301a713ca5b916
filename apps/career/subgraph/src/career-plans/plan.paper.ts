import { eraDate } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { InterviewType } from './interview.type.ts';
import type { PlanType, VersionType } from './plan.type.ts';

/** What the page of a plan shows to the same reader; a draft is not for paper. */
export const PLAN_ON_PAPER = `query ($id: ID!) {
  careerPlan(id: $id) {
    owner { id } ownerName
    versions { number writtenAt pathTitle content { vision strengths lifeDesign support goals { kindLabel columnLabel text by isDone } } }
    interviews { number stateLabel heldOn managerName talked nextSteps }
  }
}`;

/** キャリアプランシート: one version with the talks about it and before. */
export function planPaper({ ownerName, interviews }: PlanType, { number, writtenAt, pathTitle, content }: VersionType, person: readonly PaperField[]): Paper {
  return {
    title: 'キャリアプランシート',
    fileName: `キャリアプランシート_${ownerName}_第${number}版`,
    readers: '本人と、本人が見せた上司のほかに渡さないでください。',
    blocks: [
      { kind: 'fields', rows: [...person, ...fieldsSaid([['版', `第${number}版（${eraDate(writtenAt)}）`], ['照らしたキャリアパス', pathTitle]])] },
      { kind: 'fields', heading: 'キャリアプラン', rows: fieldsSaid([['将来像', content.vision], ['適性・経験', content.strengths], ['人生設計', content.lifeDesign], ['上司に相談したいこと', content.support]]) },
      {
        kind: 'table', heading: '目標', none: '目標は書いていません。',
        columns: [{ header: '種類', share: 18 }, { header: '目標', share: 40 }, { header: 'いつまでに', share: 22 }, { header: '段階', share: 20 }],
        rows: content.goals.map(({ kindLabel, text, by, columnLabel, isDone }) => [kindLabel, isDone ? `${text}（できた）` : text, eraDate(by), columnLabel ?? '']),
      },
      ...interviews.map((interview) => ({ kind: 'fields', heading: `キャリア面談（${eraDate(interview.heldOn)}）`, rows: talk(interview) }) as const),
      { kind: 'boxes', heading: '確認', names: ['本人', 'グループマネージャー', '所属長'] },
    ],
  };
}

const talk = ({ number, stateLabel, managerName, talked, nextSteps }: InterviewType): PaperField[] =>
  fieldsSaid([['面談した上司', managerName], ['話した版', `第${number}版`], ['話したこと', talked], ['これからすること', nextSteps], ['記録の状態', stateLabel]]);
