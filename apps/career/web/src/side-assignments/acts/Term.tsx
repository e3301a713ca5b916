import { DateText } from '@takara/design-system';

/** From which day to which, both included. Nothing while one of them is not known; what ended on its first day was never begun. */
export function Term({ from, to }: { from: string | null; to: string | null }) {
  if (!from || !to) return null;
  if (to < from) return <>始まりの日（<DateText value={from} />）に終わりました</>;
  return <Period from={from} to={to} />;
}

/** The same where the last day may be open, or nothing said yet. A line ends between the two days, never within one. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  if (!from) return '－';
  return <><span className="inline-block"><DateText value={from} />から</span>{to ? <span className="inline-block"><DateText value={to} />まで</span> : null}</>;
}
