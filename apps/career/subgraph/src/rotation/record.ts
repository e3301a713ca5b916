import { refuse, type Refused } from '@takara/subgraph-kit';
import type { Chart } from './chart.ts';
import type { RotationRecord } from './subject.ts';

/** What offices write down for the rules, because no directory tells it. `help`: how, for whoever writes. */
export const RECORD_KINDS = {
  CONSIDERED: { label: '配置で踏まえたこと', help: '方針「本人の希望・適性・業務経験等を踏まえ配置」' },
  PURPOSE: { label: '配置の狙い', help: '方針「基礎習得段階で経験していない業務、強みを伸ばす業務、不足している点を改善していくための業務等に従事」' },
  LEAD_DUTY: { label: '主担当を務めた業務', help: '方針「グループ等の主要な業務を主担当として担当」' },
  EXCEPTION: { label: '原則の例外', help: '「原則」とある決まりだけ。本人の事情の詳しい中身は書かないでください。' },
  SPECIALTY: { label: '軸足を置く分野', help: '方針「ジョブローテーション終了職員が、特定分野に軸足を置いて職務遂行」' },
} as const satisfies Record<RotationRecord['kind'], { label: string; help: string }>;
export type RecordKind = RotationRecord['kind'];

const CONSIDERED = [{ id: 'WISH', label: '本人の希望' }, { id: 'APTITUDE', label: '適性' }, { id: 'EXPERIENCE', label: '業務経験' }];
const PURPOSES = [{ id: 'NEW_EXPERIENCE', label: '経験していない業務' }, { id: 'STRENGTH', label: '強みを伸ばす業務' }, { id: 'IMPROVEMENT', label: '不足している点を改善する業務' }];

/** What may be chosen for a kind; empty where words alone say it. */
export function codesOf(kind: RecordKind, { rules }: Chart): readonly { id: string; label: string }[] {
  switch (kind) {
    case 'CONSIDERED': return CONSIDERED;
    case 'PURPOSE': return PURPOSES;
    case 'LEAD_DUTY': return [];
    case 'EXCEPTION': return rules.filter(({ hardness }) => hardness === 'SOFT').map(({ code, label }) => ({ id: code, label }));
    case 'SPECIALTY': return rules.flatMap(({ require }) => (require.kind === 'SPECIALTY' ? require.fields.map(({ code, label }) => ({ id: code, label })) : []));
  }
}

export const isAboutPlacement = (kind: RecordKind): boolean => kind === 'CONSIDERED' || kind === 'PURPOSE' || kind === 'LEAD_DUTY';
export const needsNote = (kind: RecordKind): boolean => kind === 'LEAD_DUTY' || kind === 'EXCEPTION';
export const LONGEST_NOTE = 200;

export const RECORD_REFUSALS = ['UNKNOWN_CODE', 'UNKNOWN_PLACEMENT', 'NOTE_NEEDED', 'TOO_LONG', 'ALREADY_RECORDED'] as const;

/** A record without the parts its kind has no use for. */
export const plainRecord = ({ kind, code, assignmentId, note }: RotationRecord, chart: Chart): RotationRecord => ({
  kind, code: codesOf(kind, chart).length === 0 ? '' : code, assignmentId: isAboutPlacement(kind) ? assignmentId : null, note: note.trim(),
});

/** Why this cannot be written down of somebody with these placements, of whom that is known already; null when it can. */
export function whyNotRecord({ kind, code, assignmentId, note }: RotationRecord, placementIds: readonly string[], known: readonly RotationRecord[], chart: Chart): Refused<(typeof RECORD_REFUSALS)[number]> | null {
  const codes = codesOf(kind, chart);
  if (codes.length > 0 && !codes.some(({ id }) => id === code)) return refuse('UNKNOWN_CODE', `「${RECORD_KINDS[kind].label}」を選んでください。`, { field: 'code' });
  if (isAboutPlacement(kind) && (assignmentId === null || !placementIds.includes(assignmentId))) return refuse('UNKNOWN_PLACEMENT', 'どの配置についてかを選んでください。', { field: 'assignmentId' });
  if (needsNote(kind) && note === '') return refuse('NOTE_NEEDED', kind === 'EXCEPTION' ? '例外を認める理由を書いてください。' : 'どの業務の主担当かを書いてください。', { field: 'note' });
  if (note.length > LONGEST_NOTE) return refuse('TOO_LONG', `${LONGEST_NOTE}文字までで書いてください。`, { field: 'note' });
  if (known.some((each) => each.kind === kind && each.code === code && each.assignmentId === assignmentId)) return refuse('ALREADY_RECORDED', '同じことがもう記録されています。', { field: 'kind' });
  return null;
}
