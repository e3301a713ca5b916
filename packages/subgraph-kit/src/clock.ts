/** Where "now" comes from, so that a test can stand on any day. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const TOKYO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });

const HOUR = 3_600_000;
let last = { dayNumber: NaN, day: '' };

/** The business day as an ISO date: offices live by Japanese time wherever the server stands. Every request asks, so the last one is remembered: Japan is nine hours ahead all year. */
export function today(clock: Clock): string {
  const now = clock.now();
  const dayNumber = Math.floor((now.getTime() + 9 * HOUR) / (24 * HOUR));
  if (dayNumber !== last.dayNumber) last = { dayNumber, day: TOKYO_DAY.format(now) };
  return last.day;
}
