import { afterAll, beforeAll, expect, it } from 'vitest';
import { declare, openDeclaringTown, save, submitted } from '../self-declarations/declared.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { sheetOf } from './skill.factory.ts';

/* A 自己申告 as a source: the part for the 所属長 alone, from handing in to taking back. */

let town: Town;
beforeAll(async () => {
  town = await openDeclaringTown();
});
afterAll(() => town.close());

const names = async (who: 'applicant' | 'ownHead') => (await sheetOf(town, who, 'applicant')).assertions.map(({ skill, state }: any) => `${skill.kind} ${skill.name} ${state}`);

it('what is new becomes an own word when it is handed in, and is withdrawn with it', async () => {
  await save(town, 'applicant', { newSkills: ['GIS', '危険物取扱者'], licences: ['危険物取扱者'] });
  expect(await names('applicant')).toEqual([]);
  const id = await submitted(town, 'applicant', { newSkills: ['GIS', '危険物取扱者'], licences: ['危険物取扱者'] });
  expect(await names('ownHead')).toEqual(['SKILL GIS STATED', 'LICENCE 危険物取扱者 STATED']);
  await declare(town, 'applicant', 'takeBack', { id });
  expect(await names('ownHead')).toEqual([]);
  expect(await names('applicant')).toEqual(['SKILL GIS WITHDRAWN', 'LICENCE 危険物取扱者 WITHDRAWN']);
  await submitted(town, 'applicant', { newSkills: ['GIS'], licences: [] });
  expect(await names('ownHead')).toEqual(['SKILL GIS STATED']);
});

it('nothing of what 人事課 alone reads becomes a skill', async () => {
  const [row] = await town.module.database.em().execute(`select string_agg(concat_ws(' ', k.name, a.note), ' ') as words from career.skill_assertion a join career.skill k on k.id = a.skill_id`);
  expect((row as any).words).not.toMatch(/CNRY-P[34]/);
});
