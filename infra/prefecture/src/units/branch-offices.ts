import type { District } from '../prefecture.ts';
import { ORIGIN } from './departments.ts';
import type { EraSpec, WorkUnitSpec } from './divisions.ts';

export interface DistrictSpec {
  readonly district: District;
  readonly name: string;
  readonly kana: string;
}

/** The six districts: each had a 地域県民局 until 2025-03-31. */
export const DISTRICTS: readonly DistrictSpec[] = [
  { district: 'TOSEI', name: '東青', kana: 'トウセイ' },
  { district: 'CHUNAN', name: '中南', kana: 'チュウナン' },
  { district: 'SANPACHI', name: '三八', kana: 'サンパチ' },
  { district: 'SEIHOKU', name: '西北', kana: 'セイホク' },
  { district: 'KAMIKITA', name: '上北', kana: 'カミキタ' },
  { district: 'SHIMOKITA', name: '下北', kana: 'シモキタ' },
];

export interface BranchOfficeSpec extends WorkUnitSpec {
  readonly district: District | null;
  /** Part of the district's 地域県民局 until the reform of 2025. */
  readonly wasInBureau: boolean;
}

/** The offices that replaced the parts of the 地域県民局 (published: kinds and districts; names before 2025: assumption). */
interface OfficeKind {
  readonly key: string;
  readonly staff: number;
  readonly mix: string;
  readonly before: readonly [name: string, kana: string];
  readonly after: readonly [name: string, kana: string];
  /** The departments it counts for, by first fiscal year. */
  readonly departments: readonly (readonly [from: number, department: string])[];
  readonly groups?: readonly string[];
  readonly districts?: readonly District[];
}

const OFFICE_KINDS: readonly OfficeKind[] = [
  {
    key: 'chiiki', staff: 14, mix: 'GENERAL_ADMINISTRATION:1', before: ['地域連携部', 'チイキレンケイブ'], after: ['地域連携事務所', 'チイキレンケイジムショ'],
    departments: [[ORIGIN, 'kikaku'], [2024, 'kotsu']],
  },
  {
    key: 'norin', staff: 84, mix: 'GENERAL_ADMINISTRATION:26 AGRICULTURE:26 CIVIL_ENGINEERING:26 FORESTRY:14 FISHERIES:6 LIVESTOCK:5', before: ['地域農林水産部', 'チイキノウリンスイサンブ'],
    after: ['農林水産事務所', 'ノウリンスイサンジムショ'], departments: [[ORIGIN, 'norin']],
    groups: ['総務課', '農業普及振興課', '指導調整課', '農村計画課', '農村整備課', '林業振興課', '水産課'],
  },
  {
    key: 'kendo', staff: 70, mix: 'GENERAL_ADMINISTRATION:28 CIVIL_ENGINEERING:62 ARCHITECTURE:4 ELECTRICAL:1 MECHANICAL:1', before: ['地域整備部', 'チイキセイビブ'],
    after: ['県土整備事務所', 'ケンドセイビジムショ'], departments: [[ORIGIN, 'kendo']],
    groups: ['総務課', '用地課', '道路施設課', '河川砂防課', '建築指導課', '工務課'],
  },
  {
    key: 'kenzei', staff: 32, mix: 'GENERAL_ADMINISTRATION:1', before: ['県税部', 'ケンゼイブ'], after: ['県税事務所', 'ケンゼイジムショ'],
    departments: [[ORIGIN, 'somu'], [2024, 'zaimu']], groups: ['総務課', '課税課', '納税管理課'],
  },
  {
    key: 'hoken', staff: 36, mix: 'GENERAL_ADMINISTRATION:10 PUBLIC_HEALTH_NURSE:14 PHARMACIST:7 VETERINARIAN:5 OTHER:1', before: ['地域健康福祉部保健総室', 'チイキケンコウフクシブホケンソウシツ'],
    after: ['保健所', 'ホケンジョ'], departments: [[ORIGIN, 'kenko'], [2024, 'iryo']], groups: ['総務課', '健康増進課', '生活衛生課', '指導予防課'],
  },
  {
    key: 'fukushi', staff: 22, mix: 'GENERAL_ADMINISTRATION:14 WELFARE_PSYCHOLOGY:8', before: ['地域健康福祉部福祉総室', 'チイキケンコウフクシブフクシソウシツ'],
    after: ['福祉事務所', 'フクシジムショ'], departments: [[ORIGIN, 'kenko'], [2024, 'iryo']],
  },
  {
    key: 'jiso', staff: 26, mix: 'GENERAL_ADMINISTRATION:6 WELFARE_PSYCHOLOGY:18 PUBLIC_HEALTH_NURSE:1', before: ['地域健康福祉部こども相談総室', 'チイキケンコウフクシブコドモソウダンソウシツ'],
    after: ['児童相談所', 'ジドウソウダンジョ'], departments: [[ORIGIN, 'kenko'], [2024, 'kodomo']], groups: ['相談課', '保護課'],
  },
  {
    key: 'kankyo', staff: 12, mix: 'GENERAL_ADMINISTRATION:4 CHEMISTRY:5 PHARMACIST:3', before: ['環境管理部', 'カンキョウカンリブ'],
    after: ['環境管理事務所', 'カンキョウカンリジムショ'], departments: [[ORIGIN, 'kankyo-seikatsu'], [2024, 'kankyo']],
    districts: ['TOSEI', 'CHUNAN', 'SANPACHI', 'SHIMOKITA'],
  },
];

