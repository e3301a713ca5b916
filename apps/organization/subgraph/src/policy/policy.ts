import type { CommitmentLevel, LabelStatus, ModuleName } from '@takara/policy-aomori';
import { STAFF_KIND_LABELS } from '../employees/employee.ts';

/** 青森県職員育成・確保方針 Ⅳ 取組内容: how strongly the policy promises a measure, in the policy's own verbs. */
export const COMMITMENT_LABELS: Readonly<Record<CommitmentLevel, string>> = {
  IMPLEMENT: '行う',
  EXPAND: '充実させる',
  ESTABLISH: '新しくつくる',
  CONTINUOUS_REVIEW: '見直しを続ける',
  AS_NEEDED: '必要に応じて行う',
  UNDER_CONSIDERATION: '検討する',
};

export const MODULE_LABELS: Readonly<Record<ModuleName, string>> = {
  organization: '組織・方針',
  career: 'キャリア',
  training: '研修・学び',
  evaluation: '人事評価',
  wellbeing: '働き方・健康',
  recruitment: '採用',
  analytics: '分析',
};

/** A value whose official words nobody here has seen is shown as such, and a banner says so. */
export const isPlaceholder = ({ labelStatus }: { labelStatus: LabelStatus }): boolean => labelStatus === 'PLACEHOLDER';

/** Paragraphs are separated by a line break in the pack. */
export const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const CODE_LABELS: Readonly<Record<string, string>> = STAFF_KIND_LABELS;

/** A figure with its unit, as people write it: 20 % → 20％, true → はい, REGULAR → 正規職員. */
export function shownValue(value: number | boolean | string | readonly string[], unit: string): string {
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (Array.isArray(value)) return value.map((code: string) => CODE_LABELS[code] ?? code).join('、');
  return `${String(value)}${UNIT_LABELS[unit] ?? ''}`;
}

const UNIT_LABELS: Readonly<Record<string, string>> = { min: '分', h: '時間', day: '日', workingDay: '勤務日', month: 'か月', year: '年', percent: '％', yen: '円', count: '' };
