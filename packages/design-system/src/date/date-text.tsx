const DAY: Intl.DateTimeFormatOptions = { era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' };
const day = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', DAY);
const dayWithWeekday = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { ...DAY, weekday: 'short' });
const clock = new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });

/** A calendar day (`2026-11-22`) is that day everywhere; an instant is read in Asia/Tokyo. */
const instantOf = (value: string): Date => new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00+09:00` : value);

export interface DateTextProps {
  /** ISO 8601: a day (`2026-11-22`) or an instant (`2026-11-22T09:30:00Z`). */
  value: string;
  weekday?: boolean;
  /** With the time of day, for instants. */
  time?: boolean;
}

/** A date as the prefecture writes it, 令和8年11月22日, with the ISO form for machines. */
export function DateText({ value, weekday, time }: DateTextProps) {
  const instant = instantOf(value);
  const date = (weekday ? dayWithWeekday : day).format(instant);
  return <time dateTime={value}>{time ? `${date} ${clock.format(instant)}` : date}</time>;
}
