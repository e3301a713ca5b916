const ERA = 'ja-JP-u-ca-japanese';
const DATE = new Intl.DateTimeFormat(ERA, { era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' });
const TIME = new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });
const firstYear = (text: string) => text.replace(/(?<=[^\d])1年(?!\d)/, '元年');

/** 2026-11-22, or an instant by Japan's time → 令和8年11月22日; nothing → nothing. The first year of an era is 元年. */
export function eraDate(day: string | Date | null | undefined): string {
  if (!day) return '';
  return firstYear(DATE.format(typeof day === 'string' && day.length === 10 ? new Date(`${day}T00:00:00+09:00`) : new Date(day)));
}

/** An instant → 令和8年11月22日 9:05, Japan's time. */
export const eraDateTime = (at: string | Date): string => `${eraDate(new Date(at))} ${TIME.format(new Date(at))}`;

/** 令和8年4月1日から令和9年3月31日まで; both days belong to it, an open end is left out. */
export const eraPeriod = (first: string | null, last: string | null): string => [first && `${eraDate(first)}から`, last && `${eraDate(last)}まで`].filter(Boolean).join('');

/** A span as it is stored, its end no longer in it: 令和6年4月1日から令和8年3月31日まで. */
export const eraStay = (from: string, until: string | null): string => eraPeriod(from, until && new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10));

/** 2026 → 令和8年度. Named by its first day, except where the era began within it: 2019 is 令和元年度. */
export const eraFiscalYear = (fiscalYear: number): string => `${eraDate(fiscalYear === 2019 ? '2019-05-01' : `${fiscalYear}-04-01`).split('年')[0]}年度`;
