import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { directory, employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import type { Town } from '../side-assignments/town.factory.ts';

/* The small town hall, to which people come: `applicant` was hired three weeks ago, `colleague` comes from a branch office for the first time. */

export const BRANCH = idOf('branch office');
export const HIRED_ON = '2026-11-02';
export const arrivalIdOf = (n: number) => idOf(`arrival ${n}`);
/** `applicant` has a TRAINER to come, `colleague` a SUPPORTER. */
export const TRAINED = arrivalIdOf(0);
export const SUPPORTED = arrivalIdOf(1);
/** Somebody of the home group who may be asked: not one of the keyed people. */
export const helperId = (n: number) => moreEmployeeId(n);

/** `hired`: more people who were hired with the applicant, all in the home group; `helpers`: people who have long been there. */
export function arriving({ helpers = 3, hired = 0 }: { helpers?: number; hired?: number } = {}): DirectorySnapshot {
  const town = directory(helpers + hired);
  const [applicant, colleague] = [employeeIdOf('applicant'), employeeIdOf('colleague')];
  const newIds = [applicant, ...Array.from({ length: hired }, (_, n) => moreEmployeeId(helpers + n + 1))];
  const branch = { ...town.units.find(({ id }) => id === UNITS.home)!, id: BRANCH, code: 'B9', name: '県民局', type: 'BRANCH_OFFICE', site: 'BRANCH_OFFICE', ancestorIds: [BRANCH, UNITS.planning, UNITS.prefecture] };
  const row = (employeeId: string) => town.assignments.find((each) => each.employeeId === employeeId)!;
  return {
    ...town,
    units: [...town.units, branch],
    employees: town.employees.map((each) => (newIds.includes(each.id) ? { ...each, hiredOn: HIRED_ON } : each)),
    assignments: [
      ...town.assignments.filter(({ employeeId }) => ![...newIds, colleague].includes(employeeId)),
      ...newIds.map((employeeId, n) => ({ ...row(employeeId), id: n === 0 ? TRAINED : arrivalIdOf(n + 1), validFrom: HIRED_ON })),
      { ...row(colleague), id: idOf('before'), unitId: BRANCH, validTo: HIRED_ON },
      { ...row(colleague), id: SUPPORTED, validFrom: HIRED_ON },
    ],
    duties: [
      ...town.duties,
      { ...town.duties[0]!, id: idOf('rates'), employeeId: employeeIdOf('reappointed'), kind: 'PRIMARY_RATER', unitId: UNITS.homeGroup, onBehalfOf: null },
    ],
  };
}

const SUPPORT = '__typename ... on SupportAssignment { id state supporterName } ... on SupportAssignmentRefusal { code message field source }';
const INPUTS = { nominateSupporter: 'NominateSupporterInput', acceptSupport: 'SupportAssignmentActInput', declineSupport: 'DeclineSupportInput', closeSupport: 'SupportAssignmentActInput', recordSupportCheckIn: 'RecordSupportCheckInInput', rateSupportAdaptation: 'RateSupportAdaptationInput' } as const;
export type SupportMutation = keyof typeof INPUTS;

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: SupportMutation, input: object): Promise<any> =>
  town.ask(who, `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${SUPPORT} } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } });

/** 相談会 of two: words that only they may read bear the newcomer's mark. */
export const TALK = { heldOn: '2026-11-20', note: 'CNRY-P3-A11-2000001 起案の流れと、電話の受け方を話した。' };

/** `who` supports the newcomer of the arrival, from the nomination to the acceptance. */
export async function supported(town: Town, id: string, who: PersonKey): Promise<void> {
  await does(town, 'ownManager', 'nominateSupporter', { id, supporterId: employeeIdOf(who) });
  await does(town, who, 'acceptSupport', { id });
}
