import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { BASES, fiscalYearOf, lastDayOf, nextDayOf, type HostKind } from '../secondments/agreement.ts';
import type { Action } from '../secondments/actions.ts';
import type { SecondmentSettings } from '../secondments/limits.ts';
import { reportDays, shareBy, type StoredState } from '../secondments/secondment.ts';
import { DECLINED, KIND_THEMES, MORE_HOSTS, MOTIVES, RECOMMENDATIONS } from './secondment-themes.ts';
import { idOf, luck } from './town-book.ts';

export interface SecondmentPages {
  readonly agreements: AgreementExample[];
  readonly calls: CallExample[];
  readonly secondments: object[];
  readonly reports: object[];
  readonly steps: object[];
}
interface AgreementExample {
  readonly id: string;
  readonly hostName: string;
  readonly hostKind: HostKind;
  readonly termMonths: number;
  quotaPerYear: number;
  readonly [column: string]: unknown;
}
interface CallExample {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deadline: string;
  quota: number;
  readonly [column: string]: unknown;
}
interface Person {
  readonly id: string;
  readonly number: string;
}
interface Place {
  readonly workUnitId: string;
  readonly departmentId: string | null;
  readonly unitCode: string;
}
/** Who plays a part. `asked`: waits with a recommendation; `recommenderId`: a 主管課, to whom somebody of the own department has put up a hand. */
export interface SecondmentCast {
  readonly officerId: string;
  readonly asked?: string | undefined;
  readonly recommenderId?: string | undefined;
  readonly kept: ReadonlySet<string>;
}

const YEARS_KEPT = 5;
const MONTHS = 24;
const AT = (day: string, hour: number) => `${day}T0${hour % 10}:00:00Z`;

