import { hash } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import type { DutyKind } from '@takara/subgraph-kit';
import { dated } from '../dated.ts';
import type { DerivedDuty } from './duty.ts';

/** A duty held from when to when. `assignmentId`: the place it comes from. `onBehalfOf` and `delegationId`: held for that person (代決). */
const DutySchema = defineEntity({
  name: 'Duty',
  tableName: 'duty',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), kind: p.text().$type<DutyKind>(), unitId: p.uuid().nullable(), onBehalfOf: p.uuid().nullable(),
    assignmentId: p.uuid(), delegationId: p.uuid().nullable(), revision: p.integer(), ...dated(),
  },
});
export class Duty extends DutySchema.class {}
DutySchema.setClass(Duty);

/** The same place, kind, unit and first day give the same id, so deriving again finds the row it made before. */
export function dutyIdOf({ assignmentId, kind, unitId, validFrom }: Pick<DerivedDuty, 'assignmentId' | 'kind' | 'unitId' | 'validFrom'>): string {
  const hex = hash('sha1', `duty:${assignmentId}:${kind}:${unitId ?? ''}:${validFrom}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
