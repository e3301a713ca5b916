import { copyRows, type DirectorySnapshot } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import { directory, employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { pieceRow, skillRow } from '../examples/skill-rows.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* The small town hall with engineers: six at the home division, six at the host division; of each, two may be away at once. */

const SIDE = 5;
export const LICENCE = '応急危険度判定士';
/** Who holds the licence: the first two with nothing behind them, the third with five days away this summer. */
export const FIRST = employeeIdOf('colleague');
export const SECOND = employeeIdOf('hostMember');
export const THIRD = moreEmployeeId(1);
export const SUMMER = idOf('summer request');

/** `more`: further engineers of the home division. */
export function engineers(more = 0): DirectorySnapshot {
  const town = directory(SIDE * 2 + more);
  const atHost = new Set([SECOND, ...Array.from({ length: SIDE }, (_, n) => moreEmployeeId(SIDE + n + 1))]);
  const all = new Set([FIRST, ...atHost, ...Array.from({ length: SIDE * 2 + more }, (_, n) => moreEmployeeId(n + 1))]);
  return {
    ...town,
    employees: town.employees.map((each) => (all.has(each.id) ? { ...each, jobFamily: 'CIVIL_ENGINEERING' } : each)),
    assignments: town.assignments.map((each) => (atHost.has(each.employeeId) ? { ...each, unitId: UNITS.hostGroup } : each)),
  };
}

export const CRISIS = idOf('crisis department');
/** The town with the department that leads in disasters, and somebody of its 主管課. */
export function withCrisisOffice(): { snapshot: DirectorySnapshot; watcher: string } {
  const town = engineers();
  const [general] = town.units.filter(({ id }) => id === UNITS.general);
  return { snapshot: { ...town, units: [...town.units, { ...general!, id: CRISIS, code: 'C', name: '危機管理局', departmentId: CRISIS, ancestorIds: [CRISIS, ...general!.ancestorIds.slice(1)] }] }, watcher: employeeIdOf('administrator') };
}

/** The town with licences, and one request of the summer that is long over. */
export async function openTechnicalTown(more = 0, snapshot = engineers(more)): Promise<Town> {
  const town = await openTown(snapshot);
  const officer = employeeIdOf('officer');
  const licence = skillRow(new Map(), LICENCE, 'LICENCE');
  await copyRows(town.module.database, 'skill', [licence]);
  await copyRows(town.module.database, 'skill_assertion', [FIRST, SECOND, THIRD].map((employeeId, n) => pieceRow({ id: idOf(`licence ${n}`), skillId: licence.id, employeeId, evidence: 'EXAMINATION', validUntil: '2027-03-31', assertedById: officer, assertedOn: '2026-04-01' })));
  const at = '2026-07-30T01:00:00Z';
  await copyRows(town.module.database, 'municipal_support_request', [{ id: SUMMER, municipality: '鰺ヶ沢町', happened: '大雨で道が崩れた。', urgent: false, state: 'ORDERED', fromDay: '2026-08-03', lastDay: '2026-08-07', filedById: officer, filedAt: at, stateSince: at }]);
  await copyRows(town.module.database, 'municipal_support_need', [{ id: idOf('summer need'), requestId: SUMMER, place: 0, family: 'CIVIL_ENGINEERING', licence: LICENCE, people: 1 }]);
  await copyRows(town.module.database, 'deployment', [{ id: idOf('summer trip'), requestId: SUMMER, needId: idOf('summer need'), employeeId: THIRD, homeUnitId: UNITS.home, departmentId: UNITS.planning, state: 'RETURNED', headAt: at, personAt: at, fromDay: '2026-08-03', lastDay: '2026-08-07', reflection: 'CNRY-P3-A11-2000016 夜の連絡の順を決めておくとよい。' }]);
  return town;
}

export const FILED = { municipality: '八戸市', happened: '地震で住宅の危険度の判定が要ります。', urgent: true, fromDay: '2026-11-25', lastDay: '2026-12-04', needs: [{ family: 'CIVIL_ENGINEERING', licence: LICENCE, people: 2 }] };

const INPUTS: Record<string, string> = {
  fileSupportRequest: 'FileSupportRequestInput', triageSupportRequest: 'SupportRequestActInput', declineSupportRequest: 'DeploymentReasonInput', proposeSupportTeams: 'ProposeSupportTeamsInput', orderDeployment: 'SupportRequestActInput',
  consentAsHead: 'SupportRequestActInput', refuseAsHead: 'DeploymentReasonInput', consentToDeployment: 'SupportRequestActInput', refuseDeployment: 'DeploymentReasonInput', returnFromDeployment: 'DeploymentReturnInput', reflectOnDeployment: 'DeploymentReflectionInput',
};
const SHOWN = '__typename ... on MunicipalSupportRequest { id state members { id state employeeName employee { id } } shortfall { missing whatIf } } ... on MunicipalSupportRequestRefusal { code message field }';

/** One of the engineers who has no key, as they sign in; or a keyed person. */
export const person = (town: Town, who: PersonKey | string) => (who in town.people ? town.people[who as PersonKey] : actorOf(who, [], town.people.officer.on));

export async function does(town: Town, who: PersonKey | string, mutation: string, input: object): Promise<any> {
  const { data, errors } = await town.module.ask(person(town, who), `mutation ($input: ${INPUTS[mutation]}!) { it: ${mutation}(input: $input) { ${SHOWN} } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
  return data.it;
}

export const read = async (town: Town, who: PersonKey | string, id: string, fields: string): Promise<any> => {
  const { data, errors } = await town.module.ask(person(town, who), `query ($id: ID!) { it: municipalSupportRequest(id: $id) { ${fields} } }`, { id });
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
  return data.it;
};

/** Filed, triaged and proposed: colleague and hostMember are asked. Answers with the request's id and the rows in the team by employee. */
export async function proposed(town: Town, filed: object = {}): Promise<{ id: string; rowOf: (employeeId: string) => string }> {
  const { id } = await does(town, 'officer', 'fileSupportRequest', { ...FILED, ...filed });
  await does(town, 'officer', 'triageSupportRequest', { id });
  const { members } = await does(town, 'officer', 'proposeSupportTeams', { ids: [id] });
  return { id, rowOf: (employeeId) => members.find(({ employee }: any) => employee.id === employeeId).id };
}

/** Both answer yes: the head of where they work, and they themselves. */
export async function agreed(town: Town, head: PersonKey, who: PersonKey | string, id: string): Promise<void> {
  await does(town, head, 'consentAsHead', { id });
  await does(town, who, 'consentToDeployment', { id });
}
