import { defineEntity, p } from '@mikro-orm/core';
import type { RotationRecord } from './subject.ts';

/** What was taken into account in a placement, who leads what, an exception, a field: the directory tells none of it. P2. */
const RotationNoteSchema = defineEntity({
  name: 'RotationNote',
  tableName: 'rotation_record',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), kind: p.text().$type<RotationRecord['kind']>(), code: p.text(), assignmentId: p.uuid().nullable(), note: p.text(),
    recordedById: p.uuid(), recordedOn: p.date(),
  },
});
export class RotationNote extends RotationNoteSchema.class {}
RotationNoteSchema.setClass(RotationNote);

/** When somebody is on leave: days only, neither kind nor reason. P2, so no part of the directory. */
const AbsenceSchema = defineEntity({ name: 'Absence', tableName: 'rotation_absence', properties: { id: p.uuid().primary(), employeeId: p.uuid(), validFrom: p.date(), validTo: p.date().nullable(), revision: p.integer() } });
export class Absence extends AbsenceSchema.class {}
AbsenceSchema.setClass(Absence);
