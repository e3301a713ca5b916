import { shapes, type Consumer } from '@takara/subgraph-kit';
import { Absence } from './record.entity.ts';

/** Told by organization when a leave begins, ends or is corrected: days only, neither kind nor reason (P2). */
const ABSENCE_CHANGED = 'takara.organization.absence-changed.v1';

interface AbsenceRow {
  readonly id: string;
  readonly employeeId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revision: number;
}

/** An older row never replaces a newer one. */
const onAbsenceChanged: Consumer = async (fact, em) => {
  const row = fact.data as AbsenceRow;
  const known = await em.findOne(Absence, { id: row.id });
  if (!known) em.create(Absence, row);
  else if (known.revision < row.revision) em.assign(known, row);
  await em.flush();
};

const { id, day, whole, orNull, reads } = shapes;
export const absences = { [ABSENCE_CHANGED]: { reads: reads({ id, employeeId: id, validFrom: day, validTo: orNull(day), revision: whole }), take: onAbsenceChanged } };
