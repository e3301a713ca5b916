import { defineEntity, p } from '@mikro-orm/core';

/** `displayName` is the name in use (旧姓使用 included); `registeredFamilyName` is the one in the family register, P2. */
const EmployeeSchema = defineEntity({
  name: 'Employee',
  tableName: 'employee',
  properties: {
    id: p.uuid().primary(), number: p.text(), displayName: p.text(), familyName: p.text(), givenName: p.text(), kana: p.text(), registeredFamilyName: p.text(),
    birthDate: p.date(), jobFamilyCode: p.text(), staffKind: p.text(), hiredOn: p.date(), leftOn: p.date().nullable(), email: p.text().nullable(),
    expectedOvertimeHours: p.integer(), revision: p.integer(),
  },
});
export class Employee extends EmployeeSchema.class {}
EmployeeSchema.setClass(Employee);
