/** ISO in, era years out. Days (`2026-11-22`) have no time zone; instants are shown in Asia/Tokyo. */
const ERA = 'ja-JP-u-ca-japanese';
const day = (isoDate: string) => new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
const eraOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(ERA, { era: 'long', year: 'numeric', ...options });

const DATE = eraOf({ month: 'long', day: 'numeric', timeZone: 'UTC' });
const MONTH = eraOf({ month: 'long', timeZone: 'UTC' });
const YEAR = eraOf({ timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', timeZone: 'UTC' });
const INSTANT_DATE = eraOf({ month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' });
const INSTANT_TIME = new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });
const TOKYO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** 2026-11-22 → 令和8年11月22日; with the weekday 令和8年11月22日（日）. The first year of an era is 元年. */
export function formatDate(isoDate: string, { weekday = false }: { weekday?: boolean } = {}): string {
  const text = firstYear(DATE.format(day(isoDate)));
  return weekday ? `${text}（${WEEKDAY.format(day(isoDate))}）` : text;
}

/** 2026-11-22 → 11月22日（日）, where the year is plain. */
export const formatDay = (isoDate: string) => `${SHORT.format(day(isoDate))}（${WEEKDAY.format(day(isoDate))}）`;

/** 2026-11 or 2026-11-22 → 令和8年11月. */
export const formatMonth = (isoMonth: string) => firstYear(MONTH.format(day(`${isoMonth.slice(0, 7)}-01`)));

/** An ISO instant → 令和8年11月22日 9:05, Japan's time. */
export function formatDateTime(isoInstant: string): string {
  const instant = new Date(isoInstant);
  return `${firstYear(INSTANT_DATE.format(instant))} ${INSTANT_TIME.format(instant)}`;
}

/** A half-open span as it is stored (validTo exclusive, null = open) → 令和6年4月1日から令和8年3月31日まで. */
export function formatPeriod(validFrom: string, validTo: string | null): string {
  if (!validTo) return `${formatDate(validFrom)}から`;
  const last = day(validTo);
  last.setUTCDate(last.getUTCDate() - 1);
  return `${formatDate(validFrom)}から${formatDate(last.toISOString())}まで`;
}

/** The fiscal year (April to March) a day lies in: 2026-03-31 → 2025. */
export function fiscalYearOf(isoDate: string): number {
  const [year, month] = isoDate.split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}

/** 2026 → 令和8年度. Named by its first day, except where the era began within it: 2019 is 令和元年度. */
export function formatFiscalYear(fiscalYear: number): string {
  const reference = fiscalYear === 2019 ? '2019-05-01' : `${fiscalYear}-04-01`;
  return `${firstYear(YEAR.format(day(reference)))}度`;
}

/** Today in Japan, as an ISO date. */
export const today = (now: Date = new Date()) => TOKYO_DAY.format(now);

/** Whole days from `from` to `to`: negative when `to` has passed. */
export const daysBetween = (from: string, to: string) => Math.round((day(to).getTime() - day(from).getTime()) / 86_400_000);

const firstYear = (text: string) => text.replace(/(?<=[^\d])1年(?!\d)/, '元年');
