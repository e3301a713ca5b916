import { defineEntity, p } from '@mikro-orm/core';
import type { Finding } from './problem.ts';
import type { StoredState } from './request.ts';

/** 応援要請: what a municipality asks for. `finding`: what the last proposal said, null before the first. */
const RequestSchema = defineEntity({
  name: 'MunicipalSupportRequest',
  tableName: 'municipal_support_request',
  properties: {
    id: p.uuid().primary(), municipality: p.text(), happened: p.text(), urgent: p.boolean(), state: p.text().$type<StoredState>(), fromDay: p.date(), lastDay: p.date(), filedById: p.uuid(),
    filedAt: p.datetime().columnType('timestamptz'), stateSince: p.datetime().columnType('timestamptz'), finding: p.json().$type<Finding>().strictNullable(),
  },
});
export class RequestRow extends RequestSchema.class {
  to(state: StoredState, at: Date): this {
    this.state = state;
    this.stateSince = at;
    return this;
  }
}
RequestSchema.setClass(RequestRow);

/** How many of which family, with a licence or any. Never changed. */
const NeedSchema = defineEntity({
  name: 'MunicipalSupportNeed',
  tableName: 'municipal_support_need',
  properties: { id: p.uuid().primary(), requestId: p.uuid(), place: p.integer(), family: p.text(), licence: p.text().strictNullable(), people: p.integer() },
});
export class NeedRow extends NeedSchema.class {}
NeedSchema.setClass(NeedRow);
