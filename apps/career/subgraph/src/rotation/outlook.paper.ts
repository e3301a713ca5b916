import { eraDate, eraStay } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { RotationFindingType, RotationOutlookType, RotationPlacementType } from './rotation.type.ts';

/** What the page of somebody's rotation shows to the same reader. */
export const OUTLOOK_ON_PAPER = `query ($employeeId: ID) {
  rotationOutlook(employeeId: $employeeId) {
    employee { id } employeeName serviceYear stageLabel
    findings { rule { code label text cited hardnessLabel } stateLabel reasonLabel on progress placements { from to siteLabel unit { id } } }
    placements { from to siteLabel continues unit { id } }
  }
  rotationChart { options { label chosen isDefault } }
}`;

export interface RotationOption {
  readonly label: string;
  readonly chosen: string;
  readonly isDefault: boolean;
}

/** ジョブローテーションの説明: each rule in the policy's own words, what is found of it, and the placements that prove it. `placeOf`: the name of a unit. */
export function outlookPaper(it: RotationOutlookType, options: readonly RotationOption[], person: readonly PaperField[], placeOf: (unitId: string) => string): Paper {
  const placed = ({ from, to, siteLabel, unit }: RotationPlacementType): string => `${eraStay(from, to)}　${siteLabel}　${unit ? placeOf(unit.id) : ''}`;
  return {
    title: 'ジョブローテーションの説明',
    fileName: `ジョブローテーションの説明_${it.employeeName}`,
    readers: '本人、所属長・グループマネージャー、人事課のほかに渡さないでください。',
    blocks: [
      { kind: 'fields', rows: [...person, ...fieldsSaid([['在職', it.serviceYear ? `${it.serviceYear}年目` : null], ['段階', it.stageLabel]])] },
      ...(it.findings ?? []).map((finding) => ({ kind: 'fields', heading: `${finding.rule.label}：${finding.stateLabel}`, rows: findingRows(finding, placed) }) as const),
      { kind: 'table', heading: 'これまでの配置（本務）', none: '配置の記録はありません。', columns: [{ header: '期間', share: 40 }, { header: '本庁・出先', share: 16 }, { header: '所属', share: 44 }], rows: (it.placements ?? []).map(({ from, to, siteLabel, unit, continues }) => [eraStay(from, to), siteLabel, `${unit ? placeOf(unit.id) : ''}${continues ? '（続き）' : ''}`]) },
      { kind: 'table', heading: '方針の文が決めていないことの読み方', none: 'ありません。', columns: [{ header: '決めていないこと', share: 40 }, { header: 'いまの読み方', share: 60 }], rows: options.map(({ label, chosen, isDefault }) => [label, isDefault ? `${chosen}（県の決定前の仮の読み方）` : chosen]) },
    ],
  };
}

const findingRows = ({ rule, reasonLabel, on, progress, placements }: RotationFindingType, placed: (placement: RotationPlacementType) => string): PaperField[] =>
  fieldsSaid([['方針の文', `${rule.text}\n（${rule.cited}）`], ['守り方', rule.hardnessLabel], ['わけ', reasonLabel], ['いつまでに', eraDate(on)], ['どこまで', progress], ['証し', (placements ?? []).map(placed).join('\n')]]);
