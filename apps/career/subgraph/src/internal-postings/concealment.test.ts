import fc from 'fast-check';
import { actorOf } from '@takara/subgraph-kit/testing';
import type { Actor, Duty } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, everybody, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { applied, does, FORM, INTERVIEW, longServing, moved, opened, RECORD } from './posting.factory.ts';

/*
 * Whoever stands in the applicant's line gets, byte for byte, the answers of a world in which nobody applied: until a decision,
 * and for ever where there is none. Whatever else they are (所属長 of the posting unit, 人事課, delegate, rater), wherever the
 * applicant is moved meanwhile, on every day, in pages, lists, numbers, tasks, references and errors.
 */

let town: Town;
let postingId: string;
beforeAll(async () => {
  town = await openTown(longServing());
  postingId = await opened(town, { deadline: '2026-11-24', headcount: 2 });
  await applied(town, postingId, 'elsewhere');
});
afterAll(() => town.close());
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);

const STEP = 'timeline { id action told by onBehalfOf at fromState toState note }';
const HELD = 'currentHolder { role names since } availableActions { action label enabled reason source }';
const APPLICATION = `id state stateLabel applicantName postingTitle submittedAt motivation experience interviewOn interviewTime interviewPlace interviewRecord matchedOn startsOn lapsesOn ${HELD} ${STEP}`;
const POSTING = `id state stateLabel title applicationCount ${HELD} ${STEP} myApplication { id } myDraft { id }`;
const VIEWS = ['MINE', 'TO_SELECT', 'HOSTED', 'OF_MY_PEOPLE', 'FIXED', 'ALL'];
const STATES = ['SUBMITTED', 'INVITED', 'INTERVIEWED', 'MATCHED', 'ORDERED', 'LAPSED', 'NOT_MATCHED', 'WITHDRAWN'];
const page = (name: string, args: string, fields: string) => `${name}(first: 50 ${args}) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor node { ${fields} } } }`;
const QUERIES: readonly string[] = [
  page('internalPostings', '', POSTING), page('internalPostings', 'state: CLOSED', 'id'), page('internalPostings', 'hostedByMe: true', 'id'), page('internalPostings', 'q: "業務"', 'id'), `internalPosting(id: $posting) { ${POSTING} }`,
  ...VIEWS.map((view) => page('internalApplications', `view: ${view}`, view === 'ALL' ? APPLICATION : 'id state')), ...STATES.map((state) => page('internalApplications', `view: ALL state: ${state}`, 'id')),
  page('internalApplications', 'view: ALL, postingId: $posting', 'id'), `internalApplication(id: $id) { ${APPLICATION} }`, 'internalApplicationPaper(id: $id) { fileName }',
  'internalPostingTasks { id title reason dueOn since path }', 'internalPostingEvidence { postings openPostings applicantsAtLeast matchedAtLeast smallestGroup }', 'internalPostingUnits { id }', 'internalPostingTerms { value }', 'internalPostingGrades { code }',
  'sideAssignmentNotices(first: 50) { edges { node { id title about } } }', 'sideAssignmentUnreadNotices', 'sideAssignmentTasks { id }', 'sideAssignmentUpcoming { id }',
  '_entities(representations: $r) { ... on Employee { internalPostingMatches { id } } ... on InternalApplication { state } }',
];
const KEYED = 'input: { id: $id, idempotencyKey: $key';
const MUTATIONS: readonly string[] = [
  ...['withdrawInternalApplication', 'matchApplicant', 'acknowledgeInternalOutcome', 'hearOfInternalMatch'].map((name) => `${name}(${KEYED} }) { __typename }`),
  `declineInternalApplication(${KEYED}, reason: "x" }) { __typename }`, `recordInterview(${KEYED}, record: "x" }) { __typename }`, `inviteToInterview(${KEYED}, on: "2026-12-24", time: "10:00", place: "x" }) { __typename }`,
];
const together = (roots: readonly string[]) => roots.map((root, n) => `a${n}: ${root}`).join(' ');
const EVERYTHING = `query ($id: ID!, $posting: ID!, $r: [_Any!]!) { ${together(QUERIES)} }`;
const EVERY_ATTEMPT = `mutation ($id: ID!, $key: ID!) { ${together(MUTATIONS)} }`;

