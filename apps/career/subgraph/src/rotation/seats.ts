import type { Case } from './case.ts';
import type { Span } from './service-years.ts';
import type { Placement } from './subject.ts';

/** Placements that followed from one decision: a promotion in the same unit or a reform of it is no new one. */
export interface Seat {
  readonly placementIds: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

/** The seats somebody held within the span, up to and including today. */
export function seatsWithin({ subject: { placements }, history, today }: Case, span: Span): Seat[] {
  const seats: { placementIds: string[]; from: string; to: string | null; last: Placement }[] = [];
  for (const placement of placements) {
    const open = seats.at(-1);
    const goesOn = open !== undefined && open.to === placement.from && (open.last.unitId === placement.unitId || history.continues(placement.unitId, open.last.unitId, placement.from));
    if (goesOn) Object.assign(open, { to: placement.to, last: placement, placementIds: [...open.placementIds, placement.id] });
    else seats.push({ placementIds: [placement.id], from: placement.from, to: placement.to, last: placement });
  }
  return seats.filter((seat) => seat.from <= today && seat.from < span.to && (seat.to === null || seat.to > span.from));
}
