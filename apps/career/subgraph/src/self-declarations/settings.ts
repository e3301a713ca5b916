import { fiscalYearOf } from '@takara/subgraph-kit';
import { isFeatureOn, parameter } from '@takara/policy-aomori';

/** What the policy pack says of 自己申告. Days of a year are `MM-DD`; every figure is a marked default until the prefecture decides. */
export interface Settings {
  readonly opensOn: string;
  readonly deadline: string;
  readonly remindDaysBefore: number;
  readonly lateDays: number;
  readonly staffKinds: readonly string[];
  readonly mostPlaces: number;
  readonly districts: readonly string[];
}

export const settingsInForce = (): Settings => ({
  opensOn: parameter('career.selfDeclaration.opensOn').value,
  deadline: parameter('career.selfDeclaration.deadline').value,
  remindDaysBefore: parameter('career.selfDeclaration.remindDaysBefore').value,
  lateDays: parameter('career.selfDeclaration.lateDays').value,
  staffKinds: parameter('career.selfDeclaration.staffKinds').value,
  mostPlaces: parameter('career.selfDeclaration.mostWishedPlaces').value,
  districts: parameter('career.selfDeclaration.districts').value,
});

/** Whether the prefecture runs 自己申告 at all. */
export const isOffered = (): boolean => isFeatureOn('m.1-1.self-declaration');

/** The day `MM-DD` of a fiscal year. */
export function dayIn(fiscalYear: number, monthAndDay: string): string {
  const day = `${fiscalYear}-${monthAndDay}`;
  return fiscalYearOf(day) === fiscalYear ? day : `${fiscalYear + 1}-${monthAndDay}`;
}
