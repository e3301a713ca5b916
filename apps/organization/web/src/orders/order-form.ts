import type { FormErrors, Option } from '@takara/design-system/forms';

interface Found {
  id: string;
  name: string;
  path: readonly { name: string }[];
}

/** The units found; the way down tells groups of one name apart. The prefecture goes without saying. */
export const unitOptions = (found: readonly Found[]): Option[] => found.map(({ id, name, path }) => ({ id, label: name, detail: path.slice(1).map((unit) => unit.name).join(' › ') }));

export interface Entered {
  unitId: string | null;
  /** The words by which the unit was looked for: with a draft its name comes back by them. */
  lookingFor: string;
  post: string | null;
  grade: string | null;
  effectiveOn: string | null;
}

/** What must be there before the platform can judge it. */
export function missing({ unitId, post, grade, effectiveOn }: Entered): FormErrors {
  return {
    ...(unitId ? {} : { unitId: '異動先を、候補から選んでください。' }),
    ...(post ? {} : { post: '職を選んでください。' }),
    ...(grade ? {} : { grade: '級を選んでください。' }),
    ...(effectiveOn ? {} : { effectiveOn: '発令日を入れてください。' }),
  };
}
