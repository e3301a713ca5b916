/** Where "now" comes from, so that a test can stand on any day. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const TOKYO_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit',
});

/** The business day as an ISO date: offices live by Japanese time wherever the server stands. */
export const businessDay = (clock: Clock) => TOKYO_DAY.format(clock.now());
