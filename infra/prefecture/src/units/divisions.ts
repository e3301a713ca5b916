import type { PostCode } from '../prefecture.ts';
import { ORIGIN } from './departments.ts';

/** A work unit under one name and one department, from a fiscal year on. */
export interface EraSpec {
  readonly from: number;
  readonly department: string;
  readonly name: string;
  readonly kana: string;
}

/** A line of work units: the same work through reforms, whatever it was called. */
export interface WorkUnitSpec {
  readonly key: string;
  /** Staff at reference size, roughly: job families decide in the end. */
  readonly staff: number;
  /** Job families and their parts, such as `GENERAL_ADMINISTRATION:8 CIVIL_ENGINEERING:2`. */
  readonly mix: string;
  readonly eras: readonly EraSpec[];
  /** Names of groups in order; without, they are named by number of groups. */
  readonly groups?: readonly string[];
  /** What the plain members of its first group, from 主査級 on, are there for (COORDINATOR: while it is a 主管課). */
  readonly duty?: PostCode;
  /** Kept at every size. */
  readonly isEssential?: boolean;
  /** Ends with the year, its people going on in another line. */
  readonly mergedInto?: { readonly year: number; readonly key: string };
  /** Begins as a part of another line. */
  readonly splitFrom?: string;
}

type Era = readonly [from: number, department: string, name: string, kana: string];
type Options = Partial<Pick<WorkUnitSpec, 'groups' | 'duty' | 'isEssential' | 'mergedInto' | 'splitFrom'>>;

const division = (key: string, staff: number, mix: string, eras: readonly Era[], options: Options = {}): WorkUnitSpec => ({
  key, staff, mix, ...options,
  eras: eras.map(([from, department, name, kana]) => ({ from, department, name, kana })),
});
const coordinating = (key: string, staff: number, mix: string, eras: readonly Era[]): WorkUnitSpec =>
  division(key, staff, mix, eras, {
    isEssential: true, duty: 'COORDINATOR',
    groups: ['総務・企画グループ', '経理グループ', '調整グループ', '推進グループ'],
  });

/**
 * Divisions at headquarters: 64 on 2024-04-01, 66 from 2025 (行幸啓室 and 統合新病院開設準備室, published).
 * Published names: 人事課, 行政経営課, 財産管理課, 若者定着還流促進課, 県民活躍推進課, こどもみらい課, 統計分析課, 畜産課, 環境保全課→資源循環推進課,
 * エネルギー開発振興課→エネルギー・脱炭素政策課. All others, and which department holds them, are assumptions.
 */
