/** The last day of one shape of the prefecture and the first of the next: where looking back pays. */
const REFORMS = [
  { on: '2025-04-01', label: '令和7年4月の再編' },
  { on: '2024-04-01', label: '令和6年4月の再編' },
];

export interface QuickDay {
  /** ISO day; null is today. */
  day: string | null;
  label: string;
}

/** Today, then the day before and the first day of each reform, the latest reform first. */
export const QUICK_DAYS: readonly QuickDay[] = [
  { day: null, label: '今日' },
  ...REFORMS.flatMap(({ on, label }) => [
    { day: dayBefore(on), label: `${label}の前` },
    { day: on, label: `${label}の後` },
  ]),
];

/** 2025-04-01 → 2025-03-31. */
export function dayBefore(isoDay: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A day out of an address, null when it is none: a mistyped date shows today instead of an error. */
export function readDay(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? null : text;
}
