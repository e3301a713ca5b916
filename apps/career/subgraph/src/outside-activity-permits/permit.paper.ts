import { eraDate, eraPeriod } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { OutsideActivityPermitType } from './permit.type.ts';
import type { RulesType } from './rules.resolver.ts';

/** What the page shows to all who read it: not what the 所属長 thought, which the applicant does not read. */
export const PERMIT_ON_PAPER = `query ($id: ID!) {
  outsideActivityPermit(id: $id) {
    applicant { id } applicantName hasPaper stateLabel hostName hostKindLabel activity purpose startsOn endsOn hoursPerMonth hoursPerWeek workdayHours monthlyPay payBasis conditions submittedOn decidedOn
    judgements { label met why }
    timeline { action by onBehalfOf }
  }
  outsideActivityRules { source }
}`;

/** 許可書: what is permitted, within what, on which conditions, and what the decision rests on. */
export function permitPaper(it: OutsideActivityPermitType, { source }: RulesType, person: readonly PaperField[]): Paper {
  const { startsOn, endsOn, monthlyPay, payBasis } = it;
  const hours = (value: number | null) => (value === null ? null : `${value}時間`);
  const decision = it.timeline.findLast(({ action }) => action === 'GRANT');
  return {
    title: '営利企業への従事等の許可書',
    fileName: `従事許可書_${it.applicantName}_${it.decidedOn}`,
    readers: '本人、所属長、人事課のほかに渡さないでください。活動先に示すかどうかは、本人が決めます。',
    blocks: [
      { kind: 'line', text: '次のとおり許可します（地方公務員法第38条第1項）。' },
      { kind: 'fields', heading: '許可を受けた職員', rows: person },
      {
        kind: 'fields', heading: '許可する活動', rows: fieldsSaid([
          ['活動先', it.hostName], ['活動先の種類', it.hostKindLabel], ['活動の内容', it.activity], ['活動の目的', it.purpose],
          ['期間', startsOn && endsOn && endsOn < startsOn ? `${eraDate(startsOn)}に始まる前に終わりました` : eraPeriod(startsOn, endsOn)],
          ['1か月の時間', hours(it.hoursPerMonth)], ['1週間の時間', hours(it.hoursPerWeek)], ['勤務日の時間', hours(it.workdayHours)],
          ['1か月の報酬', monthlyPay === null ? null : monthlyPay === 0 ? 'なし' : `${monthlyPay.toLocaleString('ja-JP')}円${payBasis ? `（${payBasis}）` : ''}`],
        ]),
      },
      { kind: 'fields', heading: '許可の条件', rows: [{ label: '条件', text: it.conditions || 'なし' }] },
      { kind: 'table', heading: '許可の基準への当てはめ', none: '', columns: [{ header: '基準', share: 44 }, { header: '判断', share: 16 }, { header: 'わけ', share: 40 }], rows: it.judgements.map(({ label, met, why }) => [label, met ? '満たす' : '満たさない', why]) },
      { kind: 'line', text: `基準の出典：${source}` },
      { kind: 'fields', heading: '決定', rows: fieldsSaid([['申請した日', eraDate(it.submittedOn)], ['許可した日', eraDate(it.decidedOn)], ['決めた人', decision?.by && `人事課　${decision.by}${decision.onBehalfOf ? `（${decision.onBehalfOf}の代決）` : ''}`], ['いまの状態', it.stateLabel]]) },
    ],
  };
}
