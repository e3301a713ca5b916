import { defineEntity, p } from '@mikro-orm/core';

/** 発令 (地公法15条の2, 17条). Never changed once given. */
const PersonnelOrderSchema = defineEntity({
  name: 'PersonnelOrder',
  tableName: 'personnel_order',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), assignmentId: p.uuid(), unitId: p.uuid(), post: p.text(), postTitle: p.text(), grade: p.text(), effectiveOn: p.date(),
    orderedBy: p.uuid(), orderedAt: p.datetime(),
  },
});
export class PersonnelOrder extends PersonnelOrderSchema.class {}
PersonnelOrderSchema.setClass(PersonnelOrder);
