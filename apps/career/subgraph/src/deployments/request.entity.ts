import { defineEntity, p } from '@mikro-orm/core';
import type { Finding } from './problem.ts';
import type { RequestDraft, StoredState } from './request.ts';

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

/** The form of a request as far as it is filled in, one per person: a draft survives the browser. `id`: of whoever writes. */
const DraftSchema = defineEntity({
  name: 'MunicipalSupportRequestDraft',
  tableName: 'municipal_support_request_draft',
  properties: {
    id: p.uuid().primary(), savedAt: p.datetime().columnType('timestamptz'), municipality: p.text().strictNullable(), happened: p.text(), urgent: p.boolean(), fromDay: p.date().strictNullable(), lastDay: p.date().strictNullable(),
    needs: p.json().$type<RequestDraft['needs']>(),
  },
});
export class RequestDraftRow extends DraftSchema.class {}
DraftSchema.setClass(RequestDraftRow);
