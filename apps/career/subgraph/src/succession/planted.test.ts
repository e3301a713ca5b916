import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { EACH, planted } from './planted.factory.ts';
import { openKnowingTown } from './topic.factory.ts';

const { snapshot, rows, answers } = planted();
let town: Town;
beforeAll(async () => {
  town = await openKnowingTown(snapshot, rows.retirements);
  for (const [table, of] of Object.entries({ succession_topic: rows.topics, succession_holder: rows.holders, succession_plan: rows.plans })) await copyRows(town.module.database, table, of);
});
afterAll(() => town.close());

async function atRisk(): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: any = await town.ask('officer', 'query ($after: String) { knowledgeTopics(view: EVERYBODY, atRisk: true, first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }', { after });
    found.push(...page.edges.map(({ node }: any) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found.toSorted();
}
const lost = () => answers.filter(({ isLost }) => isLost).map(({ id }) => id).toSorted();

describe('120 planted risks among 240 topics', () => {
  it('are 120, by their labels', () => {
    expect([answers.length, lost().length]).toEqual([12 * EACH, 120]);
  });

  it('are found, and none that is none', async () => {
    const found = new Set(await atRisk());
    expect(answers.filter(({ id, isLost }) => isLost !== found.has(id)).map(({ label }) => label)).toEqual([]);
  });

  it('are those that plain SQL finds, but for the rotation that SQL does not know', async () => {
    const sql = `
      with mine as (
        select t.id, case when h.depth in ('TEACHES', 'ALONE') then h.employee_id end as person from career.succession_topic t left join career.succession_holder h on h.topic_id = t.id
        union select topic_id, successor_id from career.succession_plan where confirmed_on is not null),
      staying as (
        select m.id from mine m join career.directory_employee e on e.id = m.person and e.left_on is null join career.succession_retirement r on r.id = e.id and r.leaves_on > date '2027-11-22'
        join career.directory_assignment a on a.employee_id = e.id and a.kind = 'MAIN' and a.valid_from <= date '2026-11-22' and a.until > date '2027-11-22' and a.unit_id = (select unit_id from career.succession_topic where id = m.id)
        where not (a.grade in ('FUKU_SANJI', 'KACHO', 'JICHO', 'BUCHO') and r.age_limit_on between date '2026-11-23' and date '2027-11-23'))
      select id from mine group by id having count(person) > 0 and id not in (select id from staying) order by id`;
    const found = ((await town.module.database.em().execute(sql)) as { id: string }[]).map(({ id }) => id);
    const byRotation = answers.filter(({ label }) => label === '３年目で出先へ移る見込み').map(({ id }) => id);
    expect([...found, ...byRotation].toSorted()).toEqual(await atRisk());
  });

  it('are ordered by when they are lost', async () => {
    const page = await town.ask('officer', '{ knowledgeTopics(view: EVERYBODY, first: 100) { edges { node { lostOn } } } }');
    const days = page.edges.map(({ node }: any) => node.lostOn);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2026-03-31');
  });

  it('go one by one: a hand-over that is confirmed removes exactly its own', async () => {
    const before = await atRisk();
    for (const id of [before[0]!, before[60]!]) {
      await copyRows(town.module.database, 'succession_plan', [{ id: crypto.randomUUID(), topicId: id, successorId: employeeIdOf('hostMember'), dueOn: '2027-02-26', namedOn: '2026-11-01', withdrawnOn: null, confirmedOn: '2026-11-20' }]);
    }
    expect(await atRisk()).toEqual(before.filter((id) => id !== before[0] && id !== before[60]));
  });

  it('come back when the one who took it over is ordered elsewhere', async () => {
    const before = await atRisk();
    await town.module.database.em().execute(`update career.directory_assignment set valid_to = '2027-04-01' where employee_id = '${employeeIdOf('hostMember')}'`);
    await copyRows(town.module.database, 'directory_assignment', [{ id: crypto.randomUUID(), employeeId: employeeIdOf('hostMember'), unitId: snapshot.units.at(-1)!.id, kind: 'MAIN', post: 'MEMBER', postTitle: '', grade: 'SHUSA', validFrom: '2027-04-01', validTo: null, revision: 1 }]);
    expect((await atRisk()).length).toBe(before.length + 2);
  });
});
