import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, PERSON_KEYS, UNITS } from '../directory.factory.ts';
import { loadExamples } from '../load-examples.ts';
import { offered } from '../offered.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { documentOf, MUTATIONS } from './permit.factory.ts';

/* As the pack stands: the policy only considers it, and nothing of it is there for anybody, even where a row were left in the table. */

const LEFT = '00000000-0000-4000-8900-000000000001';
let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTown();
  await sql(`insert into career.outside_activity_permit (id, applicant_id, home_unit_id, state, state_since, changed_at, was_submitted, submitted_on, decided_on, host_name, activity, purpose, pay_basis, declared, manager_looks, personnel_looks, judgements, starts_on, ends_on)
    values (?, ?, ?, 'GRANTED', now(), now(), true, '2026-10-01', '2026-10-10', 'x', 'x', 'x', '', '[]', '[]', '[]', '[]', '2026-10-11', '2027-03-31')`, [LEFT, employeeIdOf('applicant'), UNITS.home]);
  await sql(`insert into career.outside_activity_step (id, subject_id, action, actor_id, at, from_state, to_state) values (gen_random_uuid(), ?, 'GRANT', ?, '2026-11-20', 'HR_REVIEW', 'GRANTED')`, [LEFT, employeeIdOf('officer')]);
});
afterAll(() => town.close());

const INPUTS: Record<string, object> = {
  draftOutsideActivity: { content: {} }, editOutsideActivity: { content: {} }, giveOpinionOnOutsideActivity: { agrees: true, comment: 'x', looks: [] }, returnOutsideActivity: { reason: 'x' }, grantOutsideActivity: { looks: [], judgements: [], conditions: '' },
  refuseOutsideActivity: { looks: [], judgements: [], reason: 'x' }, revokeOutsideActivity: { reason: 'x' }, endOutsideActivity: { reason: 'x' }, logOutsideHours: { month: '2026-11', hours: 1, done: '' },
};

describe('while the prefecture has not decided', () => {
  it.each(MUTATIONS)('%s answers everybody as if there were no such thing, and does nothing', async (mutation) => {
    const before = await sql('select count(*)::int as n from career.outside_activity_step');
    for (const who of PERSON_KEYS) {
      const { idempotencyKey, id, ...input } = { idempotencyKey: crypto.randomUUID(), id: LEFT, ...INPUTS[mutation] };
      const { errors } = await town.module.ask(town.people[who], documentOf(mutation), { input: { idempotencyKey, ...(mutation === 'draftOutsideActivity' ? {} : { id }), ...input } });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    }
    expect(await sql('select count(*)::int as n from career.outside_activity_step')).toEqual(before);
  });

  it.each(PERSON_KEYS)('%s can neither list, open nor print anything, nor reads its rules', async (who) => {
    for (const source of [`{ outsideActivityPermit(id: "${LEFT}") { id } }`, `{ outsideActivityPaper(id: "${LEFT}") { id contentBase64 } }`, '{ outsideActivityPermits(view: ALL) { totalCount } }', '{ outsideActivityRules { source } }']) {
      const { errors } = await town.module.ask(town.people[who], source);
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    }
  });

  it.each(PERSON_KEYS)('%s has no task, no news, no number and no card of it', async (who) => {
    expect(await town.ask(who, '{ outsideActivityTasks { id } }')).toEqual([]);
    expect(await town.ask(who, '{ sideAssignmentNotices(first: 50) { totalCount } }')).toEqual({ totalCount: 0 });
    expect(await town.ask(who, '{ outsideActivityEvidence { smallestGroup } }')).toBeNull();
    const [employee, permit] = await town.ask(who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { outsideActivityPermits { id } } ... on OutsideActivityPermit { id hostName } } }', { r: [{ __typename: 'Employee', id: employeeIdOf('applicant') }, { __typename: 'OutsideActivityPermit', id: LEFT }] });
    expect({ employee, permit }).toEqual({ employee: { outsideActivityPermits: [] }, permit: null });
  });

  it('neither the navigation nor the examples have it', async () => {
    expect(offered()).toEqual([]);
    const other = await openTown(directory(60));
    const planted = await loadExamples(other.module.database, directory(60), {}, '2026-11-22');
    expect([planted.outside_activity_permit, planted.outside_activity_hours, planted.outside_activity_step]).toEqual([0, 0, 0]);
    await other.close();
  });
});
