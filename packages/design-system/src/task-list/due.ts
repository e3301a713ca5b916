const DAY_MILLISECONDS = 86_400_000;
const SOON_DAYS = 3;

export interface Due {
  urgency: 'overdue' | 'soon' | 'later';
  words: string;
}

/** How near a date is, in the words of the list. Both are ISO days. */
export function dueOf(dueOn: string, today: string): Due {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MILLISECONDS);
  if (days < 0) return { urgency: 'overdue', words: `${-days}日過ぎています` };
  if (days === 0) return { urgency: 'soon', words: '今日まで' };
  return { urgency: days <= SOON_DAYS ? 'soon' : 'later', words: `あと${days}日` };
}
