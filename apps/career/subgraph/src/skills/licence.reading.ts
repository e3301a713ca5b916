import type { SqlEntityManager } from '@mikro-orm/sql';
import { heldUntil, kanaFold, type Evidence, type Piece } from './skill.ts';

export interface HeldLicence {
  readonly licence: string;
  /** The last day; null without an end. */
  readonly validUntil: string | null;
}

/** Who holds which of these licences by evidence of these kinds, whatever a variant calls it; in the order of the names. One statement. */
export async function readLicences(em: SqlEntityManager, licences: readonly string[], kinds: readonly Evidence[]): Promise<Map<string, HeldLicence[]>> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows: { employeeId: string; n: number; evidence: Evidence; validUntil: string | null }[] = await em.execute(
    `select distinct e.id, e.employee_id as "employeeId", asked.n::int, e.evidence, e.valid_until::text as "validUntil"
     from unnest(array[${licences.map(() => '?').join(',')}]::text[]) with ordinality asked(fold, n)
     join ${schema}.skill named on named.kana_fold = asked.fold join ${schema}.skill s on coalesce(s.same_as, s.id) = coalesce(named.same_as, named.id)
     join ${schema}.skill_assertion e on e.skill_id = s.id where e.withdrawn_at is null`, licences.map(kanaFold));
  const byPerson = Map.groupBy(rows, ({ employeeId }) => employeeId);
  return new Map([...byPerson].map(([employeeId, pieces]) => [employeeId, licences.flatMap((licence, n): HeldLicence[] => {
    const until = heldUntil(pieces.filter((piece) => piece.n === n + 1).map((piece): Piece => ({ ...piece, withdrawnAt: null })), kinds);
    return until === undefined ? [] : [{ licence, validUntil: until }];
  })]));
}
