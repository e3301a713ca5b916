import { defineEntity, p } from '@mikro-orm/core';
import { dated } from '../dated.ts';

/** When and as what somebody served; a gap lies between two rows of a person who left and came back. */
const ServicePeriodSchema = defineEntity({ name: 'ServicePeriod', tableName: 'service_period', properties: { id: p.uuid().primary(), employeeId: p.uuid(), staffKind: p.text(), ...dated() } });
export class ServicePeriod extends ServicePeriodSchema.class {}
ServicePeriodSchema.setClass(ServicePeriod);

const GradePeriodSchema = defineEntity({ name: 'GradePeriod', tableName: 'grade_period', properties: { id: p.uuid().primary(), employeeId: p.uuid(), grade: p.text(), ...dated() } });
export class GradePeriod extends GradePeriodSchema.class {}
GradePeriodSchema.setClass(GradePeriod);

/** 派遣: the main assignment is then 人事課付. */
const DispatchSchema = defineEntity({
  name: 'Dispatch',
  tableName: 'dispatch',
  properties: { id: p.uuid().primary(), employeeId: p.uuid(), hostKind: p.text(), hostName: p.text(), municipalityCode: p.text().nullable(), ...dated() },
});
export class Dispatch extends DispatchSchema.class {}
DispatchSchema.setClass(Dispatch);
