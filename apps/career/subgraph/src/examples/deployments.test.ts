import { expect, it } from 'vitest';
import { employeeIdOf } from '../directory.factory.ts';
import { engineers } from '../deployments/deployment.factory.ts';
import { breachesOf } from '../deployments/breaches.ts';
import { settingsInForce } from '../deployments/limits.ts';
import { propose } from '../deployments/proposal.ts';
import { whatKeeps } from '../deployments/rules.ts';
import { DISASTER } from './deployment-stories.ts';
import { deployments } from './deployments.ts';
import { technicalStaff } from './technical-staff.ts';

const TODAY = '2026-11-22';
const settings = settingsInForce();
const snapshot = engineers(60);
const told = () => deployments(snapshot, [], settings, employeeIdOf('officer'), TODAY);

it('the same directory and day give the same year of requests, in every state', () => {
  expect(told()).toEqual(told());
  expect(new Set((told().requests as { state: string }[]).map(({ state }) => state))).toEqual(new Set(['ORDERED', 'CONSENT', 'TRIAGED', 'REQUESTED', 'DECLINED']));
});

it('nobody of the examples goes against the rules', () => {
  const rows = told().deployments as { employeeId: string; needId: string; state: string; fromDay: string; lastDay: string }[];
  const needs = new Map((told().needs as { id: string; family: string; licence: string | null; people: number; requestId: string }[]).map((need) => [need.id, need]));
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows.filter(({ state }) => state !== 'PERSON_REFUSED')) {
    const person = technicalStaff(snapshot, [], settings, TODAY).find(({ id }) => id === row.employeeId)!;
    const others = rows.filter((other) => other !== row && other.employeeId === row.employeeId && other.state !== 'PERSON_REFUSED');
    expect(whatKeeps({ ...person, trips: others.map(({ fromDay, lastDay }) => ({ from: fromDay, lastDay })) }, { ...needs.get(row.needId)!, from: row.fromDay, lastDay: row.lastDay, district: null, urgent: false, refusedIds: [] }, settings)).toBeNull();
  }
});

it('in one disaster twelve municipalities wait for teams, asked for on one day; a proposal for all keeps the rules and says what is short', async () => {
  const { requests, needs, deployments: rows } = told() as { requests: { id: string; municipality: string; urgent: boolean; state: string; fromDay: string; lastDay: string; filedAt: string }[]; needs: { id: string; requestId: string; family: string; licence: string | null; people: number }[]; deployments: { employeeId: string; requestId: string; state: string; fromDay: string; lastDay: string }[] };
  const twelve = requests.filter(({ state, municipality }) => state === 'TRIAGED' && DISASTER.some((each) => each.municipality === municipality));
  expect(new Set(twelve.map(({ municipality }) => municipality)).size).toBe(12);
  expect(new Set(twelve.map(({ filedAt }) => filedAt)).size).toBe(1);
  expect(twelve.filter(({ id, municipality }) => !settings.municipalities.has(municipality) || rows.some(({ requestId }) => requestId === id))).toEqual([]);
  const asked = twelve.flatMap(({ id, municipality, urgent, fromDay, lastDay }) => needs.filter(({ requestId }) => requestId === id).map((need) => ({ ...need, from: fromDay, lastDay, district: settings.municipalities.get(municipality)!, urgent, refusedIds: [] })));
  expect(asked.filter(({ family, licence }) => !settings.targetShares.has(family) || (licence !== null && !settings.licences.includes(licence)))).toEqual([]);
  const people = technicalStaff(snapshot, [], settings, TODAY).map((one) => ({ ...one, trips: rows.filter(({ employeeId, state }) => employeeId === one.id && state !== 'PERSON_REFUSED').map(({ fromDay, lastDay }) => ({ from: fromDay, lastDay })) }));
  const problem = { today: TODAY, people, needs: asked, limits: settings };
  const proposal = (await propose(problem))!;
  expect(breachesOf(problem, proposal.seats)).toEqual([]);
  const wanted = asked.reduce((sum, need) => sum + need.people, 0);
  const missing = proposal.findings.reduce((sum, finding) => sum + finding.missing, 0);
  expect(proposal.seats.length).toBeGreaterThan(0);
  expect(missing).toBeGreaterThan(0);
  expect(proposal.seats.length + missing).toBe(wanted);
});

it('every text that is P3 is marked with its owner', () => {
  const { deployments: rows, steps } = told() as { deployments: { reflection: string | null }[]; steps: { action: string; note: string | null }[] };
  const texts = [...rows.flatMap(({ reflection }) => reflection ?? []), ...steps.filter(({ action }) => action === 'PERSON_REFUSE').map(({ note }) => note)];
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
});
