import type { FormErrors, Option } from '@takara/design-system/forms';

type Found = { __typename: 'UnitHit'; unit: { id: string }; name: string; path: string } | { __typename: 'EmployeeHit' | 'PostHit' };

/** Of what the directory found only the units; the way down tells groups of one name apart. */
export const unitOptions = (found: readonly Found[]): Option[] =>
  found.flatMap((hit) => (hit.__typename === 'UnitHit' ? [{ id: hit.unit.id, label: hit.name, detail: hit.path }] : []));

interface Entered {
  unitId: string | null;
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
