import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import type { DeploymentState } from '../deployments/deployment.ts';
import type { DeploymentSettings } from '../deployments/limits.ts';
import type { Person, Trip } from '../deployments/problem.ts';
import { floorOf, isPresent } from '../deployments/floor.ts';
import { whatKeeps } from '../deployments/rules.ts';
import { DECLINES, DEPLOYMENT_STORIES, PERSON_REFUSES, REFLECTIONS, type DeploymentStory } from './deployment-stories.ts';
import { technicalStaff } from './technical-staff.ts';
import { idOf, luck } from './town-book.ts';

interface Away extends Omit<Person, 'trips'> {
  readonly departmentId: string | null;
  readonly headId: string | null;
  readonly unitCode: string;
  readonly trips: Trip[];
}
/** A certificate that 人事課 has seen. */
export interface SeenLicence {
  readonly employeeId: string;
  readonly licence: string;
  readonly validUntil: string | null;
  readonly seenOn: string;
}
export interface DeploymentPages {
  readonly licences: SeenLicence[];
  readonly requests: object[];
  readonly needs: object[];
  readonly deployments: object[];
  readonly steps: object[];
}

const AT = (day: string, hour: number) => `${day}T0${hour}:00:00Z`;
const STORED: Record<DeploymentStory['stage'], string> = { OVER: 'ORDERED', RESTING: 'ORDERED', AWAY: 'ORDERED', REFUSED: 'CONSENT', TRIAGED: 'TRIAGED', REQUESTED: 'REQUESTED', DECLINED: 'DECLINED' };

/** A year of requests: most are over, one team is away, one waits for somebody in another's place. All rules are kept. The same directory and day give the same rows. */
export function deployments(snapshot: DirectorySnapshot, absences: readonly { employeeId: string; validFrom: string; validTo: string | null }[], settings: DeploymentSettings, officerId: string, today: string): DeploymentPages {
  const pages: DeploymentPages = { licences: [], requests: [], needs: [], deployments: [], steps: [] };
  const staff: Away[] = technicalStaff(snapshot, absences, settings, today);
  const byUnit = Map.groupBy(staff, ({ unitId }) => unitId);
  for (const { id, licences } of staff) for (const { licence, validUntil } of licences) pages.licences.push({ employeeId: id, licence, validUntil, seenOn: addDays(today, -200) });
  DEPLOYMENT_STORIES.forEach((story, n) => tell(story, n));
  return pages;

  function tell({ municipality, happened, stage, urgent = false, filed, from, last, needs }: DeploymentStory, n: number): void {
    const requestId = idOf(`deployment request ${n}`);
    const [fromDay, lastDay, filedOn] = [addDays(today, from), addDays(today, last), addDays(today, filed)];
    const step = (action: string, actorId: string, day: string, hour: number, deploymentId: string | null = null, note: string | null = null) => pages.steps.push({ requestId, deploymentId, action, actorId, onBehalfOf: null, at: AT(day, hour), note });
    pages.requests.push({ id: requestId, municipality, happened, urgent, state: STORED[stage], fromDay, lastDay, filedById: officerId, filedAt: AT(filedOn, 0), stateSince: AT(filedOn, 3) });
    step('FILE', officerId, filedOn, 0);
    if (stage !== 'REQUESTED') step(stage === 'DECLINED' ? 'DECLINE' : 'TRIAGE', officerId, filedOn, 1, null, stage === 'DECLINED' ? DECLINES : null);
    const teamed = ['OVER', 'RESTING', 'AWAY', 'REFUSED'].includes(stage);
    if (teamed) step('PROPOSE', officerId, filedOn, 1);
    const answers: (() => void)[] = [];
    needs.forEach(({ family, licence = null, people }, place) => {
      const needId = idOf(`deployment need ${n} ${place}`);
      pages.needs.push({ id: needId, requestId, place, family, licence, people });
      if (!teamed) return;
      const need = { id: needId, requestId, family, licence, people, from: fromDay, lastDay, district: null, urgent, refusedIds: [] };
      for (let seat = 0; seat < people; seat++) {
        const able = staff.filter((one) => one.family === family && one.headId !== null && whatKeeps(one, need, settings) === null && keepsFloor(one, fromDay)).map((one) => ({ one, luck: luck(`deployment luck ${one.id} ${n}`) }));
        const person = able.toSorted((a, b) => a.one.trips.length - b.one.trips.length || a.luck - b.luck)[0]?.one;
        if (person) answers.push(() => go(person, needId, stage === 'REFUSED' && seat === 0, answers.length + seat));
        person?.trips.push({ from: fromDay, lastDay });
      }
    });
    for (const answer of answers) answer();
    if (teamed && stage !== 'REFUSED') step('ORDER', officerId, filedOn, 4);

    function go(person: Away, needId: string, refuses: boolean, nth: number): void {
      const id = idOf(`deployment ${requestId} ${person.id}`);
      const back = stage === 'OVER' || stage === 'RESTING';
      const state: DeploymentState = refuses ? 'PERSON_REFUSED' : back ? 'RETURNED' : stage === 'AWAY' ? 'ORDERED' : 'ASKED';
      const agrees = state === 'RETURNED' || state === 'ORDERED';
      const reflection = stage === 'OVER' ? `CNRY-P3-${person.unitCode}-${person.number} ${REFLECTIONS[(n + nth) % REFLECTIONS.length]}` : null;
      if (refuses) person.trips.pop();
      pages.deployments.push({ id, requestId, needId, employeeId: person.id, homeUnitId: person.unitId, departmentId: person.departmentId, state, headAt: agrees ? AT(filedOn, 2) : null, personAt: agrees ? AT(filedOn, 3) : null, fromDay, lastDay, reflection });
      if (refuses) step('PERSON_REFUSE', person.id, filedOn, 2, id, `CNRY-P3-${person.unitCode}-${person.number} ${PERSON_REFUSES}`);
      if (agrees) step('HEAD_CONSENT', person.headId!, filedOn, 2, id);
      if (agrees) step('PERSON_CONSENT', person.id, filedOn, 3, id);
      if (back) step('RETURN', person.id, addDays(lastDay, 1), 0, id);
      if (reflection) step('REFLECT', person.id, addDays(lastDay, 3), 0, id);
    }
  }

  function keepsFloor({ unitId }: Away, day: string): boolean {
    const mates = byUnit.get(unitId)!;
    return mates.filter((one) => isPresent(one, day)).length - 1 >= floorOf(mates.length, settings.homeFloorPercent);
  }
}
