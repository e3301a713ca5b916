import { eraDate, eraPeriod } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { SupportType } from './support.type.ts';

/** What the page shows to the same reader: what was talked about only to the two who talked. */
export const SUPPORT_ON_PAPER = `query ($id: ID!) {
  supportAssignment(id: $id) {
    kindLabel why stateLabel employee { id } employeeName arrivesOn lastDay supporterName
    checkIns { heldOn authorName note }
    timeline { told by onBehalfOf at }
  }
}`;

/** トレーナー・サポーター 記録. */
export function supportPaper(it: SupportType, person: readonly PaperField[]): Paper {
  return {
    title: `${it.kindLabel}　記録`,
    fileName: `${it.kindLabel}記録_${it.employeeName}`,
    readers: '本人、相談相手、選んだ上司、人事課のほかに渡さないでください。',
    blocks: [
      { kind: 'fields', heading: '着任した職員', rows: person },
      { kind: 'fields', heading: it.kindLabel, rows: fieldsSaid([['氏名', it.supporterName], ['なぜ付くか', it.why], ['期間', eraPeriod(it.arrivesOn, it.lastDay)], ['状態', it.stateLabel]]) },
      // Null for 人事課, who is told of no talk at all.
      ...(it.checkIns ? [{ kind: 'table', heading: '面談', none: '面談の記録は、まだありません。', columns: [{ header: '日', share: 22 }, { header: '書いた人', share: 20 }, { header: '話したこと', share: 58 }], rows: it.checkIns.toReversed().map(({ heldOn, authorName, note }) => [eraDate(heldOn), authorName ?? '', note ?? '（話した二人だけが読みます）']) } as const] : []),
      { kind: 'table', heading: 'これまでの経過', none: 'まだありません。', columns: [{ header: '日', share: 24 }, { header: '誰が', share: 34 }, { header: 'したこと', share: 42 }], rows: it.timeline.map(({ at, by, onBehalfOf, told }) => [eraDate(at), onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, told]) },
      { kind: 'boxes', heading: '確認', names: ['本人', it.kindLabel, 'グループマネージャー', '所属長'] },
    ],
  };
}
