/** Today in Aomori, ISO. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());

/** The day so many days later, ISO. */
export const later = (days: number) => new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** 2026-11-23 → 令和8年11月23日, as pages write it. */
export const written = (isoDay: string) => {
  const [year, month, day] = isoDay.split('-').map(Number) as [number, number, number];
  return `令和${year - 2018}年${month}月${day}日`;
};
