import { readFragment, type FragmentType } from '../../gql/index.ts';
import { HostUnitFragmentDoc } from '../../gql/graphql.ts';

/** A group is named after the division it belongs to. Empty when the directory cannot be asked. */
export function unitName(fragment: FragmentType<typeof HostUnitFragmentDoc> | null | undefined): string {
  const unit = readFragment(HostUnitFragmentDoc, fragment);
  if (!unit) return '';
  return unit.workUnit && unit.workUnit.id !== unit.id ? `${unit.workUnit.name}　${unit.name}` : unit.name;
}
