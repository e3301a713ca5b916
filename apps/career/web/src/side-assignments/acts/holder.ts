import { readFragment, type FragmentType } from '../../gql/index.ts';
import { HolderFragmentDoc } from '../../gql/graphql.ts';

/** Who has something now, in words, and since when (ISO instant). */
export interface Holder {
  who: string;
  since: string;
}

/** 「受入所属（木村 咲、相馬 亮）」; a division that holds it as a whole has no names. */
export function holderOf(fragment: FragmentType<typeof HolderFragmentDoc> | null | undefined): Holder | null {
  const holder = readFragment(HolderFragmentDoc, fragment);
  if (!holder) return null;
  return { who: holder.names.length > 0 ? `${holder.role}（${holder.names.join('、')}）` : holder.role, since: holder.since };
}
