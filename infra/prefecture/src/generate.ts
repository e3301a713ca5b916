import { simulateCareers } from './careers/simulation.ts';
import { leavesOf } from './careers/vacancies.ts';
import { addConcurrentPosts } from './events/concurrent-posts.ts';
import { dispatchRows } from './events/dispatches.ts';
import { drawLeaves } from './events/leaves.ts';
import { LAST_FISCAL_YEAR, REFERENCE_SIZE } from './figures.ts';
import { april } from './calendar.ts';
import { identities } from './identity.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import { nameEverybody } from './names/naming.ts';
import { drawPeople } from './people/demography.ts';
import { personaPeople } from './people/persona-careers.ts';
import { assignmentRows, employeeRows, gradeHistoryRows, personaRows, servicePeriodRows } from './people/rows.ts';
import type { Prefecture } from './prefecture.ts';
import { Random } from './random.ts';
import { GRADES, JOB_FAMILIES } from './reference.ts';
import { buildStructure } from './units/structure.ts';
import { lineageRows, unitRows } from './units/unit-rows.ts';

export interface PrefectureOptions {
  /** People in service on 2026-04-01, from 400. */
  readonly size?: number;
  /** Any whole number. */
  readonly seed?: number;
  /** The last day known, in fiscal year 2026: the personas hold for that year. */
  readonly until?: string;
}

/**
 * A whole prefecture, the same for the same arguments.
 * @throws RangeError for a size under 400, a seed that is no whole number, or an `until` outside fiscal year 2026.
 */
export function generatePrefecture({ size = REFERENCE_SIZE, seed = 1, until = april(LAST_FISCAL_YEAR) }: PrefectureOptions = {}): Prefecture {
  if (!Number.isSafeInteger(size) || size < 400) throw new RangeError(`size must be a whole number from 400, not ${size}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  if (until < april(LAST_FISCAL_YEAR) || until >= april(LAST_FISCAL_YEAR + 1)) throw new RangeError(`until must lie in fiscal year ${LAST_FISCAL_YEAR}, not ${until}`);
  const identify = identities(seed);
  const random = (stream: string): Random => new Random(seed, stream);
  const structure = buildStructure(size, identify);
  const personas = personaPeople(structure, identify);
  const people = [...personas, ...drawPeople(size - personas.length, identify, random('people'))];
  simulateCareers(people, structure, random('careers'));
  const named = nameEverybody(people, random('names'));
  const dispatches = dispatchRows(people, identify, random('dispatches'));
  addConcurrentPosts(people, leavesOf(structure), random('concurrent posts'));
  return {
    until,
    jobFamilies: JOB_FAMILIES,
    grades: GRADES,
    municipalities: MUNICIPALITIES,
    units: unitRows(structure, identify),
    unitLineage: lineageRows(structure),
    employees: employeeRows(people, named, random('employees')),
    servicePeriods: servicePeriodRows(people, identify),
    gradeHistory: gradeHistoryRows(people, identify),
    assignments: assignmentRows(people, identify),
    leaves: drawLeaves(people, named, identify, random('leaves'), until),
    dispatches,
    personas: personaRows(people),
  };
}
