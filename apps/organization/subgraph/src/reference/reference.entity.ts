import { defineEntity, p } from '@mikro-orm/core';

const JobFamilySchema = defineEntity({ name: 'JobFamily', tableName: 'job_family', properties: { code: p.text().primary(), label: p.text(), isTechnical: p.boolean() } });
export class JobFamily extends JobFamilySchema.class {}
JobFamilySchema.setClass(JobFamily);

const MunicipalitySchema = defineEntity({ name: 'Municipality', tableName: 'municipality', properties: { code: p.text().primary(), name: p.text(), kana: p.text(), kind: p.text(), district: p.text() } });
export class Municipality extends MunicipalitySchema.class {}
MunicipalitySchema.setClass(Municipality);
