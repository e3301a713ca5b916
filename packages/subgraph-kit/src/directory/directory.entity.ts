import { defineEntity, p } from '@mikro-orm/core';

/*
 * The replica of the directory that every module keeps in its own schema, so that "people of the units I manage, as of
 * today" is one SQL query inside the module. Nothing above P1. Written only by `directory-replica.ts`.
 */

const DirectoryEmployeeSchema = defineEntity({
  name: 'DirectoryEmployee',
  tableName: 'directory_employee',
  properties: { id: p.uuid().primary(), number: p.text(), displayName: p.text(), kana: p.text(), staffKind: p.text(), leftOn: p.date().nullable(), revision: p.integer() },
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
