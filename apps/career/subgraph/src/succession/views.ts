/** As whom somebody looks at the list, in the order of the tabs. */
export const VIEWS = {
  LED: { label: '預かる所属' },
  DEPARTMENT: { label: '部局' },
  EVERYBODY: { label: '全庁' },
  OWN: { label: '自分の関わるもの' },
} as const;
export type TopicView = keyof typeof VIEWS;

interface Seen {
  readonly managerIds: readonly string[];
  readonly holderIds: readonly string[];
  readonly successorIds: readonly string[];
  readonly departmentId: string | null;
  readonly closedOn: string | null;
}
interface Reader {
  readonly employeeId: string;
  readonly departmentIds: readonly string[];
  readonly isPersonnel: boolean;
  readonly leads: boolean;
}

/** Whether a topic belongs under the tab of a reader. */
export function isIn(view: TopicView, { managerIds, holderIds, successorIds, departmentId }: Seen, { employeeId, departmentIds }: Reader): boolean {
  if (view === 'LED') return managerIds.includes(employeeId);
  if (view === 'OWN') return holderIds.includes(employeeId) || successorIds.includes(employeeId);
  return view === 'EVERYBODY' || (departmentId !== null && departmentIds.includes(departmentId));
}

/** Tabs that are the reader's by duty, and one's own always. */
export const viewsFor = (topics: readonly Seen[], reader: Reader): { view: TopicView; label: string; open: number }[] =>
  (Object.keys(VIEWS) as TopicView[]).flatMap((view) => {
    const isShown = { LED: reader.leads, OWN: true, DEPARTMENT: reader.departmentIds.length > 0, EVERYBODY: reader.isPersonnel }[view];
    return isShown ? [{ view, label: VIEWS[view].label, open: topics.filter((topic) => topic.closedOn === null && isIn(view, topic, reader)).length }] : [];
  });
