import { eraDate, eraFiscalYear } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { DeclarationType } from './declaration.type.ts';

/* Two papers for the two channels: neither operation asks for a field of the other. */

export const TO_MANAGER_ON_PAPER = `query ($id: ID!) {
  selfDeclaration(id: $id) {
    fiscalYear employee { id } employeeName stateLabel sharedAt readAt readBy
    workloadLabel workFitLabel wishLabel wishedDepartments { label } wishedDistricts strengths newSkills licences comment
  }
}`;

export const TO_PERSONNEL_ON_PAPER = `query ($id: ID!) {
  selfDeclaration(id: $id) {
    fiscalYear employee { id } employeeName stateLabel
    toPersonnel { promotionWishLabel message circumstanceLabels consideration consentedAt consentText }
  }
}`;

/** 自己申告書, the part that the 所属長 reads too. */
export function toManagerPaper(it: DeclarationType, person: readonly PaperField[]): Paper {
  const year = eraFiscalYear(it.fiscalYear);
  return {
    title: `${year}　自己申告書（所属長が読む部分）`,
    fileName: `自己申告書_${it.employeeName}_${year}`,
    readers: '本人、所属長、人事課のほかに渡さないでください。人事課だけが読む部分は、この書類にありません。',
    blocks: [
      { kind: 'fields', rows: [...person, ...fieldsSaid([['状態', it.stateLabel], ['所属長に出した日', eraDate(it.sharedAt)], ['所属長が読んだ日', it.readAt && `${eraDate(it.readAt)}　${it.readBy ?? ''}`]])] },
      { kind: 'fields', heading: 'いまの仕事', rows: fieldsSaid([['仕事の量', it.workloadLabel], ['仕事が合っているか', it.workFitLabel]]) },
      { kind: 'fields', heading: '異動の希望', rows: fieldsSaid([['希望', it.wishLabel], ['希望する部局', ranked(it.wishedDepartments.map(({ label }) => label))], ['希望する地域', ranked(it.wishedDistricts)]]) },
      { kind: 'fields', heading: '強み・資格', rows: fieldsSaid([['得意なこと', it.strengths], ['新しく身につけたスキル', it.newSkills.join('、')], ['免許・資格', it.licences.join('、')]]) },
      { kind: 'fields', heading: '所属長に伝えたいこと', rows: [{ label: '伝えたいこと', text: it.comment }] },
      { kind: 'boxes', heading: '確認', names: ['本人', '所属長'] },
    ],
  };
}

/** 自己申告書（人事課あて）: for whoever reads `toPersonnel`, and nobody else. */
export function toPersonnelPaper({ fiscalYear, employeeName, stateLabel, toPersonnel }: DeclarationType, person: readonly PaperField[]): Paper {
  const year = eraFiscalYear(fiscalYear);
  const { promotionWishLabel, message, circumstanceLabels, consideration, consentedAt, consentText } = toPersonnel!;
  return {
    title: `${year}　自己申告書（人事課だけが読む部分）`,
    fileName: `自己申告書_人事課あて_${employeeName}_${year}`,
    readers: '本人と人事課のほかに渡さないでください。所属長にも見せません。',
    blocks: [
      { kind: 'fields', rows: [...person, ...fieldsSaid([['状態', stateLabel]])] },
      { kind: 'fields', heading: '人事課に伝えること', rows: [{ label: '昇任の希望', text: promotionWishLabel ?? '' }, { label: '伝えたいこと', text: message }] },
      { kind: 'fields', heading: '配置で配慮が要る事情', rows: consentedAt ? fieldsSaid([['事情', circumstanceLabels.join('、')], ['配慮してほしいこと', consideration], ['同意した日', eraDate(consentedAt)], ['同意した文', consentText]]) : [{ label: '事情', text: '同意して書かれたものはありません。' }] },
    ],
  };
}

const ranked = (places: readonly string[]): string => places.map((place, n) => `${n + 1}　${place}`).join('\n');
