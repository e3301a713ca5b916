import { daysBetween, type UpcomingItem } from '@takara/web-kit';
import type { Feed } from '@takara/web-kit/shell';

export interface ListedEvent extends UpcomingItem {
  /** Unique across modules. */
  key: string;
}

export interface AgendaDay {
  /** ISO date. */
  on: string;
  /** きょう, あした, 9日後. */
  when: string;
  events: readonly ListedEvent[];
}

/** All modules' events day by day, the nearest first; what is over is left out. `today`: ISO date. */
export function agendaOf(feeds: readonly Feed<readonly UpcomingItem[]>[], today: string): AgendaDay[] {
  const events = feeds
    .flatMap(({ moduleId, data }) => (data ?? []).map((event) => ({ ...event, key: `${moduleId} ${event.id}` })))
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
  return [...Map.groupBy(events, ({ on }) => on)].map(([on, ofDay]) => ({ on, when: whenIs(daysBetween(today, on)), events: ofDay }));
}

const whenIs = (days: number) => (days === 0 ? 'きょう' : days === 1 ? 'あした' : `${days}日後`);