/** Five years of 人事交流: everybody whom the directory says was sent away has an agreement, a call, reports and what they brought home; next year's calls are open or wait for 人事課. The same directory and day give the same rows. */
export function secondmentPages(snapshot: DirectorySnapshot, settings: SecondmentSettings, { officerId, asked, recommenderId, kept }: SecondmentCast, today: string): SecondmentPages {
  const pages: SecondmentPages = { agreements: [], calls: [], secondments: [], reports: [], steps: [] };
  const { placeOn, coordinatorOf, headOf } = lookUp(snapshot, today);
  const people = new Map(snapshot.employees.map((employee): [string, Person] => [employee.id, employee]));
  const agreements = new Map<string, AgreementExample>();
  const calls = new Map<string, CallExample>();
  let backs = 0;

  for (const { kind, name } of MORE_HOSTS) agreementWith(kind, name);
  const since = addDays(today, -YEARS_KEPT * 365);
  for (const { employeeId, hostKind, hostName, validFrom, validTo } of snapshot.dispatches.filter((each) => each.validFrom >= since).toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || a.id.localeCompare(b.id))) {
    const [person, place] = [people.get(employeeId), placeOn(employeeId, addDays(validFrom, -1))];
    if (!person || !place) continue;
    const call = callOf(agreementWith(hostKind as HostKind, hostName), validFrom, addDays(validFrom, -100));
    call.quota += 1;
    away(person, place, call, KIND_THEMES[hostKind as HostKind], { firstDay: validFrom, lastDay: validTo ? addDays(validTo, -1) : call.lastDay });
  }
  nextYear();
  for (const call of pages.calls) {
    call.quota = Math.max(1, call.quota);
    const agreement = pages.agreements.find(({ id }) => id === call.agreementId)!;
    agreement.quotaPerYear = Math.max(agreement.quotaPerYear, call.quota);
  }
  return pages;

  function agreementWith(hostKind: HostKind, hostName: string): AgreementExample {
    const known = agreements.get(hostName);
    if (known) return known;
    const { basis, payer, purpose, skills } = KIND_THEMES[hostKind];
    const contact = `CNRY-P2-X-${snapshot.employees.find(({ id }) => id === officerId)?.number ?? '0000000'} ${hostName}　${BASES[basis].label}の担当`;
    const made: AgreementExample = { id: idOf(`agreement ${hostName}`), hostName, hostKind, basis, contact, fromDay: `${Number(today.slice(0, 4)) - 8}-04-01`, lastDay: null, quotaPerYear: 1, termMonths: MONTHS, payer, purpose, skills: JSON.stringify(skills), version: 1 };
    agreements.set(hostName, made);
    pages.agreements.push(made);
    return made;
  }

  function callOf({ id: agreementId, hostName, termMonths }: AgreementExample, firstDay: string, deadline: string): CallExample {
    const fiscalYear = fiscalYearOf(firstDay);
    const key = `${hostName} ${fiscalYear}`;
    const known = calls.get(key);
    if (known) return known;
    const made: CallExample = { id: idOf(`exchange call ${key}`), agreementId, fiscalYear, quota: 0, deadline, firstDay, lastDay: lastDayOf(firstDay, termMonths), closedOn: null, openedAt: AT(addDays(deadline, -40), 0) };
    calls.set(key, made);
    pages.calls.push(made);
    return made;
  }

  /** The steps up to a state, and the row. Answers with its id and the marks of its texts. */
  function enter(person: Person, place: Place, call: CallExample, state: StoredState, steps: readonly [Action, string, string, string?][], more: object = {}): string {
    const id = idOf(`secondment ${call.id} ${person.number}`);
    const mark = `CNRY-P3-${place.unitCode}-${person.number}`;
    steps.forEach(([action, actorId, day, note], n) => pages.steps.push({ secondmentId: id, action, actorId, onBehalfOf: null, at: AT(day, n), note: note ? `${mark} ${note}` : null }));
    const [has, volunteered] = [(action: Action) => steps.some(([each]) => each === action), steps[0]![0] === 'VOLUNTEER'];
    pages.secondments.push({
      id, callId: call.id, employeeId: person.id, homeUnitId: place.workUnitId, departmentId: place.departmentId, state, stateSince: AT(steps.at(-1)![2], steps.length - 1),
      motive: volunteered || has('AGREE') ? `${mark} ${MOTIVES[luck(id, MOTIVES.length)]}` : '', recommendation: has('PUT_FORWARD') || has('RECOMMEND') ? `${mark} ${RECOMMENDATIONS[luck(`${id} why`, RECOMMENDATIONS.length)]}` : '',
      heardAt: null, firstDay: null, lastDay: null, recalled: false, sharedOn: null, sharedTopic: null, sharedSummary: null, audience: null, sharedSkills: '[]', sharedUnitId: null, sharedAt: null, confirmedOn: null, ...more,
    });
    return id;
  }

  function away(person: Person, place: Place, call: CallExample, theme: (typeof KIND_THEMES)[HostKind], term: { firstDay: string; lastDay: string }): void {
    const { deadline } = call;
    const ordered = addDays(term.firstDay, -15);
    const steps: [Action, string, string, string?][] = [['PUT_FORWARD', coordinatorOf(place.departmentId) ?? officerId, addDays(deadline, -20)], ['AGREE', person.id, addDays(deadline, -12)], ['SELECT', officerId, addDays(deadline, 14)], ['ACKNOWLEDGE', person.id, addDays(deadline, 16)], ['ORDER', officerId, ordered]];
    const mark = `CNRY-P2-${place.unitCode}-${person.number}`;
    const id = idOf(`secondment ${call.id} ${person.number}`);
    reportDays(term, settings.reportEveryMonths).filter((dueOn) => dueOn <= today).forEach((dueOn, n) => {
      // One in eight comes after its day; the last one may not be there yet.
      const submittedOn = addDays(dueOn, luck(`${id} ${n}`, 8) === 0 ? 9 : -luck(`${id} ${n} days`, 20));
      if (submittedOn > today) return;
      steps.push(['REPORT', person.id, submittedOn]);
      pages.reports.push({ id: idOf(`report ${id} ${n}`), secondmentId: id, number: n + 1, content: `${mark} ${theme.report}`, savedAt: AT(submittedOn, 5), submittedOn });
    });
    enter(person, place, call, 'ORDERED', steps, { ...term, heardAt: AT(addDays(deadline, 16), 3), stateSince: AT(ordered, 4), ...brought(id, person, theme, term, steps, mark) });
  }

  /** What was brought home: not yet by the last who came back, told and not confirmed of the one before; by the others mostly within their days. */
  function brought(id: string, person: Person, theme: (typeof KIND_THEMES)[HostKind], term: { firstDay: string; lastDay: string }, steps: [Action, string, string, string?][], mark: string): object {
    const place = placeOn(person.id, today);
    const chance = term.lastDay < today && backs < 2 ? [0, 2][backs++]! : luck(`${id} brought`, 9) === 0 ? 1 : 3;
    const sharedOn = addDays(chance === 1 ? shareBy(term, settings) : term.lastDay, 5 + luck(`${id} session`, 40));
    if (term.lastDay >= today || chance === 0 || !place || sharedOn > today) return {};
    const shared = { sharedOn, sharedTopic: theme.topic, sharedSummary: `${mark} ${theme.summary}`, audience: 8 + luck(`${id} audience`, 30), sharedSkills: JSON.stringify(theme.skills), sharedUnitId: place.workUnitId, sharedAt: AT(sharedOn, 8) };
    steps.push(['SHARE', person.id, sharedOn]);
    const [confirmedOn, headId] = [addDays(sharedOn, 6), headOf(place.workUnitId)];
    if (chance === 2 || confirmedOn > today || !headId || headId === person.id) return shared;
    steps.push(['CONFIRM', headId, confirmedOn]);
    return { ...shared, state: 'SHARED', stateSince: AT(confirmedOn, 8), confirmedOn };
  }

  /** Next April: most calls are open, one waits for the selection, one for the order. */
  function nextYear(): void {
    const firstDay = nextDayOf(settings.startsOn, today);
    const free = snapshot.employees.filter(({ id, staffKind, leftOn }) => settings.staffKinds.includes(staffKind) && !leftOn && !kept.has(id) && !snapshot.dispatches.some(({ employeeId }) => employeeId === id));
    let turn = 0;
    const next = (fits: (place: Place) => boolean = () => true): [Person, Place] | null => {
      for (let tries = 0; tries < free.length; tries++) {
        const person = free[(turn += 37) % free.length]!;
        const place = placeOn(person.id, today);
        if (place?.departmentId && coordinatorOf(place.departmentId) && coordinatorOf(place.departmentId) !== person.id && fits(place)) return [person, place];
      }
      return null;
    };
    const begun = addDays(today, -12);
    const put = (candidate: [Person, Place] | null, call: CallExample, state: StoredState, rest: (person: Person) => readonly [Action, string, string, string?][] = () => []) => {
      if (candidate) enter(...candidate, call, state, [['PUT_FORWARD', coordinatorOf(candidate[1].departmentId)!, begun], ...rest(candidate[0])]);
    };
    const all = MORE_HOSTS.map(({ kind, name }, n) => callOf(agreementWith(kind, name), firstDay, addDays(today, n < 2 ? -3 - n : 6 + n * 3)));
    for (const call of all) call.quota = 1;
    const agrees = (person: Person): [Action, string, string] => ['AGREE', person.id, addDays(today, -9)];
    for (let n = 0; n < 2; n++) put(next(), all[0]!, 'AGREED', (person) => [agrees(person)]);
    put(next(), all[1]!, 'SELECTED', (person) => [agrees(person), ['SELECT', officerId, addDays(today, -1)]]);
    put(next(), all[1]!, 'NOT_SELECTED', (person) => [agrees(person), ['NOT_SELECT', officerId, addDays(today, -1), '今回は、経験の近い方に決めました。']]);
    put(next(), all[2]!, 'RECOMMENDED');
    put(next(), all[3]!, 'DECLINED', (person) => [['DECLINE', person.id, addDays(today, -8), DECLINED]]);
    const mine = asked ? people.get(asked) : undefined;
    const home = mine && placeOn(mine.id, today);
    if (mine && home) put([mine, home], all[2]!, 'RECOMMENDED');
    const departments = new Set([recommenderId && placeOn(recommenderId, today)?.departmentId, ...snapshot.units.filter(({ type }) => type === 'DEPARTMENT').slice(0, 3).map(({ id }) => id)]);
    for (const departmentId of departments) {
      const candidate = departmentId ? next((place) => place.departmentId === departmentId && coordinatorOf(departmentId) !== null) : null;
      if (candidate) enter(...candidate, all[4 + (turn % 2)]!, 'VOLUNTEERED', [['VOLUNTEER', candidate[0].id, addDays(today, -4)]]);
    }
  }
}

