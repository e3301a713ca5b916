import { defineEntity, p } from '@mikro-orm/core';

/** How far somebody has read: the last step shown to them. Only ever moves forward. */
const NoticeMarkSchema = defineEntity({
  name: 'SideAssignmentNoticeMark',
  tableName: 'side_assignment_notice_mark',
  properties: {
    employeeId: p.uuid().primary(),
    readUpTo: p.integer(),
    readAt: p.datetime().columnType('timestamptz'),
  },
});
export class NoticeMark extends NoticeMarkSchema.class {}
NoticeMarkSchema.setClass(NoticeMark);
