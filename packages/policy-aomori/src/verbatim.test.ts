import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from './load-policy.ts';

/** The copy of the published text in this package. It differs from ours in line breaks and in Kangxi radicals only. */
const published = plain(readFileSync(new URL('../source/aomori-policy.txt', import.meta.url), 'utf8'));
const policy = loadPolicy();

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

function invented(words: readonly (string | undefined)[]): string[] {
  return words
    .flatMap((word) => word?.split('\n') ?? [])
    .filter((line) => !published.includes(plain(line)));
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("the policy's own words", () => {
  const { pillars, initiatives, measures } = policy.structure;

  it.each([
    ['pillars', pillars.flatMap(({ label, aliases = [] }) => [label, ...aliases])],
    ['initiatives', initiatives.flatMap(({ label, text, asides = [] }) => [label, text, ...asides.flatMap((aside) => [aside.title, aside.text])])],
    ['measures', measures.flatMap(({ label, text, verb, also }) => [label, text, verb, also?.verb])],
    ['sub-items', measures.flatMap(({ subItems = [] }) => subItems.flatMap(({ text, verb }) => [text, verb]))],
    ['chapters', policy.chapters.flatMap(({ numeral, title, sections }) => [numeral, title, ...sections.flatMap((section) => [section.title, ...section.paragraphs])])],
    ['roles', policy.roles.flatMap(({ label, group, duties }) => [label, group, ...duties])],
    ['headings of the values', policy.valueCategories.map(({ label }) => label)],
    ['grades', policy.grades.flatMap(({ label, duties, posts }) => [label, ...duties, ...posts.HEADQUARTERS, ...posts.BRANCH_OFFICE])],
    ['sites', policy.siteTypes.map(({ label }) => label)],
    ['phases', policy.phases.flatMap(({ label, ageHint, duties }) => [label, ageHint, ...duties])],
    ['stages', policy.stages.flatMap(({ label, labelInPolicy, duties, rotation }) => [label, labelInPolicy, ...duties, ...rotation])],
    ['career paths', policy.careerPaths.flatMap(({ title, columns, rows }) => [title, ...columns.flatMap(({ label, posts }) => [label ?? '', ...(posts?.HEADQUARTERS ?? []), ...(posts?.BRANCH_OFFICE ?? [])]), ...rows.flatMap(({ label, group, cells }) => [label, group ?? '', ...cells.flatMap(({ texts }) => texts)])])],
    ['rotation', policy.rotation.rules.flatMap(({ text, require }) => [text, ...(require.kind === 'SPECIALTY' ? require.fields.map(({ label }) => label) : [])])],
    ['council', [policy.title, policy.council.name, policy.council.chairRole, ...policy.council.memberRoles, policy.council.secretariat, ...policy.council.duties, ...policy.council.linkedBodies]],
  ])('%s are found in the published text', (_section, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(invented(words)).toEqual([]);
  });

  it('a changed word, a changed verb or a dropped negation would be noticed', () => {
    expect(invented(['職種毎のキャリアパスを提示することを検討します。'])).toHaveLength(1);
    expect(invented([measures[0]?.text.replace('提示します', '提示しました')])).toHaveLength(1);
  });

  it('the two halves of 1-4 are its two paragraphs, word for word', () => {
    const sideJobs = measures.find(({ code }) => code === '1-4');
    expect(sideJobs?.subItems?.map(({ text }) => text)).toEqual(sideJobs?.text.split('\n'));
  });

  it('no text of the pack holds a Kangxi radical, and the published text did', () => {
    const radicals = /[\u2F00-\u2FDF]/u;
    expect(textsIn(policy).filter((text) => radicals.test(text))).toEqual([]);
    expect(readFileSync(new URL('../source/aomori-policy.txt', import.meta.url), 'utf8')).toMatch(radicals);
  });
});
