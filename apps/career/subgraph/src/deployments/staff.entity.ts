import { defineEntity, p } from '@mikro-orm/core';

/** 充足目標 that 人事課 has set for a family; without a row the pack's share counts. */
const TargetSchema = defineEntity({ name: 'StaffingTarget', tableName: 'staffing_target', properties: { family: p.text().primary(), people: p.integer(), setById: p.uuid(), setOn: p.date() } });
export class TargetRow extends TargetSchema.class {}
TargetSchema.setClass(TargetRow);
