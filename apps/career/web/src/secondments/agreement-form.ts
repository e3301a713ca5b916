import type { FormErrors } from '@takara/design-system/forms';
import type { ExchangeAgreementContentInput, ExchangeAgreementShownFragment, ExchangeFormShownFragment } from '../gql/graphql.ts';

/** An agreement as it is written: what is not chosen yet is null. */
export type AgreementDraft = { [Field in keyof Omit<ExchangeAgreementContentInput, 'skills' | 'lastDay'>]: ExchangeAgreementContentInput[Field] | null } & { readonly skills: string[]; readonly lastDay: string | null };

export const EMPTY: AgreementDraft = { hostName: '', hostKind: null, basis: null, contact: '', fromDay: null, lastDay: null, quotaPerYear: 1, termMonths: null, payer: null, purpose: '', skills: [] };

export const draftOf = ({ hostName, hostKind, basis, contact, fromDay, lastDay, quotaPerYear, termMonths, payer, purpose, skills }: ExchangeAgreementShownFragment): AgreementDraft => ({ hostName, hostKind, basis, contact: contact ?? '', fromDay, lastDay, quotaPerYear, termMonths, payer, purpose, skills: [...skills] });

/** Those by which one can go to such a host. */
export const basesFor = ({ bases }: Pick<ExchangeFormShownFragment, 'bases'>, hostKind: string | null) => bases.filter((basis) => hostKind === null || basis.hostKind === hostKind);

/** What is not filled in, under the name of its field. What is filled in wrongly the platform says. */
export function missingOf({ hostName, hostKind, basis, fromDay, quotaPerYear, termMonths, payer, purpose }: AgreementDraft): FormErrors {
  return {
    ...(hostName?.trim() ? {} : { hostName: '相手先の名前を書いてください。' }), ...(hostKind ? {} : { hostKind: '相手先の種類を選んでください。' }), ...(basis ? {} : { basis: '根拠を選んでください。' }), ...(fromDay ? {} : { fromDay: '協定の初日を入れてください。' }),
    ...(quotaPerYear ? {} : { quotaPerYear: '一年の人数を入れてください。' }), ...(termMonths ? {} : { termMonths: '一人の期間を入れてください。' }), ...(payer ? {} : { payer: '誰が負担するかを選んでください。' }), ...(purpose?.trim() ? {} : { purpose: '目的を書いてください。' }),
  };
}

/** Of a whole draft. */
export const contentOf = (draft: AgreementDraft): ExchangeAgreementContentInput => draft as ExchangeAgreementContentInput;
