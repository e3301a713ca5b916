import { defineEntity, p } from '@mikro-orm/core';
import { dated } from '../dated.ts';

/** 休業・休職; the main assignment goes on. */
const LeaveSchema = defineEntity({ name: 'Leave', tableName: 'leave', properties: { id: p.uuid().primary(), employeeId: p.uuid(), kind: p.text(), reason: p.text(), ...dated() } });
export class Leave extends LeaveSchema.class {}
LeaveSchema.setClass(Leave);
