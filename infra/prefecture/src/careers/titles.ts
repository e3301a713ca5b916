import type { PostCode } from '../prefecture.ts';
import type { Era, Line } from '../units/lines.ts';
import type { Career } from './career.ts';

/** What the head of a unit is called, from how its name ends. */
const HEADS: readonly (readonly [ending: string, title: string])[] = [
  ['総室', '総室長'], ['室', '室長'], ['県民局', '局長'], ['局', '局長'], ['課', '課長'], ['校', '校長'], ['部', '部長'], ['所', '所長'], ['センター', '所長'],
];

const headTitle = (name: string): string => {
  const title = HEADS.find(([ending]) => name.endsWith(ending))?.[1];
  if (title === undefined) throw new Error(`no title for the head of ${name}`);
  return title;
};

const GRADE_TITLES = ['', '', '主査', '主幹', '総括主幹', '副参事', '参事', '理事', '理事'];

export const gradeTitle = (rank: number, isTechnical: boolean): string => (rank === 1 ? (isTechnical ? '技師' : '主事') : GRADE_TITLES[rank]!);

/** The post somebody holds at a place, and what it is called there. */
export function postAt(career: Career, place: Line, era: Era, workUnitEra: Era): { post: PostCode; title: string } {
  const isBranch = place.site === 'BRANCH_OFFICE';
  const title = gradeTitle(career.rank, career.person.family !== 'GENERAL_ADMINISTRATION');
  if (career.seat) return { post: career.seat.post, title: seatTitle(career.seat.post, era.name, isBranch) };
  if (career.besides) return { post: career.besides, title: besidesTitle(career, isBranch) };
  if (career.dispatchedUntil !== null) return { post: 'MEMBER', title: `${title}（派遣）` };
  if (career.isSub && isBranch) return { post: 'DEPUTY_DIVISION_MANAGER', title: place.level === 'GROUP' ? '副課長' : '副所長' };
  if (career.isSub) return { post: 'SUB_MANAGER', title: 'サブマネージャー' };
  const onDuty = place.duty !== null && career.rank >= 2 && (place.duty !== 'COORDINATOR' || workUnitEra.isCoordinating);
  return { post: onDuty ? place.duty! : 'MEMBER', title };
}

function seatTitle(post: PostCode, name: string, isBranch: boolean): string {
  if (post === 'DEPUTY_DIRECTOR') return '次長';
  if (post === 'GROUP_MANAGER') return isBranch ? '課長' : 'グループマネージャー';
  return headTitle(name);
}

function besidesTitle(career: Career, isBranch: boolean): string {
  if (career.rank === 8) return '理事';
  return career.rank === 7 || isBranch ? '次長' : '課長代理';
}