export const DIVISIONS: readonly WorkUnitSpec[] = [
  coordinating('somu-gakuji', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '総務学事課', 'ソウムガクジカ']]),
  division('jinji', 34, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '人事課', 'ジンジカ']], {
    isEssential: true, duty: 'PERSONNEL_OFFICER', groups: ['人事グループ', '給与グループ', '人財育成グループ', '福利厚生グループ'],
  }),
  division('gyosei-keiei', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '行政経営課', 'ギョウセイケイエイカ']]),
  division('joho', 22, 'GENERAL_ADMINISTRATION:9 ELECTRICAL:1', [[ORIGIN, 'somu', '情報システム課', 'ジョウホウシステムカ']], {
    isEssential: true, duty: 'SYSTEM_ADMINISTRATOR', groups: ['基盤運用グループ', '業務システムグループ', 'セキュリティグループ'],
  }),
  division('shichoson', 24, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '市町村課', 'シチョウソンカ']]),
  division('horei', 16, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '法令文書課', 'ホウレイブンショカ']]),
  division('gyokokei', 12, 'GENERAL_ADMINISTRATION:1', [[2025, 'somu', '行幸啓室', 'ギョウコウケイシツ']]),
  coordinating('zaisei', 28, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '財政課', 'ザイセイカ'], [2024, 'zaimu', '財政課', 'ザイセイカ']]),
  division('zeimu', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'somu', '税務課', 'ゼイムカ'], [2024, 'zaimu', '税務課', 'ゼイムカ']], { isEssential: true }),
  division('zaisan', 26, 'GENERAL_ADMINISTRATION:6 ARCHITECTURE:2 ELECTRICAL:1 MECHANICAL:1', [[ORIGIN, 'somu', '財産管理課', 'ザイサンカンリカ'], [2024, 'zaimu', '財産管理課', 'ザイサンカンリカ']]),
  coordinating('seisaku', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '企画調整課', 'キカクチョウセイカ'], [2024, 'sogo-seisaku', '政策調整課', 'セイサクチョウセイカ']]),
  division('tokei', 28, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '統計分析課', 'トウケイブンセキカ'], [2024, 'sogo-seisaku', '統計分析課', 'トウケイブンセキカ']], {
    isEssential: true, duty: 'ANALYST', groups: ['分析グループ', '人口統計グループ', '経済統計グループ', '調査グループ'],
  }),
  division('dx', 24, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '情報政策課', 'ジョウホウセイサクカ'], [2024, 'sogo-seisaku', 'ＤＸ推進課', 'ディーエックススイシンカ']], {
    isEssential: true, groups: ['行政ＤＸグループ', '地域ＤＸグループ', 'データ利活用グループ'],
  }),
  division('koho', 20, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '広報広聴課', 'コウホウコウチョウカ'], [2024, 'sogo-seisaku', '広報広聴課', 'コウホウコウチョウカ']]),
  coordinating('kodomo-mirai', 26, 'GENERAL_ADMINISTRATION:7 WELFARE_PSYCHOLOGY:2 PUBLIC_HEALTH_NURSE:1', [[ORIGIN, 'kenko', 'こどもみらい課', 'コドモミライカ'], [2024, 'kodomo', 'こどもみらい課', 'コドモミライカ']]),
  division('katei-shien', 18, 'GENERAL_ADMINISTRATION:6 WELFARE_PSYCHOLOGY:4', [[2024, 'kodomo', '家庭支援課', 'カテイシエンカ']], { splitFrom: 'kodomo-mirai' }),
  division('kenmin-katsuyaku', 20, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kankyo-seikatsu', '青少年・男女共同参画課', 'セイショウネンダンジョキョウドウサンカクカ'], [2024, 'kodomo', '県民活躍推進課', 'ケンミンカツヤクスイシンカ']]),
  division('wakamono', 24, 'GENERAL_ADMINISTRATION:1', [[2024, 'kodomo', '若者定着還流促進課', 'ワカモノテイチャクカンリュウソクシンカ']], {
    isEssential: true, splitFrom: 'rosei', groups: ['若者定着グループ', '還流促進グループ', '企画調整グループ'],
  }),
  coordinating('kotsu-seisaku', 24, 'GENERAL_ADMINISTRATION:9 CIVIL_ENGINEERING:1', [[ORIGIN, 'kikaku', '交通政策課', 'コウツウセイサクカ'], [2024, 'kotsu', '地域交通政策課', 'チイキコウツウセイサクカ']]),
  division('chiiki-katsuryoku', 18, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '地域活力振興課', 'チイキカツリョクシンコウカ']], {
    isEssential: true, mergedInto: { year: 2024, key: 'shichoson-renkei' },
  }),
  division('shichoson-renkei', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kikaku', '市町村連携課', 'シチョウソンレンケイカ'], [2024, 'kotsu', '地域社会連携課', 'チイキシャカイレンケイカ']], { isEssential: true }),
  division('chiiki-bunka', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kankyo-seikatsu', '県民生活文化課', 'ケンミンセイカツブンカカ'], [2024, 'kotsu', '地域生活文化課', 'チイキセイカツブンカカ']], { isEssential: true }),
  coordinating('kankyo-seisaku', 24, 'GENERAL_ADMINISTRATION:7 CHEMISTRY:2 PHARMACIST:1', [[ORIGIN, 'kankyo-seikatsu', '環境政策課', 'カンキョウセイサクカ'], [2024, 'kankyo', '環境政策課', 'カンキョウセイサクカ']]),
  division('kankyo-hozen', 26, 'GENERAL_ADMINISTRATION:5 CHEMISTRY:3 PHARMACIST:2', [[ORIGIN, 'kankyo-seikatsu', '環境保全課', 'カンキョウホゼンカ'], [2024, 'kankyo', '環境保全課', 'カンキョウホゼンカ'], [2025, 'kankyo', '資源循環推進課', 'シゲンジュンカンスイシンカ']], { isEssential: true }),
  division('shizen', 20, 'GENERAL_ADMINISTRATION:5 FORESTRY:4 AGRICULTURE:1', [[ORIGIN, 'kankyo-seikatsu', '自然保護課', 'シゼンホゴカ'], [2024, 'kankyo', '自然保護課', 'シゼンホゴカ']]),
  coordinating('energy', 24, 'GENERAL_ADMINISTRATION:8 ELECTRICAL:1 MECHANICAL:1', [[ORIGIN, 'energy-kyoku', 'エネルギー開発振興課', 'エネルギーカイハツシンコウカ'], [2024, 'kankyo', 'エネルギー開発振興課', 'エネルギーカイハツシンコウカ'], [2025, 'kankyo', 'エネルギー・脱炭素政策課', 'エネルギーダツタンソセイサクカ']]),
  division('genshiryoku-ricchi', 18, 'GENERAL_ADMINISTRATION:9 ELECTRICAL:1', [[ORIGIN, 'energy-kyoku', '原子力立地対策課', 'ゲンシリョクリッチタイサクカ'], [2024, 'kankyo', '原子力立地対策課', 'ゲンシリョクリッチタイサクカ']]),
  coordinating('iryo-seisaku', 28, 'GENERAL_ADMINISTRATION:8 WELFARE_PSYCHOLOGY:2', [[ORIGIN, 'kenko', '健康福祉政策課', 'ケンコウフクシセイサクカ'], [2024, 'iryo', '健康医療福祉政策課', 'ケンコウイリョウフクシセイサクカ']]),
  division('iryo-yakumu', 28, 'GENERAL_ADMINISTRATION:5 PHARMACIST:3 PUBLIC_HEALTH_NURSE:2', [[ORIGIN, 'kenko', '医療薬務課', 'イリョウヤクムカ'], [2024, 'iryo', '医療薬務課', 'イリョウヤクムカ']]),
  division('hoken-eisei', 26, 'GENERAL_ADMINISTRATION:4 VETERINARIAN:3 PHARMACIST:1 PUBLIC_HEALTH_NURSE:2', [[ORIGIN, 'kenko', '保健衛生課', 'ホケンエイセイカ'], [2024, 'iryo', '保健衛生課', 'ホケンエイセイカ']]),
  division('korei', 24, 'GENERAL_ADMINISTRATION:7 WELFARE_PSYCHOLOGY:2 PUBLIC_HEALTH_NURSE:1', [[ORIGIN, 'kenko', '高齢福祉保険課', 'コウレイフクシホケンカ'], [2024, 'iryo', '高齢福祉保険課', 'コウレイフクシホケンカ']]),
  division('shogai', 24, 'GENERAL_ADMINISTRATION:6 WELFARE_PSYCHOLOGY:3 PUBLIC_HEALTH_NURSE:1', [[ORIGIN, 'kenko', '障害福祉課', 'ショウガイフクシカ'], [2024, 'iryo', '障がい福祉課', 'ショウガイフクシカ']]),
  division('gan', 20, 'GENERAL_ADMINISTRATION:5 PUBLIC_HEALTH_NURSE:4 OTHER:1', [[ORIGIN, 'kenko', 'がん・生活習慣病対策課', 'ガンセイカツシュウカンビョウタイサクカ'], [2024, 'iryo', 'がん・生活習慣病対策課', 'ガンセイカツシュウカンビョウタイサクカ']]),
  division('shin-byoin', 14, 'GENERAL_ADMINISTRATION:8 PHARMACIST:1 PUBLIC_HEALTH_NURSE:1', [[2025, 'iryo', '統合新病院開設準備室', 'トウゴウシンビョウインカイセツジュンビシツ']]),
  coordinating('keizai-seisaku', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'shoko', '商工政策課', 'ショウコウセイサクカ'], [2024, 'keizai', '経済産業政策課', 'ケイザイサンギョウセイサクカ']]),
  division('kigyo-shien', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'shoko', '地域産業課', 'チイキサンギョウカ'], [2024, 'keizai', '地域企業支援課', 'チイキキギョウシエンカ']], { isEssential: true }),
  division('innovation', 24, 'GENERAL_ADMINISTRATION:7 MECHANICAL:1 CHEMISTRY:1 ELECTRICAL:1', [[ORIGIN, 'shoko', '新産業創造課', 'シンサンギョウソウゾウカ'], [2024, 'keizai', '産業イノベーション推進課', 'サンギョウイノベーションスイシンカ']]),
  division('kigyo-ricchi', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'shoko', '産業立地推進課', 'サンギョウリッチスイシンカ'], [2024, 'keizai', '企業立地・創出課', 'キギョウリッチソウシュツカ']]),
  division('rosei', 24, 'GENERAL_ADMINISTRATION:9 OTHER:1', [[ORIGIN, 'shoko', '労政・能力開発課', 'ロウセイノウリョクカイハツカ'], [2024, 'keizai', '労政・能力開発課', 'ロウセイノウリョクカイハツカ']], { isEssential: true }),
  coordinating('kanko-seisaku', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kanko-kokusai', '観光企画課', 'カンコウキカクカ'], [2024, 'kanko', '観光政策課', 'カンコウセイサクカ']]),
  division('yukyaku', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kanko-kokusai', '誘客交流課', 'ユウキャクコウリュウカ'], [2024, 'kanko', '誘客交流課', 'ユウキャクコウリュウカ']]),
  division('kokusai', 20, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kanko-kokusai', '国際経済課', 'コクサイケイザイカ'], [2024, 'kanko', '国際交流課', 'コクサイコウリュウカ']]),
  division('hanbai', 22, 'GENERAL_ADMINISTRATION:7 AGRICULTURE:2 FISHERIES:1', [[ORIGIN, 'norin', '総合販売戦略課', 'ソウゴウハンバイセンリャクカ'], [2024, 'kanko', '県産品販売促進課', 'ケンサンヒンハンバイソクシンカ']]),
  coordinating('norin-seisaku', 30, 'GENERAL_ADMINISTRATION:6 AGRICULTURE:3 CIVIL_ENGINEERING:1', [[ORIGIN, 'norin', '農林水産政策課', 'ノウリンスイサンセイサクカ']]),
  division('nosan', 30, 'GENERAL_ADMINISTRATION:3 AGRICULTURE:7', [[ORIGIN, 'norin', '農産園芸課', 'ノウサンエンゲイカ']]),
  division('ringo', 26, 'GENERAL_ADMINISTRATION:3 AGRICULTURE:7', [[ORIGIN, 'norin', 'りんご果樹課', 'リンゴカジュカ']]),
  division('chikusan', 28, 'GENERAL_ADMINISTRATION:3 LIVESTOCK:4 VETERINARIAN:3', [[ORIGIN, 'norin', '畜産課', 'チクサンカ']], { isEssential: true }),
  division('rinsei', 30, 'GENERAL_ADMINISTRATION:3 FORESTRY:7', [[ORIGIN, 'norin', '林政課', 'リンセイカ']]),
  division('noson', 30, 'GENERAL_ADMINISTRATION:3 CIVIL_ENGINEERING:7', [[ORIGIN, 'norin', '農村整備課', 'ノウソンセイビカ']]),
  division('gyoko', 24, 'GENERAL_ADMINISTRATION:3 CIVIL_ENGINEERING:5 FISHERIES:2', [[ORIGIN, 'norin', '漁港漁場整備課', 'ギョコウギョジョウセイビカ']]),
  division('suisan', 28, 'GENERAL_ADMINISTRATION:4 FISHERIES:6', [[ORIGIN, 'norin', '水産振興課', 'スイサンシンコウカ']]),
  coordinating('kanri', 30, 'GENERAL_ADMINISTRATION:8 CIVIL_ENGINEERING:2', [[ORIGIN, 'kendo', '監理課', 'カンリカ']]),
  division('seibi-kikaku', 28, 'GENERAL_ADMINISTRATION:3 CIVIL_ENGINEERING:7', [[ORIGIN, 'kendo', '整備企画課', 'セイビキカクカ']]),
  division('doro', 34, 'GENERAL_ADMINISTRATION:3 CIVIL_ENGINEERING:7', [[ORIGIN, 'kendo', '道路課', 'ドウロカ']]),
  division('kasen', 34, 'GENERAL_ADMINISTRATION:3 CIVIL_ENGINEERING:7', [[ORIGIN, 'kendo', '河川砂防課', 'カセンサボウカ']]),
  division('kowan', 26, 'GENERAL_ADMINISTRATION:4 CIVIL_ENGINEERING:6', [[ORIGIN, 'kendo', '港湾空港課', 'コウワンクウコウカ']]),
  division('toshi', 26, 'GENERAL_ADMINISTRATION:4 CIVIL_ENGINEERING:5 ARCHITECTURE:1', [[ORIGIN, 'kendo', '都市計画課', 'トシケイカクカ']]),
  division('kenchiku', 26, 'GENERAL_ADMINISTRATION:4 ARCHITECTURE:6', [[ORIGIN, 'kendo', '建築住宅課', 'ケンチクジュウタクカ']]),
  division('eizen', 26, 'GENERAL_ADMINISTRATION:3 ARCHITECTURE:4 ELECTRICAL:2 MECHANICAL:2', [[ORIGIN, 'kendo', '営繕課', 'エイゼンカ']]),
  coordinating('bosai', 30, 'GENERAL_ADMINISTRATION:8 CIVIL_ENGINEERING:2', [[ORIGIN, 'kiki', '防災危機管理課', 'ボウサイキキカンリカ']]),
  division('shobo', 18, 'GENERAL_ADMINISTRATION:9 ELECTRICAL:1', [[ORIGIN, 'kiki', '消防保安課', 'ショウボウホアンカ']]),
  division('genshiryoku-anzen', 22, 'GENERAL_ADMINISTRATION:6 CHEMISTRY:2 ELECTRICAL:1 PHARMACIST:1', [[ORIGIN, 'kiki', '原子力安全対策課', 'ゲンシリョクアンゼンタイサクカ']]),
  coordinating('kokuspo-somu', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kokuspo', '総務企画課', 'ソウムキカクカ']]),
  division('kokuspo-kyogi', 30, 'GENERAL_ADMINISTRATION:9 CIVIL_ENGINEERING:1', [[ORIGIN, 'kokuspo', '競技式典課', 'キョウギシキテンカ']]),
  division('kokuspo-yuso', 26, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'kokuspo', '輸送宿泊課', 'ユソウシュクハクカ']]),
  coordinating('kaikei', 28, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'suito', '会計管理課', 'カイケイカンリカ']]),
  division('shinsa', 22, 'GENERAL_ADMINISTRATION:1', [[ORIGIN, 'suito', '審査指導課', 'シンサシドウカ']]),
];