/** Where somebody works on a day, who recommends for a department, who heads a 所属. */
function lookUp({ units, assignments, duties }: DirectorySnapshot, today: string) {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const mains = Map.groupBy(assignments.filter(({ kind }) => kind === 'MAIN'), ({ employeeId }) => employeeId);
  const held = duties.filter(({ validFrom, validTo, onBehalfOf }) => validFrom <= today && (validTo ?? '9999-12-31') > today && !onBehalfOf);
  const holder = (kind: string) => new Map(held.filter((duty) => duty.kind === kind && duty.unitId).toSorted((a, b) => b.id.localeCompare(a.id)).map(({ unitId, employeeId }) => [unitId!, employeeId]));
  const [heads, coordinators] = [holder('UNIT_HEAD'), holder('DEPARTMENT_COORDINATOR')];
  return {
    headOf: (unitId: string) => heads.get(unitId) ?? null,
    coordinatorOf: (departmentId: string | null) => (departmentId && coordinators.get(departmentId)) || null,
    placeOn(employeeId: string, on: string): Place | null {
      const unitId = (mains.get(employeeId) ?? []).find(({ validFrom, validTo }) => validFrom <= on && (validTo ?? '9999-12-31') > on)?.unitId;
      const unit = unitId ? unitById.get(unitId) : undefined;
      return unit ? { workUnitId: unit.type === 'GROUP' && unit.parentId ? unit.parentId : unit.id, departmentId: unit.departmentId ?? null, unitCode: unit.code } : null;
    },
  };
}
