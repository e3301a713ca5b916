import { defineEntity, p } from '@mikro-orm/core';
import { CONSENT_TEXT, type Circumstance, type PromotionWish, type ToPersonnel } from './to-personnel.ts';

/** What 人事課 alone reads of a declaration of the same id. There is always one, so that its being there tells nothing. */
const ToPersonnelSchema = defineEntity({
  name: 'SelfDeclarationToPersonnel',
  tableName: 'self_declaration_to_personnel',
  properties: {
    id: p.uuid().primary(),
    promotionWish: p.text().$type<PromotionWish>().strictNullable(),
    message: p.text(),
    circumstances: p.json().$type<Circumstance[]>(),
    consideration: p.text(),
    consentedAt: p.datetime().columnType('timestamptz').strictNullable(),
    consentText: p.text().strictNullable(),
  },
});
export class PersonnelPart extends ToPersonnelSchema.class {
  /** A consent stands from the day it was given until it is withdrawn. */
  edit({ promotionWish, message, circumstances, consideration, consent }: ToPersonnel, at: Date): void {
    const stands = consent ? { consentedAt: this.consentedAt ?? at, consentText: this.consentText ?? CONSENT_TEXT } : { consentedAt: null, consentText: null };
    Object.assign(this, { promotionWish, message, circumstances, consideration, ...stands });
  }

  withdrawConsent(): void {
    Object.assign(this, { circumstances: [], consideration: '', consentedAt: null, consentText: null });
  }
}
ToPersonnelSchema.setClass(PersonnelPart);
