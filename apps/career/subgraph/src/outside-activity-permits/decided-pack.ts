import { changedPack, OUTSIDE_ACTIVITIES_DECIDED } from '@takara/policy-aomori/changed-pack';

/** A folder with Aomori's pack, changed by the one line that opens 営利企業への従事等の許可. Whoever asks removes it. */
export const decidedPack = (): string => changedPack(OUTSIDE_ACTIVITIES_DECIDED);
