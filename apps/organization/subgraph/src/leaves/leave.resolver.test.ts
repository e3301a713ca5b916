import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAVES, openOffice, PEOPLE, type Office, type Person } from '../testing/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const LEAVE = /* GraphQL */ `query ($id: ID!) { leave(id: $id) { id kind kindLabel validFrom reason employee { displayName } } }`;
const OF = /* GraphQL */ `query ($id: ID!) { employee(id: $id) { displayName leaves { kind reason } } }`;
const ask = async (person: Person, source: string, id: string) => office.ask(await office.as(person), source, { id });

describe('a leave', () => {
  it('is read with its reason by the person and by personnel', async () => {
    for (const person of ['junior', 'officer'] as const) expect((await ask(person, LEAVE, LEAVES.junior.id)).data.leave).toMatchObject({ kind: 'CHILDCARE', kindLabel: '育児休業', validFrom: '2026-10-01', reason: LEAVES.junior.reason });
  });

  it('is read without its reason by the head of the unit', async () => {
    expect((await ask('head', LEAVE, LEAVES.junior.id)).data.leave).toMatchObject({ kind: 'CHILDCARE', validFrom: '2026-10-01', reason: null });
  });

  it.each(['manager', 'senior', 'coordinator', 'zaiseiHead', 'stranger'] as const)('does not exist for %s: the answer is that of an id that was never given', async (person) => {
    const theirs = await ask(person, LEAVE, LEAVES.junior.id);
    const nobodys = await ask(person, LEAVE, crypto.randomUUID());
    expect(theirs.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(theirs).toEqual(nobodys);
    expect(JSON.stringify(theirs)).not.toContain('CNRY-');
  });

  it('is nowhere in the page of a colleague, whom the rest of the page shows', async () => {
    expect((await ask('senior', OF, PEOPLE.junior.id)).data.employee).toEqual({ displayName: '髙橋 葵', leaves: [] });
  });

  it('with an id that is none at all is not found either', async () => {
    expect((await ask('junior', LEAVE, "' or 1=1 --")).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('leaves a trace of who read why, and none of who saw only when', async () => {
    await office.database.em().execute('truncate organization.audit_entry');
    await ask('head', LEAVE, LEAVES.junior.id);
    expect(await office.database.em().execute('select 1 from organization.audit_entry')).toEqual([]);
    await ask('officer', LEAVE, LEAVES.junior.id);
    expect(await office.database.em().execute('select actor_id, type, field, subject_ids from organization.audit_entry')).toEqual([{ actor_id: PEOPLE.officer.id, type: 'Leave', field: 'reason', subject_ids: [LEAVES.junior.id] }]);
  });
});

describe('of a person everybody sees the directory', () => {
  const PERSON = /* GraphQL */ `query ($id: ID!) { employee(id: $id) { displayName familyName registeredFamilyName birthDate expectedOvertimeHours mainAssignment { reasonLabel unit { name } } availableActions { action enabled reason } } }`;

  it('and nothing more', async () => {
    expect((await ask('head', PERSON, PEOPLE.junior.id)).data.employee).toEqual({ displayName: '髙橋 葵', familyName: '髙橋', registeredFamilyName: null, birthDate: null, expectedOvertimeHours: null, mainAssignment: { reasonLabel: null, unit: { name: '給与グループ' } }, availableActions: [] });
  });

  it('and personnel more, with what can be done', async () => {
    expect((await ask('officer', PERSON, PEOPLE.junior.id)).data.employee).toMatchObject({ registeredFamilyName: '三上', birthDate: '1985-06-01', expectedOvertimeHours: 120, mainAssignment: { reasonLabel: '異動' }, availableActions: [{ action: 'TRANSFER', enabled: true, reason: null }] });
  });
});
