import type { SqlEntityManager } from '@mikro-orm/sql';
import { loadPolicy } from '@takara/policy-aomori';
import { perRequest, type RequestContext } from '@takara/subgraph-kit';
import { pathInForce } from '../career-paths/path-in-force.ts';
import { ownStand, type OwnStand } from '../career-paths/place.reading.ts';
import { placeOn } from '../career-paths/place.ts';
import { staffKindLabel } from '../side-assignments/limits.ts';
import { InternalApplication } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { matchedStates } from './match.reading.ts';
import { inPostSince, type Candidate, type Placement, type Words } from './eligibility.ts';
import { termsInForce } from './terms.ts';

const { careerPaths, grades, stages } = loadPolicy();
const gradeLabel = (code: string) => grades.find((grade) => grade.code === code)?.label ?? code;
export const gradeCodes: readonly string[] = grades.map(({ code }) => code);
export const gradeLabelsOf = (codes: readonly string[]): string[] => grades.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
const stageLabel = (code: string) => stages.find((stage) => stage.code === code)?.labelInPolicy ?? null;
/** 「主体性発揮段階（後期５年）」 or 「主査級」. */
const columnLabel = (code: string) => stageLabel(code) ?? gradeLabel(code);

/** The chart's columns in words; a run to the end of the ladder as 「主査級から部長級まで」. */
export const columnsInWords = (codes: readonly string[]): string => {
  const [stagesIn, gradesIn] = [codes.filter((code) => stageLabel(code)), gradeLabelsOf(codes)];
  const run = gradesIn.length > 2 && isRun(codes.filter((code) => gradeCodes.includes(code))) ? [`${gradesIn[0]}から${gradesIn.at(-1)}まで`] : gradesIn;
  return [...stagesIn.map(columnLabel), ...run].join('、');
};
const isRun = (codes: readonly string[]) => {
  const places = codes.map((code) => gradeCodes.indexOf(code)).toSorted((a, b) => a - b);
  return places.every((place, n) => n === 0 || place === places[n - 1]! + 1);
};

const terms = termsInForce();
export const words: Words = { staffKinds: terms.staffKinds.value.map(staffKindLabel).join('、'), columns: columnsInWords(terms.columns.value), gradesOf: (codes) => gradeLabelsOf(codes).join('、') };

/** What is asked of the reader, for every posting of a request alike: all but whether they have applied to it. */
export const ownCandidate = (context: RequestContext): Promise<OwnCandidate | null> => perRequest(context, 'internal-postings:candidate', () => readCandidate(context.em, context));

export type OwnCandidate = Omit<Candidate, 'hasLiveHere'> & { readonly liveIn: readonly string[] };
export const candidateFor = (own: OwnCandidate | null, postingId: string): Candidate | null => own && { ...own, hasLiveHere: own.liveIn.includes(postingId) };

/** The same, in the transaction that applies. Six statements. */
export async function readCandidate(em: SqlEntityManager, context: RequestContext): Promise<OwnCandidate | null> {
  const { employeeId, on } = context.actor;
  const stand = await ownStand({ ...context, em });
  const { placements, unitIds } = await placementsOf(em, employeeId, on);
  const since = inPostSince(placements);
  if (!stand || !since) return null;
  const own = await em.find(InternalApplication, { applicantId: employeeId, state: { $in: [...LIVE_STATES, 'MATCHED'] } }, { fields: ['postingId', 'state', 'lapsesOn'] });
  const live = own.filter(({ state }) => state !== 'MATCHED');
  return {
    ...columnOf(stand, on), staffKind: stand.staffKind, staffKindLabel: staffKindLabel(stand.staffKind), grade: stand.grade, gradeLabel: gradeLabel(stand.grade), inPostSince: since, unitIds,
    live: live.length, liveIn: live.map(({ postingId }) => postingId),
    // A match that has been ordered is over with the move: it shows in the place where one works.
    hasMatch: [...(await matchedStates(em, own.filter(({ state }) => state === 'MATCHED'), on)).values()].includes('MATCHED'),
  };
}

/** Where on the chart; families without a chart of their own by the first there is, whose stages and grades are everybody's. */
function columnOf(stand: OwnStand, on: string): Pick<Candidate, 'column' | 'standing'> {
  const path = (stand.jobFamily && pathInForce(careerPaths, stand.jobFamily, on)) || careerPaths[0]!;
  const found = placeOn(path, stages, stand);
  const year = stand.serviceYear === null ? '' : `（採用${stand.serviceYear}年目）`;
  return { column: found?.column.code ?? null, standing: found ? `${found.column.label ?? columnLabel(found.column.code)}${year}` : `${gradeLabel(stand.grade)}${year || '（採用の日の記録がありません）'}` };
}

async function placementsOf(em: SqlEntityManager, employeeId: string, on: string): Promise<{ placements: Placement[]; unitIds: readonly string[] }> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `with placed as (
       select a.id, a.unit_id, a.valid_from, a.valid_to, u.ancestor_ids, lag(a.unit_id) over (order by a.valid_from, a.id) as before_id,
         coalesce((select w.id from ${schema}.directory_unit w where w.id = any(u.ancestor_ids) and w.type in ('DIVISION', 'BRANCH_OFFICE') limit 1), u.id) as work_unit_id
       from ${schema}.directory_assignment a join ${schema}.directory_unit u on u.id = a.unit_id where a.employee_id = ?::uuid and a.kind = 'MAIN' and a.valid_from <= ?::date)
     select p.valid_from::text as "from", p.valid_to::text as "to", p.ancestor_ids as ids, p.work_unit_id as "workUnitId",
       exists (select 1 from ${schema}.directory_unit_lineage l where l.predecessor_id = p.before_id and l.successor_id = p.unit_id and l.happened_on = p.valid_from) as continues
     from placed p order by p.valid_from, p.id`,
    [employeeId, on],
  )) as (Placement & { ids: string[] | string })[];
  const ids = rows.at(-1)?.ids ?? [];
  return { placements: rows, unitIds: typeof ids === 'string' ? ids.slice(1, -1).split(',') : ids };
}
