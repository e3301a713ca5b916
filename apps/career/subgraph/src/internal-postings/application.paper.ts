import { eraDate } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper, type PaperField } from '@takara/subgraph-kit/paper';
import type { InternalApplicationType } from './application.type.ts';

/** What the applicant wrote. The record of the interview is the host's own and stays off this paper for everybody. */
export const INTERNAL_APPLICATION_ON_PAPER = `query ($id: ID!) {
  internalApplication(id: $id) {
    applicant { id } applicantName postingTitle hostUnit { id } stateLabel submittedAt motivation experience startsOn
  }
}`;

/** 庁内公募 応募書. A 所属長 who has been told of a match reads neither motive nor experience, so theirs has none. */
export function internalApplicationPaper(it: InternalApplicationType, person: readonly PaperField[], hostUnit: string): Paper {
  return {
    title: '庁内公募　応募書',
    fileName: `庁内公募応募書_${it.applicantName}`,
    readers: '本人、募集する所属、人事課のほかに渡さないでください。決まるまで、本人の所属には伝えません。',
    blocks: [
      { kind: 'line', text: it.submittedAt ? `応募　${eraDate(it.submittedAt)}` : '', align: 'right' },
      { kind: 'fields', heading: '応募する人', rows: person },
      { kind: 'fields', heading: '応募する募集', rows: fieldsSaid([['募集', it.postingTitle], ['募集する所属', hostUnit], ['異動の予定日', eraDate(it.startsOn)], ['状態', it.stateLabel]]) },
      { kind: 'fields', heading: '応募の内容', rows: fieldsSaid([['応募の動機', it.motivation], ['生かせる経験', it.experience]]) },
    ],
  };
}
