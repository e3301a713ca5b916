import type { SupportState } from './support.ts';

/** As whom somebody looks at the list, in the order of the tabs. */
export const VIEWS = {
  LED: { label: '受け入れる職員' },
  SUPPORTING: { label: '支える職員' },
  OWN: { label: '自分' },
  EVERYBODY: { label: '全庁' },
} as const;
export type SupportView = keyof typeof VIEWS;

interface Seen {
  readonly employeeId: string;
  readonly supporterId: string | null;
  readonly managerIds: readonly string[];
  readonly state: SupportState;
}

/** Whether a support belongs under the tab of a reader. */
export const isIn = (view: SupportView, { employeeId, supporterId, managerIds }: Seen, readerId: string): boolean => {
  if (view === 'EVERYBODY') return true;
  if (view === 'OWN') return employeeId === readerId;
  return view === 'SUPPORTING' ? supporterId === readerId : managerIds.includes(readerId);
};

/** Tabs with something under them; one's own and, for 人事課, everybody's always. */
export const viewsFor = (supports: readonly Seen[], readerId: string, seesEverybody: boolean): { view: SupportView; label: string; open: number }[] =>
  (Object.keys(VIEWS) as SupportView[]).flatMap((view) => {
    const under = supports.filter((support) => isIn(view, support, readerId));
    const isShown = view === 'EVERYBODY' ? seesEverybody : view === 'OWN' || under.length > 0;
    return isShown ? [{ view, label: VIEWS[view].label, open: under.filter(({ state }) => state !== 'CLOSED').length }] : [];
  });
