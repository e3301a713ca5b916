import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { does as doesSkill, sheetOf, stated } from '../skills/skill.factory.ts';
import { agreed, does, FILED, FIRST, LICENCE, openTechnicalTown, person, proposed, read, SECOND, SUMMER, THIRD } from './deployment.factory.ts';

let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTechnicalTown();
});
beforeEach(async () => {
  town.goTo('2026-11-22');
  for (const table of ['deployment_step', 'deployment', 'municipal_support_need']) await sql(`delete from career.${table} where request_id <> ?`, [SUMMER]);
  await sql('delete from career.municipal_support_request where id <> ?', [SUMMER]);
});
afterAll(() => town.close());

const tasks = async (who: PersonKey | string): Promise<string[]> => (await town.module.ask(person(town, who), '{ deploymentTasks { title path } }')).data.deploymentTasks.map(({ title }: any) => title);
const states = async (id: string) => Object.fromEntries((await read(town, 'officer', id, 'members { employeeName state }')).members.map((one: any) => [one.employeeName, one.state]));

describe('from the request to the reflection', () => {
  it('two are asked, one refuses and is replaced, all agree, it is ordered, they go, return and rest', async () => {
    const { id } = await does(town, 'officer', 'fileSupportRequest', FILED);
    expect(await tasks('officer')).toEqual(['八戸市の応援要請を確かめる']);
    await does(town, 'officer', 'triageSupportRequest', { id });
    expect(await does(town, 'officer', 'proposeSupportTeams', { ids: [id] })).toMatchObject({ state: 'CONSENT', shortfall: null });
    expect(await states(id)).toEqual({ '成田 健': 'ASKED', '齋藤 陸': 'ASKED' });
    expect(await tasks('ownHead')).toEqual(['成田 健さんの八戸市への応援に同意するか答える']);
    expect(await tasks('hostHead')).toEqual(['齋藤 陸さんの八戸市への応援に同意するか答える']);
    expect(await tasks('hostMember')).toEqual(['八戸市への応援に行くか答える']);

    const rowOf = async (employeeId: string) => (await read(town, 'officer', id, 'members { id employee { id } }')).members.find(({ employee }: any) => employee.id === employeeId).id;
    expect(await does(town, 'colleague', 'refuseDeployment', { id: await rowOf(FIRST), reason: '' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
    await does(town, 'colleague', 'refuseDeployment', { id: await rowOf(FIRST), reason: 'CNRY-P3-A11-2000002 家族の通院に付き添います。' });
    expect(await tasks('officer')).toEqual(['八戸市の応援の代わりの人を探す']);
    expect(await tasks('ownHead')).toEqual([]);
    await does(town, 'officer', 'proposeSupportTeams', { ids: [id] });
    expect(await states(id)).toEqual({ '成田 健': 'PERSON_REFUSED', '齋藤 陸': 'ASKED', '職員 1': 'ASKED' });

    await agreed(town, 'hostHead', 'hostMember', await rowOf(SECOND));
    expect(await does(town, 'officer', 'orderDeployment', { id })).toMatchObject({ code: 'NOT_AGREED' });
    await agreed(town, 'ownDelegate', THIRD, await rowOf(THIRD));
    expect(await tasks('officer')).toEqual(['八戸市の応援を発令する']);
    expect(await does(town, 'officer', 'orderDeployment', { id })).toMatchObject({ state: 'ORDERED' });
    expect(await read(town, 'officer', id, 'kindLabel isDispatch days wanted filled timeline { told by onBehalfOf employeeName }')).toMatchObject({ kindLabel: '短期の応援（公務出張）', isDispatch: false, days: 10, wanted: 2, filled: 2 });
    expect((await read(town, 'officer', id, 'timeline { told onBehalfOf }')).timeline.filter(({ told }: any) => told === '所属長が同意しました').map(({ onBehalfOf }: any) => onBehalfOf)).toEqual([null, '佐々木 恵']);

    town.goTo('2026-11-25');
    expect((await read(town, 'hostMember', id, 'state')).state).toBe('DEPLOYED');
    expect(await does(town, 'hostMember', 'returnFromDeployment', { id: await rowOf(SECOND), returnedOn: '2026-11-26' })).toMatchObject({ code: 'WRONG_DAYS' });
    town.goTo('2026-12-06');
    expect(await tasks('hostMember')).toEqual(['八戸市の応援から戻った日を記録する']);
    await does(town, 'hostMember', 'returnFromDeployment', { id: await rowOf(SECOND), returnedOn: '2026-12-04' });
    await does(town, 'officer', 'returnFromDeployment', { id: await rowOf(THIRD), returnedOn: '2026-12-05' });
    expect(await read(town, 'hostMember', id, 'state members { stateLabel restsUntil }')).toEqual({ state: 'REST', members: [{ stateLabel: '戻って休養しています', restsUntil: '2026-12-18' }] });
    await does(town, 'hostMember', 'reflectOnDeployment', { id: await rowOf(SECOND), reflection: 'CNRY-P3-A21-2000010 判定の用紙が足りなかった。' });
    town.goTo('2026-12-20');
    expect((await read(town, 'officer', id, 'state')).state).toBe('RETURNED');
    await does(town, THIRD, 'reflectOnDeployment', { id: await rowOf(THIRD), reflection: 'CNRY-P3-A11-2000016 宿が遠かった。' });
    expect((await read(town, 'officer', id, 'state')).state).toBe('REVIEWED');
  });

  it('who rests is not proposed, and the lack is said with what would mend it', async () => {
    await sql(`update career.deployment set from_day = '2026-11-16', last_day = '2026-11-20' where request_id = ?`, [SUMMER]);
    const { id } = await proposed(town, { needs: [{ family: 'CIVIL_ENGINEERING', licence: LICENCE, people: 3 }] });
    expect(await read(town, 'officer', id, 'state wanted filled shortfall { missing whatIf } needs { pool free kept { label people } }')).toEqual({
      state: 'CONSENT', wanted: 3, filled: 2, shortfall: { missing: 1, whatIf: ['「資格」の決まりがなければ、不足はなくなります。', '「休養の日数」の決まりがなければ、不足はなくなります。'] },
      needs: [{ pool: 12, free: 2, kept: [{ label: '資格がない、または期間の終わりまで有効でない人', people: 9 }, { label: '応援から戻って休養の日数が過ぎていない人', people: 1 }] }],
    });
    expect(await read(town, 'colleague', id, 'shortfall { missing } needs { pool kept { people } }')).toEqual({ shortfall: null, needs: [{ pool: null, kept: null }] });
    await sql(`update career.deployment set from_day = '2026-08-03', last_day = '2026-08-07' where request_id = ?`, [SUMMER]);
  });

  it('two requests at once never get the same person, and no home unit goes below its floor', async () => {
    const open = async (municipality: string) => {
      const { id } = await does(town, 'officer', 'fileSupportRequest', { ...FILED, municipality, needs: [{ family: 'CIVIL_ENGINEERING', people: 3 }] });
      await does(town, 'officer', 'triageSupportRequest', { id });
      return id as string;
    };
    const ids = [await open('八戸市'), await open('むつ市')];
    await does(town, 'officer', 'proposeSupportTeams', { ids });
    const rows = await sql(`select employee_id, home_unit_id from career.deployment where request_id = any(?)`, [`{${ids.join(',')}}`]);
    expect(new Set(rows.map(({ employee_id }) => employee_id)).size).toBe(4);
    expect([UNITS.home, UNITS.host].map((unit) => rows.filter(({ home_unit_id }) => home_unit_id === unit).length)).toEqual([2, 2]);
    const told = await Promise.all(ids.map((id) => read(town, 'officer', id, 'shortfall { missing whatIf }')));
    expect(told.reduce((sum, { shortfall }) => sum + (shortfall?.missing ?? 0), 0)).toBe(2);
    expect(told.find(({ shortfall }) => shortfall).shortfall.whatIf).toEqual(['「所属に残す人数」の決まりがなければ、不足はなくなります。']);
  });

  it('a request is declined: whoever was asked is let go, and their days are free again', async () => {
    const { id, rowOf } = await proposed(town);
    expect(await does(town, 'officer', 'declineSupportRequest', { id, reason: '市から取り下げの連絡がありました。' })).toMatchObject({ state: 'DECLINED' });
    expect(await states(id)).toEqual({ '成田 健': 'RELEASED', '齋藤 陸': 'RELEASED' });
    await expect(does(town, 'colleague', 'consentToDeployment', { id: rowOf(FIRST) })).resolves.toMatchObject({ code: 'NOT_NOW' });
    expect(await tasks('ownHead')).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<[string, object, string, string]>([
    ['a municipality that is not of the prefecture', { municipality: '盛岡市' }, 'UNKNOWN', 'municipality'], ['no words', { happened: ' ' }, 'INCOMPLETE', 'happened'], ['a day that has passed', { fromDay: '2026-11-21' }, 'PAST', 'fromDay'],
    ['an end before the beginning', { lastDay: '2026-11-24' }, 'WRONG_DAYS', 'lastDay'], ['no needs', { needs: [] }, 'INCOMPLETE', 'needs'], ['a family that does not go', { needs: [{ family: 'GENERAL_ADMINISTRATION', people: 1 }] }, 'UNKNOWN', 'needs'],
    ['a licence nobody knows', { needs: [{ family: 'CIVIL_ENGINEERING', licence: '気象予報士', people: 1 }] }, 'UNKNOWN', 'needs'], ['too many', { needs: [{ family: 'CIVIL_ENGINEERING', people: 21 }] }, 'OUT_OF_RANGE', 'needs'],
  ])('%s', async (_, filed, code, field) => {
    expect(await does(town, 'officer', 'fileSupportRequest', { ...FILED, ...filed })).toMatchObject({ code, field });
  });

  it('an act out of its turn, and a second answer', async () => {
    const { id, rowOf } = await proposed(town);
    expect(await does(town, 'officer', 'triageSupportRequest', { id })).toMatchObject({ code: 'NOT_NOW' });
    expect(await does(town, 'officer', 'proposeSupportTeams', { ids: [id] })).toMatchObject({ code: 'NOT_NOW' });
    await does(town, 'ownHead', 'consentAsHead', { id: rowOf(FIRST) });
    expect(await does(town, 'ownHead', 'refuseAsHead', { id: rowOf(FIRST), reason: 'x' })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('the same proposal sent twice makes one team', async () => {
    const { id } = await does(town, 'officer', 'fileSupportRequest', FILED);
    await does(town, 'officer', 'triageSupportRequest', { id });
    const input = { ids: [id], idempotencyKey: crypto.randomUUID() };
    expect(await does(town, 'officer', 'proposeSupportTeams', input)).toEqual(await does(town, 'officer', 'proposeSupportTeams', input));
    expect((await sql('select count(*)::int as n from career.deployment where request_id = ?', [id]))[0]!.n).toBe(2);
  });
});

describe('the staff', () => {
  const ask = (who: PersonKey, source: string, variables = {}) => town.ask(who, source, variables);
  it('targets come from the pack until 人事課 sets one', async () => {
    const family = async (who: PersonKey) => (await ask(who, '{ technicalFamilies { id people target targetIsSet fillPercent free } }')).find(({ id }: any) => id === 'CIVIL_ENGINEERING');
    expect(await family('elsewhere')).toMatchObject({ people: 12, targetIsSet: false, free: null });
    const set = 'mutation ($input: SetStaffingTargetInput!) { setStaffingTarget(input: $input) { __typename ... on TechnicalFamily { target fillPercent } ... on TechnicalFamilyRefusal { code } } }';
    expect(await ask('officer', set, { input: { idempotencyKey: crypto.randomUUID(), family: 'CIVIL_ENGINEERING', people: 24 } })).toMatchObject({ target: 24, fillPercent: 50 });
    expect(await ask('officer', set, { input: { idempotencyKey: crypto.randomUUID(), family: 'CIVIL_ENGINEERING', people: 0 } })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await family('officer')).toMatchObject({ target: 24, targetIsSet: true, free: 12 });
  });

  it('a licence is recorded anew, and whoever is away or rests is told apart', async () => {
    const record = 'mutation ($input: RecordTechnicalLicenceInput!) { recordTechnicalLicence(input: $input) { __typename ... on TechnicalStaff { licences { licence validUntil } } ... on TechnicalStaffRefusal { code } } }';
    const input = (more: object) => ({ input: { idempotencyKey: crypto.randomUUID(), employeeId: FIRST, licence: LICENCE, validUntil: '2028-03-31', ...more } });
    expect(await ask('officer', record, input({}))).toMatchObject({ licences: [{ licence: LICENCE, validUntil: '2028-03-31' }] });
    expect(await ask('officer', record, input({ validUntil: '2026-11-21' }))).toMatchObject({ code: 'PAST' });
    await expect(ask('officer', record, input({ employeeId: employeeIdOf('ownHead') }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask('officer', record, input({ employeeId: employeeIdOf('officer') }))).toMatchObject({ code: 'OWN' });
    expect(await ask('officer', record, input({ validUntil: '2026-12-31' }))).toMatchObject({ licences: [{ licence: LICENCE, validUntil: '2026-12-31' }] });
    const staff = async () => (await ask('officer', '{ technicalStaff(standing: RESTING) { edges { node { name until daysAway } } } }')).edges.map(({ node }: any) => node);
    expect(await staff()).toEqual([]);
    town.goTo('2026-08-15');
    expect(await staff()).toEqual([{ name: '職員 1', until: '2026-08-21', daysAway: 5 }]);
  });

  it('a licence is a skill that was seen: it stands on the sheet, a word alone is none, and whoever withdraws it holds it no more', async () => {
    const record = 'mutation ($input: RecordTechnicalLicenceInput!) { recordTechnicalLicence(input: $input) { __typename ... on TechnicalStaffRefusal { code field } } }';
    const told = (more: object = {}) => ({ input: { idempotencyKey: crypto.randomUUID(), employeeId: FIRST, licence: '技術士', ...more } });
    const licences = async () => (await ask('colleague', '{ technicalStaff(first: 1) { edges { node { id licences { licence } } } } }')).edges.find(({ node }: any) => node.id === FIRST).node.licences.map(({ licence }: any) => licence);
    const skillId = await stated(town, 'colleague', '技術士', { kind: 'LICENCE', ask: true });
    expect(await licences()).not.toContain('技術士');
    await ask('officer', record, told());
    expect(await licences()).toContain('技術士');
    expect((await sheetOf(town, 'colleague', null)).assertions.find(({ skill }: any) => skill.id === skillId)).toMatchObject({ state: 'CONFIRMED', evidence: 'EXAMINATION' });
    expect(await doesSkill(town, 'colleague', 'withdrawSkill', { skillId })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await licences()).not.toContain('技術士');
  });

  it('what is done is counted', async () => {
    expect(await ask('elsewhere', '{ deploymentEvidence { requests middleDays restedPercent restDays } }')).toEqual({ requests: 1, middleDays: 4, restedPercent: null, restDays: 14 });
  });
});
