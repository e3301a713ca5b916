export type SensitiveTier = 'P2' | 'P3' | 'P4';

/**
 * The mark that every sensitive text of the synthetic prefecture carries, so that a leak can be found by searching
 * any output for `CNRY-`. `unitCode` is the owner's unit, `employeeNumber` the owner.
 */
export function canary(tier: SensitiveTier, unitCode: string, employeeNumber: string): string {
  return `CNRY-${tier}-${unitCode}-${employeeNumber}`;
}

/** Texts that must stay texts wherever they are stored, searched, exported and shown. */
export const ODD_TEXTS: readonly string[] = [
  '<script>alert("休")</script>',
  '=HYPERLINK("http://leak.example","一覧")',
  '＝1+1（全角の等号で始まる表計算の式）',
  '@SUM(A1:A9)',
  "'; DROP TABLE leaves; --",
  '100%_\\（検索の記号）',
  '右から左へ: \u202Eexe.cod\u202C',
  '{{constructor.constructor("return this")()}} ${7*7} __proto__',
];
