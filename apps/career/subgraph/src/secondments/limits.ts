import { parameter } from '@takara/policy-aomori';
import type { Basis } from './agreement.ts';

/** What the pack in force says of 人事交流 (measure 2-4). */
export interface SecondmentSettings {
  readonly staffKinds: readonly string[];
  /** The longest term by legal basis, in months. */
  readonly longestMonths: ReadonlyMap<Basis, number>;
  readonly reportEveryMonths: number;
  readonly reportNoticeDays: number;
  readonly shareWithinDays: number;
  /** `MM-DD`: proposed as the first day of a call. */
  readonly startsOn: string;
}

export const settingsInForce = (): SecondmentSettings => ({
  staffKinds: parameter('career.secondment.staffKinds').value,
  longestMonths: new Map(parameter('career.secondment.longestMonths').value.map((entry) => entry.split(' ')).map(([basis, months]) => [basis as Basis, Number(months)])),
  reportEveryMonths: parameter('career.secondment.reportEveryMonths').value,
  reportNoticeDays: parameter('career.secondment.reportNoticeDays').value,
  shareWithinDays: parameter('career.secondment.shareWithinDays').value,
  startsOn: parameter('career.secondment.startsOn').value,
});
