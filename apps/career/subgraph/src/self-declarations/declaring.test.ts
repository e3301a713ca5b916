import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { BY_ID, declare, NOTHING_TO_PERSONNEL, openDeclaringTown, save, submitted } from './declared.factory.ts';

let town: Town;
beforeEach(async () => { town = await openDeclaringTown(); });
afterEach(() => town.close());

const byId = (who: PersonKey, id: string) => town.ask(who, BY_ID, { id });
const listed = async (who: PersonKey, view: string, more = '') => (await town.ask(who, `{ selfDeclarations(view: ${view}, first: 50 ${more}) { edges { node { id employeeName } } } }`)).edges.map(({ node }: any) => node.employeeName);
const tasks = async (who: PersonKey) => (await town.ask(who, '{ selfDeclarationTasks { title dueOn path } }')).map(({ title }: any) => title);

describe('a year’s 自己申告', () => {
  it('is drafted, handed in, read by the 所属長, taken back, and handed in again', async () => {
    const { id, state } = await save(town, 'applicant', { comment: '書きかけ' });
    expect(state).toBe('DRAFT');
    expect((await save(town, 'applicant')).id).toBe(id);
    expect(await listed('ownHead', 'OF_MY_PEOPLE')).toEqual([]);
    expect((await declare(town, 'applicant', 'submit', { id })).state).toBe('SUBMITTED');
    expect(await listed('ownHead', 'OF_MY_PEOPLE')).toEqual(['工藤 葵']);
    expect(await byId('ownHead', id)).toMatchObject({ wishLabel: '2年後に異動したい', comment: expect.stringContaining('窓口の担当'), availableActions: [{ action: 'ACKNOWLEDGE', enabled: true }] });
    expect(await declare(town, 'ownHead', 'acknowledge', { id })).toMatchObject({ readAt: expect.any(String) });
    expect((await byId('applicant', id)).timeline.map(({ told, by }: any) => `${by} ${told}`)).toEqual(['工藤 葵 提出しました', '佐々木 恵 読みました']);
    expect((await declare(town, 'applicant', 'takeBack', { id })).state).toBe('DRAFT');
    await expect(byId('ownHead', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await save(town, 'applicant', { comment: '書き直しました' });
    await declare(town, 'applicant', 'submit', { id });
    expect(await byId('ownHead', id)).toMatchObject({ comment: '書き直しました', readAt: null });
  });

  it('stays read when the 所属長’s part comes back as it was', async () => {
    const id = await submitted(town, 'applicant');
    await declare(town, 'ownHead', 'acknowledge', { id });
    const before = await byId('ownHead', id);
    await declare(town, 'applicant', 'takeBack', { id });
    await submitted(town, 'applicant', {}, NOTHING_TO_PERSONNEL);
    expect(await byId('ownHead', id)).toEqual(before);
  });

  it('that a delegate reads is read for the principal, and the record names both', async () => {
    const id = await submitted(town, 'applicant');
    await declare(town, 'ownDelegate', 'acknowledge', { id });
    expect((await byId('officer', id)).timeline.at(-1)).toMatchObject({ by: '小野 直', onBehalfOf: '佐々木 恵', told: '読みました' });
  });

  it('is saved once per key, and one row a person and year', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), toManager: { comment: '一度だけ' }, toPersonnel: {} };
    const [one, other] = [await declare(town, 'applicant', 'save', input), await declare(town, 'applicant', 'save', input)];
    expect(one.id).toBe(other.id);
    await expect(declare(town, 'applicant', 'save', { ...input, toManager: { comment: '別の内容' } })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await town.module.database.em().execute('select count(*)::int as rows from career.self_declaration')).toEqual([{ rows: 1 }]);
  });

  it('is begun once from two windows at the same time', async () => {
    const [one, other] = await Promise.all([save(town, 'applicant', { comment: '一つ目の窓' }), save(town, 'applicant', { comment: '二つ目の窓' })]);
    expect(one.id).toBe(other.id);
  });

  it('is refused with the field and the way on, and what was refused is not kept', async () => {
    expect(await save(town, 'applicant', {}, { consent: false })).toMatchObject({ code: 'CONSENT_NEEDED', field: 'consent', source: expect.stringContaining('個人情報の保護に関する法律') });
    expect(await town.ask('applicant', '{ mySelfDeclaration { id } }')).toBeNull();
    const { id } = await save(town, 'applicant', { workFit: null }, { consideration: '' });
    expect(await declare(town, 'applicant', 'submit', { id })).toMatchObject({ code: 'INCOMPLETE', field: 'consideration' });
    await save(town, 'applicant', { workFit: null });
    expect(await declare(town, 'applicant', 'submit', { id })).toMatchObject({ code: 'INCOMPLETE', field: 'workFit' });
    expect(await save(town, 'reappointed')).toMatchObject({ code: 'NOT_CONCERNED' });
  });

  it('keeps the words and the moment of a consent, and forgets the circumstances when it is withdrawn, also after the deadline', async () => {
    const id = await submitted(town, 'applicant');
    expect((await byId('officer', id)).toPersonnel).toMatchObject({ circumstances: ['CARE', 'HEALTH'], consentedAt: '2026-11-22T01:00:00.000Z', consentText: expect.stringContaining('所属長には伝わりません') });
    town.goTo('2027-02-01');
    expect((await declare(town, 'applicant', 'withdrawConsent', { id })).toPersonnel).toMatchObject({ circumstances: [], consideration: '', consentedAt: null });
    expect((await byId('officer', id)).toPersonnel).toMatchObject({ circumstances: [], consideration: '', consentText: null, message: expect.stringContaining('CNRY-P3') });
    expect(JSON.stringify(await town.module.database.em().execute('select * from career.self_declaration_to_personnel'))).not.toContain('CNRY-P4');
    expect(await declare(town, 'applicant', 'withdrawConsent', { id })).toMatchObject({ code: 'NOTHING_TO_WITHDRAW' });
  });
});