/** Duties that somebody in the line may hold besides: those that would open applications to them. */
const HATS: Record<string, Omit<Duty, 'onBehalfOf'>> = {
  'heads the posting unit': { kind: 'UNIT_HEAD', unitId: UNITS.host }, 'is 人事課': { kind: 'PERSONNEL_OFFICER', unitId: null }, 'manages a group there': { kind: 'GROUP_MANAGER', unitId: UNITS.hostGroup },
  'counts the department': { kind: 'DEPARTMENT_COORDINATOR', unitId: UNITS.planning }, 'analyses': { kind: 'ANALYST', unitId: null }, 'administers': { kind: 'SYSTEM_ADMINISTRATOR', unitId: null },
};
/** In the line of the applicant; `strangerHead` when the applicant is moved to their unit. */
const LINE = ['ownHead', 'ownDelegate', 'ownManager', 'reappointed'] as const satisfies readonly PersonKey[];
const RATES: Duty = { kind: 'PRIMARY_RATER', unitId: UNITS.homeGroup, onBehalfOf: null };

interface World {
  readonly hats: readonly string[];
  readonly movesTo: keyof typeof MOVES;
  readonly acts: readonly (readonly Hidden[])[];
}
const MOVES = { nowhere: null, 'next door': UNITS.nextDoor, 'the posting unit': UNITS.hostGroup } as const;
const DAYS = ['2026-11-22', '2026-11-25', '2026-12-01'];

/** What nobody in the line may notice: one that is refused is none the less an attempt. */
const HIDDEN = {
  draft: () => does(town, 'applicant', 'saveInternalApplicationDraft', { postingId, motivation: FORM.motivation, experience: '' }),
  apply: () => does(town, 'applicant', 'applyForInternalPosting', { postingId, ...FORM }),
  withdraw: (id: string) => does(town, 'applicant', 'withdrawInternalApplication', { id }),
  invite: (id: string) => does(town, 'officer', 'inviteToInterview', { id, ...INTERVIEW, on: '2026-12-01' }),
  record: (id: string) => does(town, 'officer', 'recordInterview', { id, record: RECORD }),
  decline: (id: string) => does(town, 'officer', 'declineInternalApplication', { id, reason: 'CNRY-P3-A11-2000001 今回は見送ります。' }),
  acknowledge: (id: string) => does(town, 'applicant', 'acknowledgeInternalOutcome', { id }),
} satisfies Record<string, (id: string) => Promise<unknown>>;
type Hidden = keyof typeof HIDDEN;

const actors = (world: World, day: string): Actor[] => {
  const line: PersonKey[] = [...LINE, ...(world.movesTo === 'next door' && day > DAYS[0]! ? (['strangerHead'] as const) : []), ...(world.movesTo === 'the posting unit' && day > DAYS[0]! ? (['hostHead', 'hostManager'] as const) : [])];
  return line.map((who) => {
    const rates = who === 'reappointed' ? [RATES] : [];
    return actorOf(employeeIdOf(who), [...everybody(day)[who].duties, ...rates, ...(LINE.includes(who as never) ? world.hats.map((hat) => ({ ...HATS[hat]!, onBehalfOf: null })) : [])], day);
  });
};

async function begin(world: World): Promise<void> {
  await sql('delete from career.internal_application_draft');
  await sql('delete from career.internal_posting_step where subject_id in (select id from career.internal_application where applicant_id = ?)', [employeeIdOf('applicant')]);
  await sql('delete from career.internal_application where applicant_id = ?', [employeeIdOf('applicant')]);
  await sql(`delete from career.directory_assignment where valid_from > '2024-04-01'`);
  await sql('update career.directory_assignment set valid_to = null');
  await sql('delete from career.directory_duty where revision = 99');
  const hold = (who: PersonKey, { kind, unitId }: Pick<Duty, 'kind' | 'unitId'>) => sql(`insert into career.directory_duty (id, employee_id, kind, unit_id, on_behalf_of, valid_from, valid_to, revision) values (?, ?, ?, ?, null, '2024-04-01', null, 99)`, [idOf(`${who} ${kind} ${unitId}`), employeeIdOf(who), kind, unitId]);
  await hold('reappointed', RATES);
  for (const who of LINE) for (const hat of world.hats) await hold(who, HATS[hat]!);
}

