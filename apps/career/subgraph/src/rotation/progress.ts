import type { RotationRule } from '@takara/policy-aomori';
import { REASONS, type Finding } from './finding.ts';

const SITES: Readonly<Record<string, string>> = { HEADQUARTERS: '本庁', BRANCH_OFFICE: '出先機関' };
export const siteLabel = (site: string): string => SITES[site] ?? site;

/** Where somebody stands with a rule, in a sentence without days: those stand beside it. */
export function progressOf(rule: RotationRule, { state, reason, placementIds, note }: Finding): string {
  if (reason === 'EXCEPTION_GRANTED') return `${REASONS[reason]}：${note ?? ''}`;
  if (reason) return `この決まりは問いません（${REASONS[reason]}）。`;
  if (state === 'MET') return rule.require.kind === 'SPECIALTY' ? `軸足を置く分野は${note}です。` : MET[rule.require.kind];
  return opened(rule, placementIds.length);
}

const MET: Readonly<Record<Exclude<RotationRule['require']['kind'], 'SPECIALTY'>, string>> = {
  PLACED: '段階の中で配置されています。',
  SITE_IN_YEAR: 'その年に、決まりのいう勤務地の本務に就いています。',
  DEPARTMENTS: '必要な数の部局に配置されています。',
  DEPARTMENTS_IF_UNMET: '必要な数の部局に配置されています。',
  RECORD_ON_EACH_PLACEMENT: 'どの配置にも、踏まえたことの記録があります。',
  RECORD_IN_STAGE: '段階の中の配置に、記録があります。',
};

function opened({ require }: RotationRule, counted: number): string {
  switch (require.kind) {
    case 'SITE_IN_YEAR': return `最初の配置は${siteLabel(require.firstSite)}。${require.year}年目に${siteLabel(require.site)}の本務に就いていることが要ります。`;
    case 'DEPARTMENTS': case 'DEPARTMENTS_IF_UNMET': return `いま数えられる部局は${counted}つ。あと${require.atLeast - counted}つ要ります。`;
    case 'RECORD_ON_EACH_PLACEMENT': return '踏まえたことの記録のない配置があります。';
    case 'RECORD_IN_STAGE': return require.record === 'LEAD_DUTY' ? '主担当を務めた記録がまだありません。' : '狙いの記録のある配置がまだありません。';
    case 'PLACED': case 'SPECIALTY': return 'まだ配置の記録がありません。';
  }
}
