import { refuse } from '@takara/subgraph-kit';
import { LONGEST_NOTE, type No } from './skill.ts';

/*
 * 人事配置で考慮したこと（方針 1「人事配置への反映を考慮します」）。何を見たかの一覧であり、点数も順位もない（decisions/012）。
 */

export const PURPOSES = { REGULAR_TRANSFER: '定期異動の配置案', TEMPORARY: '臨時・特命の配置', DISPATCH: '派遣・応援の人選', OFFER: '研修・庁内公募の案内' } as const;
export type Purpose = keyof typeof PURPOSES;

interface Considered {
  readonly placementOn: string;
  readonly note: string;
}

export function whyNotConsidered({ placementOn, note }: Considered, today: string): No | null {
  if (placementOn < today) return refuse('EXPIRED', '発令の日は、今日からあとの日を入れてください。その日から本人にも見えます。', { field: 'placementOn' });
  if (note.trim() === '') return refuse('INCOMPLETE', '何のために、どう考慮したかを書いてください。発令の日から本人も読みます。', { field: 'note' });
  return note.length > LONGEST_NOTE ? refuse('TOO_LONG', `考慮したことは ${LONGEST_NOTE} 文字までです。短くしてください。`, { field: 'note' }) : null;
}
