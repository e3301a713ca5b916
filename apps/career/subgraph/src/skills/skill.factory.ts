import { employeeIdOf, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';

const SHOWN = 'id state evidence validUntil skill { id name kind }';
const result = (name: string, input: string, type: string, shown: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${type} { ${shown} } ... on ${type}Refusal { code message field } } }`;
const MUTATIONS = {
  stateSkill: result('stateSkill', 'StateSkillInput', 'SkillAssertion', SHOWN),
  askToConfirmSkill: result('askToConfirmSkill', 'SkillActInput', 'SkillAssertion', SHOWN),
  withdrawSkill: result('withdrawSkill', 'SkillActInput', 'SkillAssertion', SHOWN),
  confirmSkill: result('confirmSkill', 'ConfirmSkillInput', 'SkillAssertion', SHOWN),
  returnSkill: result('returnSkill', 'ReturnSkillInput', 'SkillAssertion', SHOWN),
  considerSkill: result('considerSkill', 'ConsiderSkillInput', 'SkillConsideration', 'id skillName evidence purposeLabel placementOn note by consideredOn'),
  nameSkillVariant: result('nameSkillVariant', 'NameSkillVariantInput', 'Skill', 'id name variants'),
};
export type SkillMutation = keyof typeof MUTATIONS;

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: SkillMutation, input: object): Promise<any> => town.ask(who, MUTATIONS[mutation], { input: { idempotencyKey: crypto.randomUUID(), ...input } });

/** Somebody says that they have a skill; answers with its id. */
export const stated = async (town: Town, who: PersonKey, name: string, more: object = {}): Promise<string> => (await does(town, who, 'stateSkill', { name, kind: 'SKILL', on: '2026-04-01', ask: false, ...more })).skill.id;

/** The manager of the home group confirms it by what they have seen. */
export const confirmed = (town: Town, who: PersonKey, skillId: string, more: object = {}) => does(town, 'ownManager', 'confirmSkill', { employeeId: employeeIdOf(who), skillId, confirmation: 'MANAGER', on: '2026-11-20', ...more });

export const CONSIDERED = { purpose: 'REGULAR_TRANSFER', placementOn: '2027-04-01', note: 'CNRY-P3-A11-2000001 手話通訳のできる窓口を置くため。' };

/** The sheet of somebody, as a reader sees it. */
export const sheetOf = (town: Town, reader: PersonKey, of: PersonKey | null, fields = `assertions { ${SHOWN} }`): Promise<any> => town.ask(reader, `query ($id: ID) { skillSheet(employeeId: $id) { ${fields} } }`, { id: of && employeeIdOf(of) });