function inDistrict(kind: OfficeKind, { district, name, kana }: DistrictSpec): BranchOfficeSpec {
  const eras: EraSpec[] = kind.departments.map(([from, department]) => ({
    from, department, name: `${name}地域県民局${kind.before[0]}`, kana: `${kana}チイキケンミンキョク${kind.before[1]}`,
  }));
  const department = kind.departments.at(-1)![1];
  eras.push({ from: 2025, department, name: name + kind.after[0], kana: kana + kind.after[1] });
  return { ...kind, key: `${kind.key}-${district.toLowerCase()}`, eras, district, wasInBureau: true, isEssential: kind.key === 'chiiki' };
}

const office = (
  key: string, name: string, kana: string, department: readonly (readonly [number, string])[], district: District | null,
  staff: number, mix: string, groups?: readonly string[],
): BranchOfficeSpec => ({
  key, staff, mix, district, wasInBureau: false, ...(groups ? { groups } : {}),
  eras: department.map(([from, key]) => ({ from, department: key, name, kana })),
});

/** Published: 東京事務所, 自治研修所, 衛生研究所, 食肉衛生検査所, 家畜保健衛生所, 公文書センター. The others, and all sizes: assumption. */
const OTHER_OFFICES: readonly BranchOfficeSpec[] = [
  office('tokyo', '東京事務所', 'トウキョウジムショ', [[ORIGIN, 'somu']], null, 20, 'GENERAL_ADMINISTRATION:1'),
  office('jichi-kenshu', '自治研修所', 'ジチケンシュウジョ', [[ORIGIN, 'somu']], 'TOSEI', 16, 'GENERAL_ADMINISTRATION:1'),
  office('kobunsho', '公文書センター', 'コウブンショセンター', [[ORIGIN, 'somu']], 'TOSEI', 10, 'GENERAL_ADMINISTRATION:1'),
  office('eisei-kenkyu', '衛生研究所', 'エイセイケンキュウジョ', [[ORIGIN, 'kenko'], [2024, 'iryo']], 'TOSEI', 30, 'GENERAL_ADMINISTRATION:5 PHARMACIST:11 CHEMISTRY:7 VETERINARIAN:6 OTHER:1'),
  office('shokuniku', '食肉衛生検査所', 'ショクニクエイセイケンサジョ', [[ORIGIN, 'kenko'], [2024, 'iryo']], 'KAMIKITA', 44, 'GENERAL_ADMINISTRATION:6 VETERINARIAN:34', ['総務課', '検査第一課', '検査第二課', '検査第三課']),
  office('kachiku-aomori', '青森家畜保健衛生所', 'アオモリカチクホケンエイセイジョ', [[ORIGIN, 'norin']], 'TOSEI', 20, 'GENERAL_ADMINISTRATION:4 VETERINARIAN:13 LIVESTOCK:3'),
  office('kachiku-hachinohe', '八戸家畜保健衛生所', 'ハチノヘカチクホケンエイセイジョ', [[ORIGIN, 'norin']], 'SANPACHI', 20, 'GENERAL_ADMINISTRATION:4 VETERINARIAN:13 LIVESTOCK:3'),
  office('kachiku-towada', '十和田家畜保健衛生所', 'トワダカチクホケンエイセイジョ', [[ORIGIN, 'norin']], 'KAMIKITA', 20, 'GENERAL_ADMINISTRATION:4 VETERINARIAN:13 LIVESTOCK:3'),
  office('eino', '営農大学校', 'エイノウダイガッコウ', [[ORIGIN, 'norin']], 'KAMIKITA', 28, 'GENERAL_ADMINISTRATION:8 AGRICULTURE:16 LIVESTOCK:4'),
  office('byogaichu', '病害虫防除所', 'ビョウガイチュウボウジョショ', [[ORIGIN, 'norin']], 'TOSEI', 18, 'GENERAL_ADMINISTRATION:3 AGRICULTURE:15'),
  office('nokai', '職業能力開発校', 'ショクギョウノウリョクカイハツコウ', [[ORIGIN, 'shoko'], [2024, 'keizai']], 'CHUNAN', 26, 'GENERAL_ADMINISTRATION:12 MECHANICAL:6 ELECTRICAL:6 OTHER:8'),
  office('shobo-gakko', '消防学校', 'ショウボウガッコウ', [[ORIGIN, 'kiki']], 'TOSEI', 12, 'GENERAL_ADMINISTRATION:1'),
  office('kowan-kanri', '港湾管理所', 'コウワンカンリショ', [[ORIGIN, 'kendo']], 'SANPACHI', 26, 'GENERAL_ADMINISTRATION:8 CIVIL_ENGINEERING:18', ['総務課', '工務課']),
];

/** Branch offices: 46 in the districts and 13 others. */
export const BRANCH_OFFICES: readonly BranchOfficeSpec[] = [
  ...OFFICE_KINDS.flatMap((kind) =>
    DISTRICTS.filter(({ district }) => kind.districts?.includes(district) ?? true).map((each) => inDistrict(kind, each)),
  ),
  ...OTHER_OFFICES,
];