describe('the days of a round', () => {
  it('are opened once a year by 人事課 alone', async () => {
    expect(await declare(town, 'officer', 'openRound', { opensOn: '2026-10-01', deadline: '2026-12-10' })).toMatchObject({ code: 'ALREADY_OPENED' });
    for (const who of ['applicant', 'ownHead', 'coordinator', 'analyst', 'administrator'] as const) {
      await expect(declare(town, who, 'openRound', { opensOn: '2026-10-01', deadline: '2026-12-10' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(town.ask(who, '{ selfDeclarationRoundForm { deadline } }')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await town.ask('officer', '{ selfDeclarationRoundForm { fiscalYear opensOn deadline source } }')).toEqual({ fiscalYear: 2026, opensOn: '2026-10-01', deadline: '2026-11-30', source: '県の決定待ち（仮の値）' });
  });

  it('take late ones with a mark, then no more; a deadline that 人事課 moves opens it again', async () => {
    town.goTo('2026-12-03');
    const id = await submitted(town, 'applicant');
    expect(await byId('ownHead', id)).toMatchObject({ late: true });
    expect(await declare(town, 'applicant', 'takeBack', { id })).toMatchObject({ code: 'DEADLINE_PASSED' });
    town.goTo('2026-12-08');
    expect(await save(town, 'colleague')).toMatchObject({ code: 'CLOSED', source: '県の決定待ち（仮の値）' });
    const { id: roundId } = await town.ask('officer', '{ selfDeclarationRound { id state } }');
    expect(await declare(town, 'officer', 'changeRound', { id: roundId, opensOn: '2026-10-01', deadline: '2026-12-18' })).toMatchObject({ state: 'OPEN', lastDay: '2026-12-25' });
    expect((await save(town, 'colleague')).state).toBe('DRAFT');
  });

  it('end with the year: the next year begins anew, and the years before stay with their author and 人事課', async () => {
    const id = await submitted(town, 'applicant');
    town.goTo('2027-05-01');
    expect(await save(town, 'applicant')).toMatchObject({ code: 'NO_ROUND' });
    expect(await town.ask('applicant', '{ mySelfDeclarations { id fiscalYear } }')).toEqual([{ id, fiscalYear: 2026 }]);
    await expect(byId('ownHead', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await byId('officer', id)).toMatchObject({ toPersonnel: { message: expect.any(String) } });
    expect(await listed('officer', 'TO_PERSONNEL', ', fiscalYear: 2026')).toEqual(['工藤 葵']);
  });
});

describe('somebody who moves', () => {
  it('is read by the new 所属長 from that day, and by the old one no more', async () => {
    const id = await submitted(town, 'applicant');
    const [row] = directory().assignments.filter(({ employeeId }) => employeeId === employeeIdOf('applicant'));
    const em = town.module.database.em();
    await em.execute(`update career.directory_assignment set valid_to = '2026-11-25' where id = ?`, [row!.id]);
    await em.execute(`insert into career.directory_assignment (id, employee_id, unit_id, kind, post, post_title, grade, valid_from, valid_to, revision) values (?, ?, ?, 'MAIN', 'MEMBER', '', 'SHUSA', '2026-11-25', null, 2)`, [crypto.randomUUID(), row!.employeeId, UNITS.hostGroup]);
    expect((await byId('ownHead', id)).comment).toContain('CNRY-P2');
    town.goTo('2026-11-25');
    await expect(byId('ownHead', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await byId('hostHead', id)).toMatchObject({ comment: expect.stringContaining('CNRY-P2'), toPersonnel: null });
  });
});

describe('やること', () => {
  it('asks for it from two weeks before the deadline, late as well, until it is handed in', async () => {
    town.goTo('2026-11-15');
    expect(await tasks('applicant')).toEqual([]);
    expect(await town.ask('applicant', '{ selfDeclarationUpcoming { on title } }')).toEqual([{ on: '2026-11-30', title: '令和8年度の自己申告の締切' }]);
    town.goTo('2026-11-16');
    expect(await tasks('applicant')).toEqual(['令和8年度の自己申告を出す']);
    expect(await tasks('reappointed')).toEqual([]);
    town.goTo('2026-12-07');
    expect(await tasks('applicant')).toEqual(['締切を過ぎた令和8年度の自己申告を出す']);
    await submitted(town, 'applicant');
    expect(await tasks('applicant')).toEqual([]);
    town.goTo('2026-12-08');
    expect(await tasks('colleague')).toEqual([]);
  });

  it('tells the 所属長 what came in until it is read, and 人事課 to open the year', async () => {
    const id = await submitted(town, 'applicant');
    expect(await tasks('ownHead')).toContain('職員の自己申告を読む（1件）');
    await declare(town, 'ownHead', 'acknowledge', { id });
    expect(await tasks('ownHead')).not.toContain('職員の自己申告を読む（1件）');
    town.goTo('2027-09-16');
    expect(await tasks('officer')).toEqual([]);
    town.goTo('2027-09-17');
    expect(await tasks('officer')).toEqual(['令和9年度の自己申告を開く']);
    expect(await tasks('ownHead')).toEqual([]);
  });
});

describe('progress', () => {
  const progress = async (who: PersonKey, by = 'UNIT', unitId: string | null = null) => (await town.ask(who, 'query ($by: SelfDeclarationProgressBy!, $unitId: ID) { selfDeclarationProgress(by: $by, unitId: $unitId) { unitName expected submitted notYet } }', { by, unitId })).map(({ unitName, expected, submitted: n, notYet }: any) => `${unitName} ${n}/${expected} ${notYet}`);

  it('is counted for the own unit, the own department, or all; nothing for staff; drafts are not handed in', async () => {
    await submitted(town, 'applicant');
    await save(town, 'colleague');
    await submitted(town, 'elsewhere');
    expect(await progress('ownHead')).toEqual(['地域課 1/6 5']);
    expect(await progress('coordinator')).toEqual(['地域課 1/6 5', 'DX推進課 0/3 3']);
    expect(await progress('officer')).toEqual(['地域課 1/6 5', 'DX推進課 0/3 3', '人事課 0/3 3', '財政課 1/2 1']);
    expect(await progress('officer', 'DEPARTMENT')).toEqual(['総合政策部 1/9 8', '総務部 1/5 4']);
    expect(await progress('officer', 'UNIT', UNITS.general)).toEqual(['人事課 0/3 3', '財政課 1/2 1']);
    expect(await progress('coordinator', 'UNIT', UNITS.general)).toEqual([]);
    for (const who of ['applicant', 'ownManager', 'analyst', 'administrator'] as const) expect(await progress(who)).toEqual([]);
  });
});

describe('what a person may not see does not exist', () => {
  it.each(['colleague', 'ownManager', 'hostHead', 'strangerHead', 'coordinator', 'analyst', 'administrator'] as const)('%s cannot tell that there is one, nor do anything with it', async (who) => {
    const id = await submitted(town, 'applicant');
    const answer = async (asked: string) => JSON.stringify(await town.module.ask(town.people[who], BY_ID, { id: asked }));
    expect(await answer(id)).toContain('NOT_FOUND');
    expect(await answer(id)).toBe(await answer(crypto.randomUUID()));
    expect(await answer(id)).toBe(await answer("'; drop table career.self_declaration; --"));
    for (const verb of ['submit', 'takeBack', 'acknowledge', 'withdrawConsent']) await expect(declare(town, who, verb, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const view of ['OF_MY_PEOPLE', 'TO_PERSONNEL']) expect(await listed(who, view)).toEqual([]);
  });

  it('a list holds exactly what each may open', async () => {
    const ids = [await submitted(town, 'applicant'), await submitted(town, 'elsewhere'), (await save(town, 'colleague')).id];
    for (const who of Object.keys(town.people) as PersonKey[]) {
      const { edges } = await town.ask(who, '{ selfDeclarations(view: TO_PERSONNEL, first: 50) { edges { node { id } } } }');
      const opened = await Promise.all(ids.map(async (id) => ((await town.module.ask(town.people[who], BY_ID, { id })).data.selfDeclaration?.employee.id === town.people[who].employeeId ? null : (await town.module.ask(town.people[who], BY_ID, { id })).errors ? null : id)));
      expect({ who, listed: edges.map(({ node }: any) => node.id).sort() }).toEqual({ who, listed: opened.filter(Boolean).sort() });
    }
  });
});

describe('before 人事課 has opened the year', () => {
  it('nothing can be written, and 人事課 is told to open it', async () => {
    const quiet = await openTown();
    expect(await quiet.ask('applicant', '{ selfDeclarationRound { id } }')).toBeNull();
    expect(await save(quiet, 'applicant')).toMatchObject({ code: 'NO_ROUND' });
    expect((await quiet.ask('officer', '{ selfDeclarationTasks { title } }'))).toEqual([{ title: '令和8年度の自己申告を開く' }]);
    await quiet.close();
  });
});
