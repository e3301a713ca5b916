import type { JobFamilyCode } from '../figures.ts';
import { JOB_FAMILY_SHARES } from '../figures.ts';

/** Parts of job families in a unit; they add up to 1. */
export type Mix = ReadonlyMap<JobFamilyCode, number>;

/** Reads `GENERAL_ADMINISTRATION:8 CIVIL_ENGINEERING:2`. Throws for a family nobody has. */
export function parseMix(text: string): Mix {
  const parts = text.split(' ').map((part) => part.split(':') as [JobFamilyCode, string]);
  const total = parts.reduce((sum, [, weight]) => sum + Number(weight), 0);
  return new Map(
    parts.map(([family, weight]) => {
      if (!(family in JOB_FAMILY_SHARES)) throw new RangeError(`unknown job family ${family}`);
      return [family, Number(weight) / total];
    }),
  );
}
