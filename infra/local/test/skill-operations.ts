import type { FilledGateway } from './filled-gateway.ts';

type Ask = (who: string, operation: string, variables?: object) => Promise<any>;
const act = (more: object = {}) => ({ input: { idempotencyKey: crypto.randomUUID(), ...more } });

/** Every operation of スキル, once. */
export async function skillActs({ personas }: FilledGateway, ask: Ask) {
  const [officer, head, person] = ['personnel-officer', 'unit-head', 'clerk-fourth-year'];
  const employeeId = personas[person];
  const { outcome: { id } } = await ask(person, 'StateSkill', act({ name: '要約筆記', kind: 'SKILL', on: '2026-10-01', note: '説明会で使いました', ask: false }));
  const skillId = id.split('.')[1];
  await ask(person, 'AskToConfirmSkill', act({ skillId }));
  await ask(head, 'ReturnSkill', act({ employeeId, skillId, reason: '修了証を見せてください' }));
  await ask(head, 'ConfirmSkill', act({ employeeId, skillId, confirmation: 'COURSE', on: '2026-11-20' }));
  await ask(officer, 'ConsiderSkill', act({ employeeId, skillId, purpose: 'REGULAR_TRANSFER', placementOn: '2027-04-01', note: '説明会の多い所属を案に挙げた' }));
  await ask(officer, 'NameSkillVariant', act({ skillId, variant: 'ようやくひっき' }));
  await ask(officer, 'SkillSheet', { employeeId });
  await ask(officer, 'StaffSkillForm');
  await ask(officer, 'StaffBySkills', { skills: ['要約筆記'], evidenceAtLeast: 'COURSE', years: 1, first: 25 });
  await ask('analyst', 'SkillFigures');
  await ask(person, 'WithdrawSkill', act({ skillId }));
}
