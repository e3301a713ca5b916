import type { DutyKind } from '@takara/subgraph-kit';
import { postOf, type PostCode, type UnitType } from '../employees/post.ts';

/*
 * From whom stands where to who answers for what. A duty is never written by hand: it follows from dated assignments, and
 * this file says how. Days are ISO dates; `validTo` is the first day it no longer holds, null while it does.
 */

export const DUTY_LABELS: Readonly<Record<DutyKind, string>> = {
  UNIT_HEAD: '所属長',
  GROUP_MANAGER: 'グループマネージャー',
  PRIMARY_RATER: '一次評価者',
  SECONDARY_RATER: '二次評価者',
  DEPARTMENT_COORDINATOR: '各部局主管課',
  PERSONNEL_OFFICER: '人事課',
  ANALYST: '分析担当',
  SYSTEM_ADMINISTRATOR: 'システム管理者',
};

interface Term {
  readonly validFrom: string;
  readonly validTo: string | null;
}
export interface UnitOfDuty extends Term {
  readonly id: string;
  readonly type: UnitType;
  readonly parentId: string | null;
  readonly departmentId: string | null;
}
export interface PlaceOfDuty extends Term {
  readonly id: string;
  readonly employeeId: string;
  readonly unitId: string;
  readonly post: PostCode;
}
export interface DerivedDuty extends Term {
  readonly employeeId: string;
  readonly kind: DutyKind;
  readonly unitId: string | null;
  readonly assignmentId: string;
}

/** Every duty that follows from these places. `units` holds their units, and for a head the groups below as well. */
export function deriveDuties(units: readonly UnitOfDuty[], places: readonly PlaceOfDuty[]): DerivedDuty[] {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const groupsByParent = Map.groupBy(units.filter((unit) => unit.type === 'GROUP'), (group) => group.parentId);
  const managersByGroup = Map.groupBy(places.filter(({ post }) => post === 'GROUP_MANAGER'), ({ unitId }) => unitId);

  return places.flatMap((place) => {
    const unit = unitById.get(place.unitId);
    if (!unit) return [];
    const fromPost = postOf(place.post).duties.flatMap(([kind, scope]): DerivedDuty[] => {
      // Outside every 部局 there is nothing to coordinate; without a unit it would be the whole prefecture.
      if (scope === 'DEPARTMENT' && unit.departmentId === null) return [];
      const unitId = { UNIT: unit.id, DEPARTMENT: unit.departmentId, PREFECTURE: null }[scope];
      return [{ employeeId: place.employeeId, kind, unitId, assignmentId: place.id, validFrom: place.validFrom, validTo: place.validTo }];
    });
    return place.post === 'UNIT_HEAD' ? [...fromPost, ...ratingInPlaceOfManagers(place, unit, groupsByParent.get(unit.id) ?? [], managersByGroup)] : fromPost;
  });
}

/**
 * Where nobody is group manager, the head rates first: over each group for as long as it has none, over the whole unit while
 * it has no groups. (県決定待ち、既定。人事評価の評価者は任命権者が定める: 地方公務員法 第23条の2.)
 */
function ratingInPlaceOfManagers(head: PlaceOfDuty, unit: UnitOfDuty, groups: readonly UnitOfDuty[], managers: ReadonlyMap<string, readonly PlaceOfDuty[]>): DerivedDuty[] {
  const rates = (unitId: string, terms: readonly Term[]) => terms.map((term): DerivedDuty => ({ employeeId: head.employeeId, kind: 'PRIMARY_RATER', unitId, assignmentId: head.id, ...term }));
  const overGroups = groups.flatMap((group) => rates(group.id, intersection(head, group).flatMap((term) => without(term, managers.get(group.id) ?? []))));
  return [...overGroups, ...rates(unit.id, without(head, groups))];
}

const OPEN = '9999-12-31';
const endOf = ({ validTo }: Term) => validTo ?? OPEN;
const term = (validFrom: string, end: string): Term[] => (validFrom < end ? [{ validFrom, validTo: end === OPEN ? null : end }] : []);

/** The days on which both hold: none or one term. */
export const intersection = (a: Term, b: Term): Term[] => term(a.validFrom > b.validFrom ? a.validFrom : b.validFrom, endOf(a) < endOf(b) ? endOf(a) : endOf(b));

/** What is left of a term after these are taken out. */
export function without(whole: Term, taken: readonly Term[]): Term[] {
  return taken.reduce((left: Term[], hole) => left.flatMap((each) => [...term(each.validFrom, endOf(each) < hole.validFrom ? endOf(each) : hole.validFrom), ...term(each.validFrom > endOf(hole) ? each.validFrom : endOf(hole), endOf(each))]), term(whole.validFrom, endOf(whole)));
}
