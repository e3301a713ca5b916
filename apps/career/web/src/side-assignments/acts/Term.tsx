import { DateText } from '@takara/design-system';

/** From which day to which, both included. Nothing while one of them is not known; what ended on its first day was never begun. */
export function Term({ from, to }: { from: string | null; to: string | null }) {
  if (!from || !to) return null;
  if (to < from) return <>始まりの日（<DateText value={from} />）に終わりました</>;
  return <><span className="inline-block whitespace-nowrap"><DateText value={from} />から</span><span className="inline-block whitespace-nowrap"><DateText value={to} />まで</span></>;
}
