import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../directory.factory.ts';
import { applied, openTown, ordered, posted, POSTING, type Town } from './town.factory.ts';

/* What a person may not see does not exist. */

let town: Town;
let draft: string;
let open: string;
let waiting: string;
let assignment: { applicationId: string; assignmentId: string };
beforeAll(async () => {
  town = await openTown();
  draft = (await town.act('hostManager', 'draftPosting', { hostUnitId: POSTING.hostUnitId, content: { title: '下書き' } })).id;
  open = await posted(town);
  waiting = await applied(town, open);
  assignment = await ordered(town, await posted(town, { termFrom: '2026-11-22', deadline: '2026-11-22' }));
});
afterAll(() => town.close());

const POSTING_BY_ID = 'query ($id: ID!) { sideAssignmentPosting(id: $id) { id } }';
const APPLICATION_BY_ID = 'query ($id: ID!) { sideAssignmentApplication(id: $id) { id } }';
const ASSIGNMENT_BY_ID = 'query ($id: ID!) { sideAssignment(id: $id) { id } }';
/** The whole answer, but for the id that was asked for. */
const answer = async (who: PersonKey, source: string, id: string) => JSON.stringify(await town.module.ask(town.people[who], source, { id }));

async function cannotTell(who: PersonKey, source: string, id: string) {
  const forbidden = await answer(who, source, id);
  expect(forbidden).toContain('NOT_FOUND');
  expect(forbidden).toBe(await answer(who, source, crypto.randomUUID()));
  expect(forbidden).toBe(await answer(who, source, "'; drop table career.side_assignment; --"));
}

describe('what a person may not see does not exist', () => {
  it('a colleague cannot tell that somebody else’s application exists', () => cannotTell('colleague', APPLICATION_BY_ID, waiting));
  it('a colleague cannot tell that somebody else’s side assignment exists', () => cannotTell('colleague', ASSIGNMENT_BY_ID, assignment.assignmentId));
  it('staff cannot tell that a draft of another unit exists', () => cannotTell('applicant', POSTING_BY_ID, draft));
  it('人事課 cannot tell that a draft exists before it is submitted', () => cannotTell('officer', POSTING_BY_ID, draft));
  it('the host cannot tell that an application exists before its 所属長 has consented', () => cannotTell('hostHead', APPLICATION_BY_ID, waiting));
  it('the head of another unit cannot tell that an application exists', () => cannotTell('strangerHead', APPLICATION_BY_ID, waiting));
  it('a group manager is not the 所属長: the application of their own member is not theirs to read', () => cannotTell('ownManager', APPLICATION_BY_ID, waiting));
  it.each(['coordinator', 'analyst', 'administrator'] as const)('a person with the duty of %s cannot tell that an application exists', (who) => cannotTell(who, APPLICATION_BY_ID, waiting));

  it.each([
    ['consentToApplication', 'colleague'], ['consentToApplication', 'applicant'], ['consentToApplication', 'strangerHead'], ['selectApplicant', 'hostHead'], ['orderAssignment', 'ownHead'], ['withdrawApplication', 'ownHead'],
  ] as const)('%s by %s answers as if the application were not there', async (mutation, who) => {
    const forbidden = await town.act(who, mutation, { id: waiting }).catch((error) => [error.message, error.code]);
    expect(forbidden).toEqual(await town.act(who, mutation, { id: crypto.randomUUID() }).catch((error) => [error.message, error.code]));
    expect(forbidden[1]).toBe('NOT_FOUND');
  });

  it('nobody offers work in the name of a unit that is not theirs', async () => {
    await expect(town.act('strangerHead', 'draftPosting', { hostUnitId: POSTING.hostUnitId, content: {} })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a number of applications is for those who follow the posting; the host counts only those it may know of', async () => {
    const count = async (who: PersonKey) => (await town.ask(who, 'query ($id: ID!) { sideAssignmentPosting(id: $id) { applicationCount timeline { told } } }', { id: open }));
    expect(await count('colleague')).toEqual({ applicationCount: null, timeline: null });
    expect(await count('hostHead')).toMatchObject({ applicationCount: 0 });
    expect(await count('officer')).toMatchObject({ applicationCount: 1 });
  });

  it('another module’s reference to somebody’s application is null for a stranger, and whole for its owner', async () => {
    const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SideAssignmentApplication { state } ... on Employee { sideAssignments { title } skillAssertions { id } } } }';
    const r = [{ __typename: 'SideAssignmentApplication', id: waiting }, { __typename: 'Employee', id: town.people.applicant.employeeId }];
    expect(await town.ask('colleague', source, { r })).toEqual([null, { sideAssignments: [], skillAssertions: null }]);
    expect(await town.ask('applicant', source, { r })).toEqual([{ state: 'SUBMITTED' }, { sideAssignments: [{ title: POSTING.content.title }], skillAssertions: [] }]);
  });
});

describe('what the home office writes', () => {
  it('is read by the applicant, the 所属長 and 人事課, and not by the host', async () => {
    const postingId = await posted(town, { hoursPerMonth: 4 });
    const id = (await town.act('colleague', 'applyForPosting', { postingId, motivation: '学びたい', hoursWished: 4, skills: [], expectedOvertime: 0 })).id;
    await town.act('ownHead', 'consentToApplication', { id, note: '繁忙期は 1 月です。' });
    const notes = async (who: PersonKey) => (await town.ask(who, 'query ($id: ID!) { sideAssignmentApplication(id: $id) { timeline { note } } }', { id })).timeline.map((step: any) => step.note);
    for (const who of ['colleague', 'ownHead', 'officer'] as const) expect(await notes(who)).toEqual([null, '繁忙期は 1 月です。']);
    expect(await notes('hostHead')).toEqual([null, null]);
  });
});

describe('a P3 text', () => {
  it('leaves a trace of who read it of whom, and never itself', async () => {
    await town.module.database.em().execute('truncate career.audit_entry');
    await town.ask('ownHead', 'query ($id: ID!) { sideAssignmentApplication(id: $id) { motivation } }', { id: waiting });
    const entries = await town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry');
    expect(entries).toEqual([{ actor_id: town.people.ownHead.employeeId, type: 'SideAssignmentApplication', field: 'motivation', tier: 'P3', subject_ids: [waiting] }]);
  });
});

describe('lists', () => {
  it('hold exactly what each may open, for every person and every application', async () => {
    const { people } = town;
    const ids = (await town.module.database.em().execute('select id from career.side_assignment_application')).map((row: any) => row.id as string);
    for (const who of Object.keys(people) as PersonKey[]) {
      const { edges } = await town.ask(who, '{ sideAssignmentApplications(view: ALL, first: 100) { edges { node { id } } } }');
      const opened = await Promise.all(ids.map(async (id) => ((await town.module.ask(people[who], APPLICATION_BY_ID, { id })).errors ? [] : [id])));
      expect({ who, listed: edges.map((edge: any) => edge.node.id).sort() }).toEqual({ who, listed: opened.flat().sort() });
    }
  });
});
