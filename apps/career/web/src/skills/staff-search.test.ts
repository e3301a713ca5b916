import { expect, it } from 'vitest';
import { addressWithSkills, asksForSomebody, searchOf, variablesOf } from './staff-search.ts';

it('an address names several skills and what else is asked; what it does not know is left out', () => {
  const search = searchOf(new URLSearchParams('skill=手話&skill=GIS&evidence=MANAGER&on=2027-04-01&site=HEADQUARTERS&years=3&order=NAME'));
  expect(search).toEqual({ skills: ['手話', 'GIS'], evidenceAtLeast: 'MANAGER', validOn: '2027-04-01', jobFamily: null, departmentId: null, site: 'HEADQUARTERS', years: 3, order: 'NAME' });
  expect(searchOf(new URLSearchParams('evidence=SCORE&on=soon&site=MOON&years=-1&order=BEST&skill='))).toEqual({ skills: [], evidenceAtLeast: null, validOn: null, jobFamily: null, departmentId: null, site: null, years: null, order: 'NUMBER' });
});

it('strength, day and order alone ask for nobody', () => {
  expect(asksForSomebody(searchOf(new URLSearchParams('evidence=MANAGER&on=2027-04-01&order=NAME')))).toBe(false);
  for (const one of ['skill=手話', 'family=PHARMACIST', 'department=d', 'site=BRANCH_OFFICE', 'years=2']) expect(asksForSomebody(searchOf(new URLSearchParams(one)))).toBe(true);
});

it('another skill begins at the first page and keeps the rest', () => {
  expect(addressWithSkills('/s', new URLSearchParams('skill=手話&years=3&after=X'), ['簿記', '手話'])).toBe(`/s?years=3&skill=${encodeURIComponent('簿記')}&skill=${encodeURIComponent('手話')}`);
  expect(addressWithSkills('/s', new URLSearchParams('skill=手話'), [])).toBe('/s');
  expect(variablesOf(new URLSearchParams('skill=手話&before=X'))).toMatchObject({ skills: ['手話'], last: 25, before: 'X' });
});
