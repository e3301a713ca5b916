import { defineEntity, p } from '@mikro-orm/core';
import { dated } from '../dated.ts';

/** 配置. Exactly one MAIN row holds on each day in service; the database refuses two. */
const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: { id: p.uuid().primary(), employeeId: p.uuid(), unitId: p.uuid(), kind: p.text(), post: p.text(), postTitle: p.text(), grade: p.text(), reason: p.text(), revision: p.integer(), ...dated() },
});
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);
