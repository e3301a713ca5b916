import { buildSubgraph } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { policy } from './index.ts';
import { shownValue } from './policy.ts';

let ask: (source: string) => Promise<any>;
beforeAll(async () => {
  const { schema } = await buildSubgraph([policy]);
  ask = async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue: { actor: actorOf(crypto.randomUUID()), memo: new Map() } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
});

describe('the policy can be browsed', () => {
  it('three pillars, ten initiatives, thirty measures, each in its place', async () => {
    const { policy: found } = await ask(/* GraphQL */ `{ policy { title pillars { label initiatives { code label paragraphs measures { code } } } measures { code } } }`);
    expect(found.title).toBe('青森県職員育成・確保方針');
    const initiatives = found.pillars.flatMap((pillar: any) => pillar.initiatives);
    expect([found.pillars.length, initiatives.length, found.measures.length]).toEqual([3, 10, 30]);
    expect(initiatives.map((initiative: any) => initiative.measures.length)).toEqual([4, 4, 2, 2, 3, 5, 2, 4, 2, 2]);
    expect(initiatives.every((initiative: any) => initiative.paragraphs.length > 0)).toBe(true);
  });

  it('a measure with its own words, its strength in words, who owns it and where it is written', async () => {
    const { policyMeasure } = await ask(/* GraphQL */ `{ policyMeasure(code: "1-4") { label paragraphs commitment { level label verb } also { label } owner ownerLabel subItems { code commitment { label } feature { enabled reason } } initiative { code pillar { label } } source { title } } }`);
    expect(policyMeasure).toMatchObject({ label: '副業の推進', commitment: { level: 'IMPLEMENT', label: '行う', verb: '支援を行います' }, also: { label: '検討する' }, owner: 'career', ownerLabel: 'キャリア', initiative: { code: '1', pillar: { label: '意欲を引き出す「職員育成」' } }, source: { title: '青森県職員育成・確保方針' } });
    expect(policyMeasure.paragraphs[0]).toMatch(/^ＤＸ分野等、/);
    expect(policyMeasure.subItems.map((item: any) => [item.code, item.feature.enabled])).toEqual([['1-4a', true], ['1-4b', false]]);
  });

  it('six values, all marked as placeholders, under none of the three headings that survive', async () => {
    const { policy: found } = await ask(/* GraphQL */ `{ policy { valuesArePlaceholders valueCategories { label } values { label isPlaceholder category { label } behaviors } } }`);
    expect(found.valuesArePlaceholders).toBe(true);
    expect(found.valueCategories).toHaveLength(3);
    expect(found.values).toHaveLength(6);
    for (const value of found.values) expect(value).toMatchObject({ label: expect.stringContaining('原典で確認'), isPlaceholder: true, category: null, behaviors: [] });
  });

  it('the chapters Ⅰ to Ⅴ, who does what, and the council', async () => {
    const { policy: found } = await ask(/* GraphQL */ `{ policy { chapters { numeral title sections { paragraphs } } roles { label duties } council { chairRole } } }`);
    expect(found.chapters.map((chapter: any) => chapter.numeral + chapter.title)).toEqual(expect.arrayContaining(['Ⅰ策定の趣旨', 'Ⅱ本方針の位置付け', 'Ⅴ推進体制']));
    expect(found.council.chairRole).toBe('総務部長');
    expect(found.roles.find((role: any) => role.label === '所属長').duties).toHaveLength(3);
  });

  it('figures with unit and source; what the prefecture has not decided is marked', async () => {
    const { policy: found } = await ask(/* GraphQL */ `{ policy { parameters { code value isDefault source { title } } features { code enabled } } }`);
    const byCode = Object.fromEntries(found.parameters.map((parameter: any) => [parameter.code, parameter]));
    expect(byCode['career.sideAssignment.maxShareOfHours']).toMatchObject({ value: '20％', isDefault: true, source: { title: expect.any(String) } });
    expect(byCode['work.hoursPerDay']).toMatchObject({ value: '7.75時間', isDefault: false });
    expect(found.features).toContainEqual({ code: 'm.1-4b', enabled: false });
  });
});

it.each([[true, 'boolean', 'はい'], [['REGULAR', 'FIXED_TERM'], 'list', '正規職員、任期付職員'], [31, 'h', '31時間'], [10, 'count', '10']] as const)('%j %s is written %s', (value, unit, shown) => {
  expect(shownValue(value, unit)).toBe(shown);
});
