import { defineEntity, p } from '@mikro-orm/core';
import type { DutyKind } from '@takara/subgraph-kit';
import { dated } from '../dated.ts';
import { idOf } from '../name-id.ts';
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
export const dutyIdOf = ({ assignmentId, kind, unitId, validFrom }: Pick<DerivedDuty, 'assignmentId' | 'kind' | 'unitId' | 'validFrom'>): string => idOf('duty', assignmentId, kind, unitId, validFrom);
