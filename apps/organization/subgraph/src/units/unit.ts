import type { Site, UnitType } from '../employees/post.ts';

export const UNIT_TYPE_LABELS: Readonly<Record<UnitType, string>> = { PREFECTURE: '県', DEPARTMENT: '部局', DIVISION: '本庁の課・室', BRANCH_OFFICE: '出先機関', GROUP: 'グループ・出先機関の課' };
export const SITE_LABELS: Readonly<Record<Site, string>> = { HEADQUARTERS: '本庁', BRANCH_OFFICE: '出先機関' };
export const DISTRICT_LABELS = { TOSEI: '東青', CHUNAN: '中南', SANPACHI: '三八', SEIHOKU: '西北', KAMIKITA: '上北', SHIMOKITA: '下北' } as const;
export type District = keyof typeof DISTRICT_LABELS;

/** 青森県行政組織規則: what became of a unit in a reform. */
export const LINEAGE_LABELS = { RENAMED: '名称変更', MERGED: '統合', SPLIT: '分割', TRANSFERRED: '移管', ABOLISHED: '廃止' } as const;
export type LineageKind = keyof typeof LINEAGE_LABELS;

interface InTree {
  readonly id: string;
  readonly type: UnitType;
}

/** 所属: the nearest 課室 or 出先機関, the unit itself included. `upwards` runs from the unit to the prefecture. */
export const workUnitIn = <Unit extends InTree>(upwards: readonly Unit[]): Unit | null => upwards.find(({ type }) => type === 'DIVISION' || type === 'BRANCH_OFFICE') ?? null;
