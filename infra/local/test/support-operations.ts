import type { FilledGateway } from './filled-gateway.ts';

type Ask = (who: string, operation: string, variables?: object) => Promise<any>;
const act = (more: object = {}) => ({ input: { idempotencyKey: crypto.randomUUID(), ...more } });

/** トレーナー・サポーター: lists, one newcomer's own, and a choice that is declined before it is accepted. */
export async function supportActs({ personas, sql }: FilledGateway, ask: Ask) {
  const officer = 'personnel-officer';
  const newcomer = 'clerk-first-year';
  await ask(officer, 'SupportAssignments', { view: 'EVERYBODY', first: 25 });
  await ask('unit-head', 'SupportForecast');
  await ask('analyst', 'SupportAssignmentEvidence');
  const [{ id }] = await sql('select id from career.support_assignment where employee_id = $1', [personas[newcomer]]);
  await ask(newcomer, 'SupportAssignment', { id });
  await ask(newcomer, 'RecordSupportCheckIn', act({ id, heldOn: '2026-11-20', note: '窓口のことを聞いた' }));
  await ask(newcomer, 'RateSupportAdaptation', act({ id, rating: 4 }));
  const led = (await ask('unit-head', 'SupportAssignments', { view: 'LED', state: 'REQUIRED', first: 25 })).supportAssignments.edges[0].node.id;
  const { supportCandidates } = await ask('unit-head', 'SupportCandidates', { id: led });
  const [first, second] = supportCandidates.filter(({ enabled }: { enabled: boolean }) => enabled);
  await ask('unit-head', 'NominateSupporter', act({ id: led, supporterId: first.id }));
  await ask(first.id, 'DeclineSupport', act({ id: led, reason: '別の取りまとめが続きます' }));
  await ask('unit-head', 'NominateSupporter', act({ id: led, supporterId: second.id }));
  await ask(second.id, 'AcceptSupport', act({ id: led }));
  await ask('unit-head', 'CloseSupport', act({ id: led }));
}
