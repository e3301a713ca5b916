import { defineEntity, p } from '@mikro-orm/core';

/** A licence as 人事課 has recorded it. Read through licence.reading.ts alone. */
const LicenceSchema = defineEntity({
  name: 'TechnicalLicence',
  tableName: 'technical_licence',
  properties: { id: p.uuid().primary(), employeeId: p.uuid(), licence: p.text(), validUntil: p.date().strictNullable(), recordedById: p.uuid(), recordedOn: p.date() },
});
export class LicenceRow extends LicenceSchema.class {}
LicenceSchema.setClass(LicenceRow);

/** 充足目標 that 人事課 has set for a family; without a row the pack's share counts. */
const TargetSchema = defineEntity({ name: 'StaffingTarget', tableName: 'staffing_target', properties: { family: p.text().primary(), people: p.integer(), setById: p.uuid(), setOn: p.date() } });
export class TargetRow extends TargetSchema.class {}
TargetSchema.setClass(TargetRow);
