import { eraDate, eraPeriod } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { SecondmentType } from './secondment.type.ts';

/** What the page shows to the same reader: why somebody goes, and what they report, only to whom it is told there. */
export const SECONDMENT_ON_PAPER = `query ($id: ID!) {
  secondment(id: $id) {
    employee { id } employeeName hostName hostKindLabel stateLabel firstDay lastDay motive recommendation
    reports { number dueOn submittedOn content }
    sharing { heldOn topic summary audience skills }
  }
}`;

/** 人事交流・派遣 推薦書と記録: the recommendation before the order, and what came of it after. */
export function secondmentPaper(it: SecondmentType, person: readonly PaperField[]): Paper {
  const { sharing } = it;
  return {
    title: '人事交流・派遣　推薦書・記録',
    fileName: `人事交流推薦書_${it.employeeName}_${it.hostName}`,
    readers: '本人、部局の主管課、所属長、人事課のほかに渡さないでください。',
    blocks: [
      { kind: 'fields', heading: '派遣・交流する職員', rows: person },
      { kind: 'fields', heading: '派遣・交流', rows: fieldsSaid([['相手先', it.hostName], ['相手先の種類', it.hostKindLabel], ['期間', eraPeriod(it.firstDay, it.lastDay)], ['状態', it.stateLabel]]) },
      ...(it.recommendation || it.motive ? [{ kind: 'fields', heading: '推薦', rows: fieldsSaid([['推薦の理由', it.recommendation], ['本人の行きたい理由', it.motive]]) } as const] : []),
      ...(it.reports.length > 0 ? [{ kind: 'table', heading: '中間報告', none: '', columns: [{ header: '回', share: 12 }, { header: '期日', share: 22 }, { header: '提出', share: 22 }, { header: '内容', share: 44 }], rows: it.reports.map(({ number, dueOn, submittedOn, content }) => [`第${number}回`, eraDate(dueOn), submittedOn ? eraDate(submittedOn) : 'まだ', content ?? '']) } as const] : []),
      ...(sharing ? [{ kind: 'fields', heading: '還元', rows: fieldsSaid([['日', eraDate(sharing.heldOn)], ['伝えたこと', sharing.topic], ['中身', sharing.summary], ['参加した人数', `${sharing.audience}人`], ['身につけたスキル', sharing.skills.join('、')]]) } as const] : []),
    ],
  };
}