/** All that the line can be told, day by day; with what is hidden happening in between, or without. */
async function told(world: World, isHidden: boolean): Promise<string[]> {
  await begin(world);
  const answers: string[] = [];
  for (const [n, day] of DAYS.entries()) {
    town.goTo(day);
    if (n === 1 && MOVES[world.movesTo]) await moved(town, 'applicant', MOVES[world.movesTo]!, day);
    const ofDay: string[] = [];
    for (const act of isHidden ? ([...world.acts[n]!, null] as const) : [null]) {
      // There may be nothing yet to take back or to decide on.
      if (act) await HIDDEN[act](await ownId()).catch((error) => expect(error).toMatchObject({ code: 'NOT_FOUND' }));
      if (act === null || act === 'apply') ofDay.push(await everyAnswer(world, day));
    }
    answers.push(...new Set(ofDay));
  }
  return answers;
}
const ownId = async () => (await sql('select id from career.internal_application where applicant_id = ? order by submitted_at desc, state in (\'SUBMITTED\', \'INVITED\', \'INTERVIEWED\') desc limit 1', [employeeIdOf('applicant')]))[0]?.id ?? crypto.randomUUID();

async function everyAnswer(world: World, day: string): Promise<string> {
  const id = await ownId();
  const r = [{ __typename: 'Employee', id: employeeIdOf('applicant') }, { __typename: 'InternalApplication', id }];
  const answers = [];
  for (const actor of actors(world, day)) answers.push(actor.employeeId, await town.module.ask(actor, EVERYTHING, { id, posting: postingId, r }), await town.module.ask(actor, EVERY_ATTEMPT, { id, key: crypto.randomUUID() }));
  return JSON.stringify(answers);
}

/** What is hidden does happen where nobody refuses it: else the comparison would prove nothing. */
const TRIED: Record<string, number> = {};
const acts = fc.record({ first: fc.constantFrom<Hidden[]>(['apply'], ['draft', 'apply'], ['draft'], ['apply', 'withdraw', 'apply']), second: fc.constantFrom<Hidden[]>([], ['invite'], ['decline', 'acknowledge'], ['withdraw'], ['invite', 'invite']), third: fc.constantFrom<Hidden[]>([], ['record'], ['record', 'decline'], ['withdraw'], ['decline']) });
const WORLD = fc.record({ hats: fc.subarray(Object.keys(HATS)), movesTo: fc.constantFrom<World['movesTo']>('nowhere', 'next door', 'the posting unit'), acts }).map(({ acts: { first, second, third }, ...world }): World => ({ ...world, acts: [first, second, third] }));

describe('an application before its result', () => {
  it('changes no byte of any answer to anybody in the applicant’s line, in any world, on any day', { timeout: 400_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(WORLD, async (world) => {
        const without = await told(world, false);
        const hidden = await told(world, true);
        const [row] = await sql('select state from career.internal_application where applicant_id = ? order by state limit 1', [employeeIdOf('applicant')]);
        TRIED[row?.state ?? 'DRAFT'] = (TRIED[row?.state ?? 'DRAFT'] ?? 0) + 1;
        expect(hidden).toEqual(without);
      }),
      { numRuns: 5, examples: [[{ hats: Object.keys(HATS), movesTo: 'nowhere', acts: [['draft', 'apply'], ['invite'], ['record']] }], [{ hats: ['heads the posting unit', 'is 人事課'], movesTo: 'the posting unit', acts: [['apply'], ['invite'], ['record', 'decline']] }]] },
    );
    expect(Object.keys(TRIED)).toEqual(expect.arrayContaining(['INTERVIEWED', 'NOT_MATCHED']));
  });

  it('is noticed by this comparison when it is looked at as somebody who may: 人事課 outside the line', async () => {
    const world: World = { hats: [], movesTo: 'nowhere', acts: [['apply'], [], []] };
    await begin(world);
    town.goTo(DAYS[0]!);
    const seen = async () => JSON.stringify(await town.module.ask(town.people.officer, EVERYTHING, { id: crypto.randomUUID(), posting: postingId, r: [] }));
    const before = await seen();
    await HIDDEN.apply();
    expect(await seen()).not.toBe(before);
  });

  it('is looked for in every answer there is about 庁内公募', () => {
    const roots = [...Object.keys(town.module.subgraph.schema.getQueryType()!.getFields())].filter((name) => name.startsWith('internal'));
    expect(roots.filter((name) => !QUERIES.some((source) => source.startsWith(`${name}(`) || source.startsWith(`${name} {`)))).toEqual([]);
  });
});
