/** Readings of the names of groups (本庁) and of the sections of a branch office (出先の課). Assumption, all of them. */
const KANA: Readonly<Record<string, string>> = {
  総務: 'ソウム', 企画: 'キカク', 推進: 'スイシン', 指導: 'シドウ', 管理: 'カンリ', 支援: 'シエン', 調整: 'チョウセイ', 経理: 'ケイリ',
  '総務・企画': 'ソウムキカク', 企画調整: 'キカクチョウセイ', 人事: 'ジンジ', 給与: 'キュウヨ', 人財育成: 'ジンザイイクセイ', 福利厚生: 'フクリコウセイ',
  基盤運用: 'キバンウンヨウ', 業務システム: 'ギョウムシステム', セキュリティ: 'セキュリティ', 分析: 'ブンセキ', 人口統計: 'ジンコウトウケイ',
  経済統計: 'ケイザイトウケイ', 調査: 'チョウサ', 行政ＤＸ: 'ギョウセイディーエックス', 地域ＤＸ: 'チイキディーエックス', データ利活用: 'データリカツヨウ',
  若者定着: 'ワカモノテイチャク', 還流促進: 'カンリュウソクシン', 農業普及振興: 'ノウギョウフキュウシンコウ', 指導調整: 'シドウチョウセイ',
  農村計画: 'ノウソンケイカク', 農村整備: 'ノウソンセイビ', 林業振興: 'リンギョウシンコウ', 水産: 'スイサン', 用地: 'ヨウチ', 道路施設: 'ドウロシセツ',
  河川砂防: 'カセンサボウ', 建築指導: 'ケンチクシドウ', 工務: 'コウム', 課税: 'カゼイ', 納税管理: 'ノウゼイカンリ', 健康増進: 'ケンコウゾウシン',
  生活衛生: 'セイカツエイセイ', 指導予防: 'シドウヨボウ', 相談: 'ソウダン', 保護: 'ホゴ', 検査第一: 'ケンサダイイチ', 検査第二: 'ケンサダイニ',
  検査第三: 'ケンサダイサン',
};

export function groupKana(name: string): string {
  const stem = name.replace(/(グループ|課)$/u, '');
  const kana = KANA[stem];
  if (kana === undefined) throw new Error(`no reading for the group ${name}`);
  return kana + (name.endsWith('課') ? 'カ' : 'グループ');
}

const COMMON = ['総務グループ', '企画グループ', '推進グループ', '指導グループ', '管理グループ', '支援グループ'];

/** `count` names for the groups of a division: its own first, then common ones. */
export function divisionGroupNames(own: readonly string[], count: number): string[] {
  return [...new Set([...own, ...COMMON])].slice(0, count);
}
