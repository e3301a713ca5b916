import { defineEntity, p } from '@mikro-orm/core';

/** How far somebody has read: the place of the last news shown to them (news.ts). Only ever moves forward. */
const NoticeMarkSchema = defineEntity({
  name: 'SideAssignmentNoticeMark',
  tableName: 'side_assignment_notice_mark',
  properties: {
    employeeId: p.uuid().primary(),
    readTo: p.text().default(''),
    readAt: p.datetime().columnType('timestamptz'),
  },
});
export class NoticeMark extends NoticeMarkSchema.class {}
NoticeMarkSchema.setClass(NoticeMark);
