/** A 部局 under one name. Those of today are published (E.1); so are the twelve of before 2024-04-01. */
export interface DepartmentSpec {
  readonly key: string;
  readonly name: string;
  readonly kana: string;
  /** First fiscal year and, exclusive, the last. */
  readonly from: number;
  readonly to: number | null;
  /** Key of its 主管課, the division that coordinates it. */
  readonly coordinating: string;
}

const department = (key: string, name: string, kana: string, from: number, to: number | null, coordinating: string): DepartmentSpec => ({
  key, name, kana, from, to, coordinating,
});

/** No unit is older than this in the data: earlier names are not needed by any rule. */
export const ORIGIN = 2006;

export const DEPARTMENTS: readonly DepartmentSpec[] = [
  department('somu', '総務部', 'ソウムブ', ORIGIN, null, 'somu-gakuji'),
  department('zaimu', '財務部', 'ザイムブ', 2024, null, 'zaisei'),
  department('sogo-seisaku', '総合政策部', 'ソウゴウセイサクブ', 2024, null, 'seisaku'),
  department('kodomo', 'こども家庭部', 'コドモカテイブ', 2024, null, 'kodomo-mirai'),
  department('kotsu', '交通・地域社会部', 'コウツウチイキシャカイブ', 2024, null, 'kotsu-seisaku'),
  department('kankyo', '環境エネルギー部', 'カンキョウエネルギーブ', 2024, null, 'kankyo-seisaku'),
  department('iryo', '健康医療福祉部', 'ケンコウイリョウフクシブ', 2024, null, 'iryo-seisaku'),
  department('keizai', '経済産業部', 'ケイザイサンギョウブ', 2024, null, 'keizai-seisaku'),
  department('kanko', '観光交流推進部', 'カンコウコウリュウスイシンブ', 2024, null, 'kanko-seisaku'),
  department('norin', '農林水産部', 'ノウリンスイサンブ', ORIGIN, null, 'norin-seisaku'),
  department('kendo', '県土整備部', 'ケンドセイビブ', ORIGIN, null, 'kanri'),
  department('kiki', '危機管理局', 'キキカンリキョク', ORIGIN, null, 'bosai'),
  department('kokuspo', '国スポ・障スポ局', 'コクスポショウスポキョク', ORIGIN, null, 'kokuspo-somu'),
  department('suito', '出納局', 'スイトウキョク', ORIGIN, null, 'kaikei'),
  department('kikaku', '企画政策部', 'キカクセイサクブ', ORIGIN, 2024, 'seisaku'),
  department('kankyo-seikatsu', '環境生活部', 'カンキョウセイカツブ', ORIGIN, 2024, 'kankyo-seisaku'),
  department('kenko', '健康福祉部', 'ケンコウフクシブ', ORIGIN, 2024, 'iryo-seisaku'),
  department('shoko', '商工労働部', 'ショウコウロウドウブ', ORIGIN, 2024, 'keizai-seisaku'),
  department('kanko-kokusai', '観光国際戦略局', 'カンコウコクサイセンリャクキョク', ORIGIN, 2024, 'kanko-seisaku'),
  department('energy-kyoku', 'エネルギー総合対策局', 'エネルギーソウゴウタイサクキョク', ORIGIN, 2024, 'energy'),
];

/** What became of departments on 2024-04-01: part published, part inferred (E.1). */
export const DEPARTMENT_LINEAGE = [
  ['somu', 'zaimu', 'SPLIT'],
  ['kikaku', 'sogo-seisaku', 'SPLIT'],
  ['kikaku', 'kotsu', 'SPLIT'],
  ['kankyo-seikatsu', 'kankyo', 'MERGED'],
  ['energy-kyoku', 'kankyo', 'MERGED'],
  ['kankyo-seikatsu', 'kotsu', 'SPLIT'],
  ['kankyo-seikatsu', 'kodomo', 'SPLIT'],
  ['kenko', 'iryo', 'SPLIT'],
  ['kenko', 'kodomo', 'SPLIT'],
  ['shoko', 'keizai', 'RENAMED'],
  ['kanko-kokusai', 'kanko', 'RENAMED'],
] as const;
