import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeIdOf, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { confirmed, CONSIDERED, does, sheetOf, stated } from './skill.factory.ts';

let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTown();
});
beforeEach(async () => {
  town.goTo('2026-11-22');
  await sql('truncate career.skill_assertion, career.skill_request, career.skill_step, career.skill_consideration, career.skill cascade');
});
afterAll(() => town.close());

const tasks = async (who: PersonKey) => (await town.ask(who, '{ skillTasks { title reason dueOn path } }')) as { title: string; reason: string; dueOn: string | null; path: string }[];
const only = async (reader: PersonKey, of: PersonKey | null, fields: string) => (await sheetOf(town, reader, of, `assertions { ${fields} }`)).assertions[0];
const actions = async (reader: PersonKey, of: PersonKey | null) => (await only(reader, of, 'availableActions { action }')).availableActions.map(({ action }: any) => action);
const WHO = { employeeId: employeeIdOf('applicant') };

describe('from a word to a confirmed skill', () => {
  it('the person states it and asks, the nearest managers are asked at home, one of them confirms; all of it is kept', async () => {
    const skillId = await stated(town, 'applicant', '手話', { ask: true, note: 'CNRY-P2-A11-2000001 窓口で使っています。' });
    expect(await tasks('ownManager')).toEqual([{ title: '工藤 葵さんのスキルを確かめる', reason: '「手話」の確認を頼まれています。仕事の様子や修了証・免許証を見て答えます。', dueOn: null, path: `/career/skills/people/${WHO.employeeId}` }]);
    for (const who of ['ownHead', 'ownDelegate'] as const) expect(await tasks(who)).toHaveLength(1);
    for (const who of ['applicant', 'colleague', 'coordinator', 'officer', 'strangerHead'] as const) expect(await tasks(who)).toEqual([]);
    expect(await actions('applicant', null)).toEqual(['WITHDRAW']);
    expect(await actions('ownManager', 'applicant')).toEqual(['CONFIRM', 'RETURN']);
    expect(await actions('officer', 'applicant')).toEqual(['CONSIDER']);
    expect(await actions('coordinator', 'applicant')).toEqual([]);

    expect(await does(town, 'ownDelegate', 'confirmSkill', { ...WHO, skillId, confirmation: 'MANAGER', on: '2026-11-20' })).toMatchObject({ state: 'CONFIRMED', evidence: 'MANAGER' });
    expect(await tasks('ownManager')).toEqual([]);
    expect(await only('applicant', null, 'stateLabel pieces { kind by on holds } history { told by onBehalfOf }')).toEqual({
      stateLabel: '確かめられています',
      pieces: [{ kind: 'MANAGER', by: '小野 直', on: '2026-11-20', holds: true }, { kind: 'OWN_WORD', by: '工藤 葵', on: '2026-04-01', holds: true }],
      history: [{ told: '上司に確認を頼みました', by: '工藤 葵', onBehalfOf: null }, { told: '確かめました', by: '小野 直', onBehalfOf: '佐々木 恵' }],
    });
    expect((await only('officer', 'applicant', 'history { told }')).history).toBeNull();
  });

  it('a manager who cannot say says why; the person and the line read it, and it can be asked again', async () => {
    const skillId = await stated(town, 'applicant', '点字', { ask: true });
    expect(await does(town, 'ownHead', 'returnSkill', { ...WHO, skillId, reason: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
    expect(await does(town, 'ownHead', 'returnSkill', { ...WHO, skillId, reason: 'CNRY-P3-A11-2000001 修了証を見せてください。' })).toMatchObject({ state: 'STATED' });
    for (const who of ['applicant', 'ownManager'] as const) expect((await only(who, 'applicant', 'history { note }')).history.at(-1)).toEqual({ note: 'CNRY-P3-A11-2000001 修了証を見せてください。' });
    expect(await does(town, 'ownHead', 'returnSkill', { ...WHO, skillId, reason: 'もう一度' })).toMatchObject({ code: 'NOT_NOW' });
    expect(await does(town, 'applicant', 'askToConfirmSkill', { skillId })).toMatchObject({ state: 'ASKED' });
    expect(await does(town, 'applicant', 'askToConfirmSkill', { skillId })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('what is withdrawn stays with the person, history and all, and is gone for everybody else', async () => {
    const skillId = await stated(town, 'applicant', '簿記', { ask: true });
    await confirmed(town, 'applicant', skillId);
    expect(await does(town, 'applicant', 'withdrawSkill', { skillId })).toMatchObject({ state: 'WITHDRAWN' });
    expect((await sheetOf(town, 'applicant', null)).assertions).toHaveLength(1);
    for (const who of ['ownManager', 'ownHead', 'coordinator', 'officer'] as const) expect((await sheetOf(town, who, 'applicant')).assertions).toEqual([]);
    expect(await does(town, 'applicant', 'withdrawSkill', { skillId })).toMatchObject({ code: 'NOT_NOW' });
    await expect(confirmed(town, 'applicant', skillId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await sql('select count(*)::int as n from career.skill_assertion where withdrawn_at is not null'))[0].n).toBe(2);
    await stated(town, 'applicant', 'ボキ');
    expect(await stated(town, 'applicant', '簿 記', { note: 'また使っています' })).toBe(skillId);
    expect(await only('ownManager', 'applicant', 'state pieces { kind }')).toEqual({ state: 'STATED', pieces: [{ kind: 'OWN_WORD' }] });
  });

  it('nobody confirms their own, and the same sent twice is one', async () => {
    const own = await stated(town, 'ownManager', '交渉', { ask: true });
    await expect(does(town, 'ownManager', 'confirmSkill', { employeeId: employeeIdOf('ownManager'), skillId: own, confirmation: 'MANAGER', on: '2026-11-20' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const input = { name: '交渉', kind: 'SKILL', on: '2026-04-01', ask: true, idempotencyKey: crypto.randomUUID() };
    expect(await does(town, 'applicant', 'stateSkill', input)).toEqual(await does(town, 'applicant', 'stateSkill', input));
    expect(await does(town, 'applicant', 'stateSkill', { ...input, idempotencyKey: crypto.randomUUID() })).toMatchObject({ code: 'ALREADY', field: 'name' });
    expect(await sql('select 1 from career.skill_request')).toHaveLength(2);
  });

  it.each([
    [{ name: '　' }, 'INCOMPLETE', 'name'], [{ name: 'あ'.repeat(81) }, 'TOO_LONG', 'name'], [{ on: '2026-11-23' }, 'FUTURE_DAY', 'on'], [{ validUntil: '2026-11-21' }, 'EXPIRED', 'validUntil'], [{ note: 'あ'.repeat(501) }, 'TOO_LONG', 'note'],
  ])('%j is refused with words', async (input, code, field) => {
    expect(await does(town, 'applicant', 'stateSkill', { name: '手話', kind: 'SKILL', on: '2026-04-01', ask: false, ...input })).toMatchObject({ code, field });
    expect(await sql('select 1 from career.skill')).toEqual([]);
  });
});

describe('a licence', () => {
  it('reminds its holder before it ends, ends, and is renewed by a later day; an old word does not outlive it', async () => {
    const skillId = await stated(town, 'applicant', '防火管理者', { kind: 'LICENCE', validUntil: '2027-02-20' });
    await confirmed(town, 'applicant', skillId, { confirmation: 'EXAMINATION' });
    expect(await tasks('applicant')).toEqual([{ title: '「防火管理者」を更新して載せ直す', reason: '有効期限が近づいています。更新したら新しい期限を載せ、更新しないときは取り下げます。', dueOn: '2027-02-20', path: '/career/skills' }]);
    town.goTo('2027-02-20');
    expect(await only('applicant', null, 'state isExpiring')).toEqual({ state: 'CONFIRMED', isExpiring: true });
    town.goTo('2027-02-21');
    expect(await only('applicant', null, 'state isExpiring')).toEqual({ state: 'EXPIRED', isExpiring: false });
    expect(await tasks('applicant')).toEqual([]);
    expect(await does(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED })).toMatchObject({ code: 'EXPIRED' });
    expect(await confirmed(town, 'applicant', skillId, { on: '2027-02-21' })).toMatchObject({ code: 'INCOMPLETE', field: 'validUntil' });
    expect(await stated(town, 'applicant', '防火管理者', { kind: 'LICENCE', on: '2027-02-21', validUntil: '2032-02-20' })).toBe(skillId);
    expect(await only('applicant', null, 'state validUntil')).toEqual({ state: 'CONFIRMED', validUntil: '2032-02-20' });
  });

  it('is not reminded of earlier than the pack says', async () => {
    await stated(town, 'applicant', '防火管理者', { kind: 'LICENCE', validUntil: '2027-02-21' });
    expect(await tasks('applicant')).toEqual([]);
  });
});

describe('人事配置で考慮したこと', () => {
  it('is recorded by 人事課 with the evidence of the day; the person reads it from the day of the order, a manager never', async () => {
    const skillId = await stated(town, 'applicant', '手話');
    await confirmed(town, 'applicant', skillId);
    expect(await does(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED })).toMatchObject({ skillName: '手話', evidence: 'MANAGER', purposeLabel: '定期異動の配置案', by: '長尾 望', consideredOn: '2026-11-22' });
    const seen = async (who: PersonKey) => (await sheetOf(town, who, 'applicant', 'considerations { note evidenceLabel placementOn }')).considerations;
    expect(await seen('officer')).toEqual([{ note: CONSIDERED.note, evidenceLabel: '上司の確認', placementOn: '2027-04-01' }]);
    expect([await seen('applicant'), await seen('ownHead'), await seen('coordinator')]).toEqual([[], null, null]);
    town.goTo('2027-04-01');
    expect(await seen('applicant')).toHaveLength(1);
    expect(await seen('ownHead')).toBeNull();
  });

  it('has to say why and for which day, and is not written of oneself', async () => {
    const skillId = await stated(town, 'applicant', '手話');
    expect(await does(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED, note: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'note' });
    expect(await does(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED, placementOn: '2026-11-21' })).toMatchObject({ code: 'EXPIRED', field: 'placementOn' });
    const own = await stated(town, 'officer', '手話');
    await expect(does(town, 'officer', 'considerSkill', { employeeId: employeeIdOf('officer'), skillId: own, ...CONSIDERED })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves a trace of who read it of whom', async () => {
    const skillId = await stated(town, 'applicant', '手話');
    await does(town, 'officer', 'considerSkill', { ...WHO, skillId, ...CONSIDERED });
    await sql('truncate career.audit_entry');
    await sheetOf(town, 'officer', 'applicant', 'considerations { note }');
    expect(await sql('select actor_id, type, field, tier from career.audit_entry')).toEqual([{ actor_id: employeeIdOf('officer'), type: 'SkillConsideration', field: 'note', tier: 'P3' }]);
  });
});

describe('one skill keeps one name', () => {
  it('人事課 puts names together: what people said under the other is found under the one that stays', async () => {
    const one = await stated(town, 'applicant', '地理情報システム');
    const other = await stated(town, 'colleague', 'GIS');
    await stated(town, 'applicant', 'ｇｉｓ', { note: '研修で習いました' });
    expect(await does(town, 'officer', 'nameSkillVariant', { skillId: one, variant: 'GIS' })).toMatchObject({ name: '地理情報システム', variants: ['GIS'] });
    expect(await does(town, 'officer', 'nameSkillVariant', { skillId: one, variant: 'ちりじょうほう' })).toMatchObject({ variants: ['GIS', 'ちりじょうほう'] });
    expect(await does(town, 'officer', 'nameSkillVariant', { skillId: one, variant: 'チリジョウホウ' })).toMatchObject({ code: 'ALREADY' });
    expect((await sheetOf(town, 'colleague', null)).assertions).toMatchObject([{ skill: { id: one } }]);
    const { assertions } = await sheetOf(town, 'applicant', null, 'assertions { pieces { note } }');
    expect(assertions.map(({ pieces }: any) => pieces.map(({ note }: any) => note).toSorted())).toEqual([['', '研修で習いました']]);
    expect((await town.ask('colleague', '{ skills(q: "チリ") { edges { node { name } } } }')).edges).toEqual([{ node: { name: '地理情報システム' } }]);
    expect(await does(town, 'ownManager', 'confirmSkill', { employeeId: employeeIdOf('colleague'), skillId: other, confirmation: 'COURSE', on: '2026-11-20' })).toMatchObject({ state: 'CONFIRMED', skill: { id: one } });
    await expect(does(town, 'ownHead', 'nameSkillVariant', { skillId: one, variant: '地図' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
