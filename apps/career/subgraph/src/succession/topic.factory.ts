import { copyRows, type DirectorySnapshot } from '@takara/subgraph-kit';
import { directory, employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* The small town hall. `reappointed` (再任用, until 31 March 2027) alone knows something that `applicant` of the same group could learn; `ownManager` and `ownHead` keep it. */

/** Who is told by the law to go when; whoever is not here stays. */
export const RETIREMENTS = [
  { id: employeeIdOf('reappointed'), ageLimitOn: '2022-04-01', leavesOn: '2027-03-31', revision: 1 },
  { id: employeeIdOf('ownHead'), ageLimitOn: '2027-04-01', leavesOn: '2031-03-31', revision: 1 },
];

export async function openKnowingTown(snapshot: DirectorySnapshot = directory(), retirements: readonly object[] = RETIREMENTS): Promise<Town> {
  const town = await openTown(snapshot);
  await copyRows(town.module.database, 'succession_retirement', retirements);
  return town;
}

const INPUTS = {
  registerKnowledgeTopic: 'RegisterKnowledgeTopicInput', editKnowledgeTopic: 'EditKnowledgeTopicInput', mapKnowledgeHolder: 'MapKnowledgeHolderInput', unmapKnowledgeHolder: 'UnmapKnowledgeHolderInput', nameSuccessor: 'NameSuccessorInput',
  withdrawSuccessor: 'SuccessionPlanActInput', recordHandover: 'RecordHandoverInput', agreeToHandover: 'AgreeToHandoverInput', confirmTransfer: 'SuccessionPlanActInput', closeKnowledgeTopic: 'SuccessionActInput',
} as const;
export type SuccessionMutation = keyof typeof INPUTS;
const TOPIC = '__typename ... on KnowledgeTopic { id state isAtRisk lostOn handOverBy version holders { id name hasLeft prospect { on cause } } plans { id successorName dueOn confirmedOn sessions { id what isAgreed } } } ... on KnowledgeTopicRefusal { code message field source }';

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: SuccessionMutation, input: object): Promise<any> =>
  town.ask(who, `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${TOPIC} } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } });

export const WORDS = { title: '水利権の更新協議', why: 'CNRY-P2-A11-2000004 相手方との経緯を知る人が一人しかいません。', artifacts: 'https://files.example.jp/water　協議の手引き' };
export const HANDED = { heldOn: '2026-11-20', what: 'CNRY-P2-A11-2000004 協議の年表をもとに、相手方の担当者を紹介した。' };

/** Registered in the group and mapped on `reappointed`. */
export async function mapped(town: Town, words: object = {}): Promise<string> {
  const { id } = await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.homeGroup, ...WORDS, ...words });
  await does(town, 'ownManager', 'mapKnowledgeHolder', { id, employeeId: employeeIdOf('reappointed'), depth: 'ALONE' });
  return id;
}

/** The same with `applicant` as the successor. */
export async function named(town: Town, words: object = {}): Promise<{ id: string; planId: string }> {
  const id = await mapped(town, words);
  const { plans } = await does(town, 'ownManager', 'nameSuccessor', { id, successorId: employeeIdOf('applicant'), dueOn: '2027-02-26' });
  return { id, planId: plans[0].id };
}
