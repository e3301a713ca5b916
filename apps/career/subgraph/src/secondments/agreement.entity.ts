import { defineEntity, p } from '@mikro-orm/core';
import type { Basis, HostKind, Payer } from './agreement.ts';

/** 人事交流協定: with whom, by which law, how many a year for how long, who pays, what for. `version` grows with each change. */
const AgreementSchema = defineEntity({
  name: 'ExchangeAgreement',
  tableName: 'exchange_agreement',
  properties: {
    id: p.uuid().primary(), hostName: p.text(), hostKind: p.text().$type<HostKind>(), basis: p.text().$type<Basis>(), contact: p.text(), fromDay: p.date(), lastDay: p.date().strictNullable(),
    quotaPerYear: p.integer(), termMonths: p.integer(), payer: p.text().$type<Payer>(), purpose: p.text(), skills: p.json().$type<readonly string[]>(), version: p.integer(),
  },
});
export class AgreementRow extends AgreementSchema.class {}
AgreementSchema.setClass(AgreementRow);

/** 年度の募集. `fiscalYear`: of the first day. `closedOn`: when 人事課 closed it before the deadline. */
const CallSchema = defineEntity({
  name: 'ExchangeCall',
  tableName: 'exchange_call',
  properties: { id: p.uuid().primary(), agreementId: p.uuid(), fiscalYear: p.integer(), quota: p.integer(), deadline: p.date(), firstDay: p.date(), lastDay: p.date(), closedOn: p.date().strictNullable(), openedAt: p.datetime().columnType('timestamptz') },
});
export class CallRow extends CallSchema.class {}
CallSchema.setClass(CallRow);
