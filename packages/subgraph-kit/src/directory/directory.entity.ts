import { defineEntity, p } from '@mikro-orm/core';

/*
 * The replica of the directory that every module keeps in its own schema, so that "people of the units I manage, as of
 * today" is one SQL query inside the module. Nothing above P1. Written only by `directory-replica.ts`.
 */

/** `jobFamily` and `hiredOn` are null while the person's fact of before these fields is the last that came. */
const DirectoryEmployeeSchema = defineEntity({
  name: 'DirectoryEmployee',
  tableName: 'directory_employee',
  properties: { id: p.uuid().primary(), number: p.text(), displayName: p.text(), kana: p.text(), staffKind: p.text(), leftOn: p.date().nullable(), jobFamily: p.text().nullable(), hiredOn: p.date().nullable(), revision: p.integer() },
});
export class DirectoryEmployee extends DirectoryEmployeeSchema.class {}
DirectoryEmployeeSchema.setClass(DirectoryEmployee);

const until = () => p.date().generated(`(coalesce(valid_to, '9999-12-31'::date)) stored`);

/** `ancestorIds` holds the unit itself and everything above it. `departmentId`: the 部局 it counts for. */
const DirectoryUnitSchema = defineEntity({
  name: 'DirectoryUnit',
  tableName: 'directory_unit',
  properties: {
    id: p.uuid().primary(), code: p.text(), name: p.text(), type: p.text(), site: p.text(), parentId: p.uuid().nullable(), departmentId: p.uuid().nullable(),
    ancestorIds: p.array().$type<string[]>().columnType('uuid[]'), validFrom: p.date(), validTo: p.date().nullable(), until: until(), revision: p.integer(),
  },
});
export class DirectoryUnit extends DirectoryUnitSchema.class {}
DirectoryUnitSchema.setClass(DirectoryUnit);

/** What became of a unit in a reform: it goes on as `successorId`, null where it was abolished. Never changed. */
const DirectoryUnitLineageSchema = defineEntity({
  name: 'DirectoryUnitLineage',
  tableName: 'directory_unit_lineage',
  properties: { id: p.uuid().primary(), predecessorId: p.uuid(), successorId: p.uuid().nullable(), kind: p.text(), happenedOn: p.date(), revision: p.integer() },
});
export class DirectoryUnitLineage extends DirectoryUnitLineageSchema.class {}
DirectoryUnitLineageSchema.setClass(DirectoryUnitLineage);

const DirectoryAssignmentSchema = defineEntity({
  name: 'DirectoryAssignment',
  tableName: 'directory_assignment',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), unitId: p.uuid(), kind: p.text(), post: p.text(), postTitle: p.text(), grade: p.text(),
    validFrom: p.date(), validTo: p.date().nullable(), until: until(), revision: p.integer(),
  },
});
export class DirectoryAssignment extends DirectoryAssignmentSchema.class {}
DirectoryAssignmentSchema.setClass(DirectoryAssignment);

const DirectoryDutySchema = defineEntity({
  name: 'DirectoryDuty',
  tableName: 'directory_duty',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), kind: p.text(), unitId: p.uuid().nullable(), onBehalfOf: p.uuid().nullable(),
    validFrom: p.date(), validTo: p.date().nullable(), until: until(), revision: p.integer(),
  },
});
export class DirectoryDuty extends DirectoryDutySchema.class {}
DirectoryDutySchema.setClass(DirectoryDuty);

/** 派遣: while it lasts the main assignment is 人事課付. */
const DirectoryDispatchSchema = defineEntity({
  name: 'DirectoryDispatch',
  tableName: 'directory_dispatch',
  properties: { id: p.uuid().primary(), employeeId: p.uuid(), hostKind: p.text(), hostName: p.text(), validFrom: p.date(), validTo: p.date().nullable(), until: until(), revision: p.integer() },
});
export class DirectoryDispatch extends DirectoryDispatchSchema.class {}
DirectoryDispatchSchema.setClass(DirectoryDispatch);
