import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '@takara/subgraph-kit';
import { openReleases, placeOf, type Releases } from '../src/releases.factory.ts';
import { Skill, SkillEvidence } from '../src/skills/skill.entity.ts';
import { skillEvidenceTables } from './010-skill-evidence.ts';

/* What was known of a skill before is its evidence after, and the version before writes on beside the new one. */

const OWN = placeOf(skillEvidenceTables);
const [employeeId, by, skillId] = Array.from({ length: 3 }, () => crypto.randomUUID()) as [string, string, string];
let releases: Releases;
beforeEach(async () => {
  releases = await openReleases();
});
afterEach(() => releases.close());
const release = (migrations: number) => releases.release(migrations, [Skill, SkillEvidence]);
/** As the version before writes it. */
const asBefore = (database: Database, on: string) =>
  database.em().execute('insert into career.skill_assertion (id, skill_id, employee_id, evidence, evidence_id, asserted_by_id, asserted_on) values (?, ?, ?, ?, ?, ?, ?)', [crypto.randomUUID(), skillId, employeeId, 'SIDE_ASSIGNMENT', crypto.randomUUID(), by, on]);

it('keeps each piece, with the day on which it was written and where it came from', async () => {
  const before = await release(OWN);
  await before.em().execute('insert into career.skill (id, name, fold) values (?, ?, ?)', [skillId, 'ノーコード', 'ノーコード']);
  await asBefore(before, '2026-05-01');
  const after = await release(OWN + 1);
  await asBefore(before, '2026-06-01');
  const pieces = await after.em().find(SkillEvidence, { employeeId }, { orderBy: { assertedOn: 'asc' } });
  expect(pieces.map(({ evidence, assertedOn, validUntil, note, withdrawnAt }) => ({ evidence, assertedOn, validUntil, note, withdrawnAt }))).toEqual(['2026-05-01', '2026-06-01'].map((assertedOn) => ({ evidence: 'SIDE_ASSIGNMENT', assertedOn, validUntil: null, note: '', withdrawnAt: null })));
  expect(pieces[0]).toMatchObject({ sourceId: pieces[0]!.evidenceId, writtenAt: new Date('2026-05-01T00:00:00+09:00') });
  expect(await after.em().find(Skill, {})).toMatchObject([{ kind: 'SKILL', sameAs: null, kanaFold: 'のーこーど' }]);
});
