import { defineEntity, p } from '@mikro-orm/core';
import type { DutyKind } from '@takara/subgraph-kit';
import { dated } from '../dated.ts';

/** 代決: one person's duty in another's hands for a while. The duty row made for it carries its id. */
const DelegationSchema = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  properties: {
    id: p.uuid().primary(), dutyId: p.uuid(), principalId: p.uuid(), delegateId: p.uuid(), kind: p.text().$type<DutyKind>(), unitId: p.uuid().nullable(),
    reason: p.text(), createdAt: p.datetime(), endedBy: p.uuid().nullable(), ...dated(),
  },
});
export class Delegation extends DelegationSchema.class {}
DelegationSchema.setClass(Delegation);
