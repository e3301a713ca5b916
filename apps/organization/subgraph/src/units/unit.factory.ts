import type { UnitRow } from '@takara/prefecture';
import { idOf } from '../name-id.ts';

/** A unit of headquarters since 2010, below `parent`. */
export function buildUnit(name: string, type: UnitRow['type'], parent: UnitRow | null, some: Partial<UnitRow> = {}): UnitRow {
  const id = some.id ?? idOf('unit', name, parent?.id ?? '');
  return {
    id, code: id.slice(0, 6).toUpperCase(), name, shortName: null, kana: 'タンイ', type, site: 'HEADQUARTERS', district: null, parentId: parent?.id ?? null,
    departmentId: type === 'PREFECTURE' ? null : type === 'DEPARTMENT' ? id : (parent?.departmentId ?? null), isCoordinating: false, validFrom: '2010-04-01', validTo: null, ...some,
  };
}
