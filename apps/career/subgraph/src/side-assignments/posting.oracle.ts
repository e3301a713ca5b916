/** As much of a posting of either kind, and of whoever asks, as rights depend on. */
export interface PostingRow {
  readonly hostUnitId: string;
  readonly state: string;
  readonly wasSubmitted: boolean;
}
type Says<Who> = (who: Who, it: PostingRow) => boolean;

/** The rights in a posting of 庁内副業 or 庁内公募, said a second time without CASL. `leads`: those who run the unit that offers it. */
export function postingOracle<Who extends { readonly isPersonnel: boolean }>(leads: Says<Who>): Readonly<Record<string, Says<Who>>> {
  const hasBegun: Says<Who> = (_, { state }) => ['OPEN', 'CLOSED', 'SETTLED'].includes(state);
  const approves: Says<Who> = (who, it) => who.isPersonnel && it.wasSubmitted;
  const ends: Says<Who> = (who, it) => leads(who, it) || (who.isPersonnel && hasBegun(who, it));
  return {
    read: (who, it) => hasBegun(who, it) || leads(who, it) || approves(who, it),
    follow: (who, it) => leads(who, it) || approves(who, it),
    APPLY: hasBegun, EDIT: leads, SUBMIT: leads, APPROVE: approves, RETURN: approves, CLOSE: ends, SETTLE: ends, WITHDRAW: ends,
  };
}
