import type { DutyKind } from '@takara/subgraph-kit';

/*
 * 職位・役職. What a post is called, on which kind of unit it stands and which duties come with it: data, so that a
 * personnel officer can read it line by line. Titles: 方針 キャリアパスの例 (posts at headquarters and branch offices).
 */

export type UnitType = 'PREFECTURE' | 'DEPARTMENT' | 'DIVISION' | 'BRANCH_OFFICE' | 'GROUP';
export type Site = 'HEADQUARTERS' | 'BRANCH_OFFICE';

/** Over which unit a duty of this post is held: the unit of the post, its 部局, or the whole prefecture. */
export type DutyScope = 'UNIT' | 'DEPARTMENT' | 'PREFECTURE';

interface Post {
  readonly label: string;
  readonly standsOn: readonly UnitType[];
  /** One person a unit: whoever comes next has to wait until the seat is free. */
  readonly isSeat: boolean;
  readonly duties: readonly (readonly [DutyKind, DutyScope])[];
}

const WORK_UNITS = ['DIVISION', 'BRANCH_OFFICE'] as const;
const ANY_PLACE = ['DEPARTMENT', ...WORK_UNITS, 'GROUP'] as const;

export const POSTS = {
  DEPARTMENT_DIRECTOR: { label: '部長・局長', standsOn: ['DEPARTMENT'], isSeat: true, duties: [] },
  DEPUTY_DIRECTOR: { label: '次長', standsOn: ['DEPARTMENT', ...WORK_UNITS], isSeat: false, duties: [] },
  // 方針 Ⅴ「所属長」; 二次評価者は所属長 (県決定待ち、既定)
  UNIT_HEAD: { label: '所属長', standsOn: WORK_UNITS, isSeat: true, duties: [['UNIT_HEAD', 'UNIT'], ['SECONDARY_RATER', 'UNIT']] },
  ACTING_DIVISION_MANAGER: { label: '課長代理', standsOn: WORK_UNITS, isSeat: false, duties: [] },
  DEPUTY_DIVISION_MANAGER: { label: '副所長・副課長', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [] },
  // 方針 Ⅴ「本庁グループマネージャー、出先機関の課長等」＝職員育成の第一義的な責任者; 一次評価者 (県決定待ち、既定)
  GROUP_MANAGER: { label: 'グループマネージャー・出先機関の課長', standsOn: ['GROUP'], isSeat: true, duties: [['GROUP_MANAGER', 'UNIT'], ['PRIMARY_RATER', 'UNIT']] },
  SUB_MANAGER: { label: 'サブマネージャー', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [] },
  // 方針 Ⅴ「各部局主管課等」
  COORDINATOR: { label: '主管課の人財育成担当', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [['DEPARTMENT_COORDINATOR', 'DEPARTMENT']] },
  PERSONNEL_OFFICER: { label: '人事課の人事担当', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [['PERSONNEL_OFFICER', 'PREFECTURE']] },
  ANALYST: { label: '人財データの分析担当', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [['ANALYST', 'PREFECTURE']] },
  SYSTEM_ADMINISTRATOR: { label: 'システム管理担当', standsOn: [...WORK_UNITS, 'GROUP'], isSeat: false, duties: [['SYSTEM_ADMINISTRATOR', 'PREFECTURE']] },
  MEMBER: { label: '職員', standsOn: ANY_PLACE, isSeat: false, duties: [] },
} as const satisfies Record<string, Post>;

export type PostCode = keyof typeof POSTS;

/** Who stands at the head of each kind of unit. */
export const HEAD_POSTS: readonly PostCode[] = ['DEPARTMENT_DIRECTOR', 'UNIT_HEAD', 'GROUP_MANAGER'];

/** Posts that one looks for by name (「人事課長」): those that few hold. */
export const NAMED_POSTS: readonly PostCode[] = ['DEPARTMENT_DIRECTOR', 'DEPUTY_DIRECTOR', 'UNIT_HEAD', 'ACTING_DIVISION_MANAGER', 'DEPUTY_DIVISION_MANAGER', 'GROUP_MANAGER'];

export const postOf = (code: PostCode): Post => POSTS[code];
export const standsOn = (code: PostCode, type: UnitType): boolean => postOf(code).standsOn.includes(type);
export const postsOn = (type: UnitType): PostCode[] => (Object.keys(POSTS) as PostCode[]).filter((code) => standsOn(code, type));

/** What a head is called, by how the unit's name ends. */
const HEAD_TITLES = [['総室', '総室長'], ['室', '室長'], ['局', '局長'], ['課', '課長'], ['校', '校長'], ['部', '部長'], ['所', '所長'], ['センター', '所長']] as const;

/** What those without a post are called, by grade: 主事 (技術の職種は技師) to 理事. */
const GRADE_TITLES: Readonly<Record<string, string>> = { SHUSA: '主査', SHUKAN: '主幹', SOKATSU_SHUKAN: '総括主幹', FUKU_SANJI: '副参事', KACHO: '参事', JICHO: '理事', BUCHO: '理事' };

/** The title on the order: what people call this post on this unit. */
export function titleOf(code: PostCode, unit: { name: string; site: Site; type: UnitType }, grade: string, isTechnical: boolean): string {
  const isBranch = unit.site === 'BRANCH_OFFICE';
  switch (code) {
    case 'DEPARTMENT_DIRECTOR':
    case 'UNIT_HEAD':
      return HEAD_TITLES.find(([ending]) => unit.name.endsWith(ending))?.[1] ?? '所属長';
    case 'GROUP_MANAGER':
      return isBranch ? '課長' : 'グループマネージャー';
    case 'DEPUTY_DIVISION_MANAGER':
      return unit.type === 'GROUP' ? '副課長' : '副所長';
    case 'DEPUTY_DIRECTOR':
    case 'ACTING_DIVISION_MANAGER':
    case 'SUB_MANAGER':
      return postOf(code).label;
    default:
      return GRADE_TITLES[grade] ?? (isTechnical ? '技師' : '主事');
  }
}
