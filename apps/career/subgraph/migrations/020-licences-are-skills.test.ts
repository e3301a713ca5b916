import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReleases, placeOf, type Releases } from '../src/releases.factory.ts';
import { readLicences } from '../src/skills/licence.reading.ts';
import { Skill, SkillEvidence, SkillStep } from '../src/skills/skill.entity.ts';
import { foldSkillName } from '../src/skills/skill.ts';
import { licencesAreSkills } from './020-licences-are-skills.ts';

/* What 人事課 had listed for 応援 is evidence after, under the names that the catalogue has already; the version before reads its list on. */

const OWN = placeOf(licencesAreSkills);
const [engineer, nurse, officer, known, standing] = Array.from({ length: 5 }, () => crypto.randomUUID()) as [string, string, string, string, string];
let releases: Releases;
beforeEach(async () => {
  releases = await openReleases();
});
afterEach(() => releases.close());
const release = (migrations: number) => releases.release(migrations, [Skill, SkillEvidence, SkillStep]);

it('keeps who holds what until when, seen by whom and when', async () => {
  const before = await release(OWN);
  const listed = (employeeId: string, licence: string, until: string | null) =>
    before.em().execute('insert into career.technical_licence (id, employee_id, licence, valid_until, recorded_by_id, recorded_on) values (?, ?, ?, ?, ?, ?)', [crypto.randomUUID(), employeeId, licence, until, officer, '2026-05-01']);
  await before.em().execute(`insert into career.skill (id, name, fold, kind, same_as) values (?, '保健師', '保健師', 'LICENCE', null), (?, '技術士（総合）', ?, 'LICENCE', null)`, [known, standing, foldSkillName('技術士（総合）')]);
  await before.em().execute(`insert into career.skill (id, name, fold, kind, same_as) values (?, '技術士', '技術士', 'LICENCE', ?)`, [crypto.randomUUID(), standing]);
  await listed(engineer, 'ＧＩＳ 上級技術者', '2027-03-31');
  await listed(engineer, '技術士', null);
  await listed(nurse, '保健師', null);

  const after = await release(OWN + 1);
  expect(await readLicences(after.em(), ['GIS上級技術者', '技術士', '保健師'], ['EXAMINATION'])).toEqual(new Map([
    [engineer, [{ licence: 'GIS上級技術者', validUntil: '2027-03-31' }, { licence: '技術士', validUntil: null }]],
    [nurse, [{ licence: '保健師', validUntil: null }]],
  ]));
  const pieces = await after.em().find(SkillEvidence, {});
  expect(pieces).toHaveLength(3);
  for (const piece of pieces) expect(piece).toMatchObject({ evidence: 'EXAMINATION', assertedById: officer, assertedOn: '2026-05-01', withdrawnAt: null, writtenAt: new Date('2026-05-01T00:00:00+09:00') });
  expect(new Set(pieces.map(({ skillId }) => skillId))).toContain(standing);
  expect(pieces.find(({ employeeId }) => employeeId === nurse)!.skillId).toBe(known);
  expect((await after.em().find(Skill, { fold: foldSkillName('ＧＩＳ 上級技術者') }))).toMatchObject([{ kind: 'LICENCE', sameAs: null }]);
  expect((await after.em().find(SkillStep, {})).map(({ action, actorId }) => ({ action, actorId }))).toEqual(Array.from({ length: 3 }, () => ({ action: 'CONFIRM', actorId: officer })));
  expect(await before.em().execute('select count(*)::int as n from career.technical_licence')).toEqual([{ n: 3 }]);
});
