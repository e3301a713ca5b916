import type { DeclarationDraftFragment, SelfDeclarationCircumstance, SelfDeclarationPromotionWish, SelfDeclarationWish, SelfDeclarationWorkFit, SelfDeclarationWorkload } from '../gql/graphql.ts';

/** What the form holds, in its two parts; null is not chosen yet. */
export interface DeclarationContent {
  toManager: {
    workload: SelfDeclarationWorkload | null;
    workFit: SelfDeclarationWorkFit | null;
    wish: SelfDeclarationWish | null;
    wishInYears: number | null;
    wishedDepartmentIds: string[];
    wishedDistricts: string[];
    strengths: string;
    newSkills: string[];
    licences: string[];
    comment: string;
  };
  toPersonnel: { promotionWish: SelfDeclarationPromotionWish | null; message: string; circumstances: SelfDeclarationCircumstance[]; consideration: string; consent: boolean };
}

export function contentOf(draft: DeclarationDraftFragment | null): DeclarationContent {
  const part = draft?.toPersonnel;
  return {
    toManager: {
      workload: draft?.workload ?? null, workFit: draft?.workFit ?? null, wish: draft?.wish ?? null, wishInYears: draft?.wishInYears ?? null,
      wishedDepartmentIds: draft?.wishedDepartments?.map(({ id }) => id) ?? [], wishedDistricts: [...(draft?.wishedDistricts ?? [])],
      strengths: draft?.strengths ?? '', newSkills: [...(draft?.newSkills ?? [])], licences: [...(draft?.licences ?? [])], comment: draft?.comment ?? '',
    },
    toPersonnel: { promotionWish: part?.promotionWish ?? null, message: part?.message ?? '', circumstances: [...(part?.circumstances ?? [])], consideration: part?.consideration ?? '', consent: Boolean(part?.consentedAt) },
  };
}

/** Whoever takes their consent back takes back what they had written under it. */
export const withConsent = (part: DeclarationContent['toPersonnel'], consent: boolean): DeclarationContent['toPersonnel'] => (consent ? { ...part, consent } : { ...part, consent, circumstances: [], consideration: '' });

/** All that is still missing, at once; what the rules say of it is the platform's to judge. */
export function missingOf({ toManager: { workload, workFit, wish, wishInYears } }: DeclarationContent): Record<string, string> {
  return {
    ...(workload ? {} : { workload: 'いまの仕事の量を選んでください。' }),
    ...(workFit ? {} : { workFit: 'いまの仕事が自分に合っているかを選んでください。' }),
    ...(wish ? {} : { wish: '異動の希望を選んでください。' }),
    ...(wish === 'LATER' && wishInYears === null ? { wishInYears: '何年後かを書いてください。' } : {}),
  };
}

/** What a part says, in the words of the form: for the confirmation before it is handed in. */
export function writtenIn({ promotionWish, message, circumstances, consideration }: DeclarationContent['toPersonnel']): string[] {
  return [promotionWish ? '昇任の希望' : '', message.trim() ? '人事課に直接伝えたいこと' : '', circumstances.length > 0 || consideration.trim() ? '配慮が要る事情と、配慮してほしいこと' : ''].filter(Boolean);
}
