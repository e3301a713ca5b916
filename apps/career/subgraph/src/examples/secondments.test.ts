import { expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId } from '../directory.factory.ts';
import { settingsInForce } from '../secondments/limits.ts';
import { secondmentPages } from './secondments.ts';

const TODAY = '2026-11-22';
const settings = settingsInForce();
const town = directory(30);
const spell = (n: number, hostKind: string, hostName: string, validFrom: string, validTo: string | null) => ({ id: `d${n}`, employeeId: moreEmployeeId(n), hostKind, hostName, validFrom, validTo, revision: 1 });
/* Two are away, four came back. */
const snapshot = { ...town, dispatches: [spell(1, 'STATE', '総務省', '2025-04-01', null), spell(2, 'MUNICIPALITY', '五戸町', '2026-04-01', null), ...[3, 4, 5, 6].map((n) => spell(n, 'STATE', '総務省', n < 5 ? '2024-06-01' : '2024-07-01', '2026-04-01'))] };
const told = () => secondmentPages(snapshot, settings, { officerId: employeeIdOf('officer'), asked: employeeIdOf('applicant'), recommenderId: employeeIdOf('coordinator'), kept: new Set([employeeIdOf('applicant'), employeeIdOf('coordinator')]) }, TODAY);
type Row = { id: string; callId: string; employeeId: string; state: string; firstDay: string | null; lastDay: string | null; motive: string; recommendation: string; sharedOn: string | null; sharedSummary: string | null };
const rows = () => told().secondments as Row[];

it('the same directory and day give the same rows: whoever was sent away, and next year’s candidates in every state', () => {
  expect(told()).toEqual(told());
  expect(new Set(rows().map(({ state }) => state))).toEqual(new Set(['ORDERED', 'SHARED', 'AGREED', 'SELECTED', 'NOT_SELECTED', 'RECOMMENDED', 'DECLINED', 'VOLUNTEERED']));
  for (const { employeeId, validFrom } of snapshot.dispatches) expect(rows().some((row) => row.employeeId === employeeId && row.firstDay === validFrom)).toBe(true);
  expect(rows().filter(({ employeeId }) => employeeId === employeeIdOf('applicant')).map(({ state }) => state)).toEqual(['RECOMMENDED']);
});

it('of the last who came back one has not told of it, one waits for the 所属長', () => {
  const back = rows().filter(({ state, lastDay }) => state === 'ORDERED' && lastDay! < TODAY);
  expect(back.map(({ sharedOn }) => sharedOn !== null).toSorted()).toEqual([false, true]);
});

it('nothing was done before its turn or after today, each call has its places, and every sensitive text is marked with its owner', () => {
  const { steps, calls, reports } = told() as unknown as { steps: { secondmentId: string; at: string }[]; calls: { id: string; quota: number; agreementId: string; fiscalYear: number }[]; reports: { content: string; submittedOn: string }[] };
  for (const [, of] of Map.groupBy(steps, ({ secondmentId }) => secondmentId)) expect(of.map(({ at }) => at)).toEqual(of.map(({ at }) => at).toSorted());
  for (const { at } of steps) expect(at.slice(0, 10) <= TODAY && !Number.isNaN(Date.parse(at))).toBe(true);
  for (const { id, quota } of calls) expect(rows().filter(({ callId, state }) => callId === id && ['SELECTED', 'ORDERED', 'SHARED'].includes(state)).length).toBeLessThanOrEqual(quota);
  expect(new Set(calls.map(({ agreementId, fiscalYear }) => `${agreementId} ${fiscalYear}`)).size).toBe(calls.length);
  for (const text of rows().flatMap(({ motive, recommendation }) => [motive, recommendation]).filter(Boolean)) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
  for (const text of [...reports.map(({ content }) => content), ...rows().flatMap(({ sharedSummary }) => sharedSummary ?? [])]) expect(text).toMatch(/^CNRY-P2-[0-9A-Z]+-\d{7} /);
});
