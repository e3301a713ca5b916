import type { PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/** What the 所属長 reads, complete. */
export const TO_MANAGER = { workload: 'SOMEWHAT_MUCH', workFit: 'WELL', wish: 'LATER', wishInYears: 2, wishedDepartmentIds: [] as string[], wishedDistricts: ['中南'], strengths: 'CNRY-P2-A11-2000001 説明会の運営', newSkills: ['GIS'], licences: ['第二種電気工事士'], comment: 'CNRY-P2-A11-2000001 窓口の担当を続けたいです。' };
/** What 人事課 alone reads, with a consent. Every text carries the mark by which a leak is found. */
export const TO_PERSONNEL = { promotionWish: 'IN_TIME', message: 'CNRY-P3-A11-2000001 いまの所属では話しにくいことがあります。', circumstances: ['CARE', 'HEALTH'], consideration: 'CNRY-P4-A11-2000001 夕方に帰れる所属を希望します。', consent: true };
export const NOTHING_TO_PERSONNEL = { promotionWish: null, message: '', circumstances: [], consideration: '', consent: false };

const SHOWN = 'id state sharedAt readAt submittedAt late availableActions { action enabled reason } toPersonnel { promotionWish message circumstances consideration consentedAt consentText }';
const result = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on SelfDeclaration { ${SHOWN} } ... on SelfDeclarationRefusal { code message field source } } }`;
const round = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on SelfDeclarationRound { id fiscalYear opensOn deadline lastDay state } ... on SelfDeclarationRoundRefusal { code message field } } }`;
const MUTATIONS: Record<string, string> = {
  save: result('saveSelfDeclaration', 'SaveSelfDeclarationInput'),
  ...Object.fromEntries(['submit', 'takeBack', 'acknowledge'].map((verb) => [verb, result(`${verb}SelfDeclaration`, 'SelfDeclarationActInput')])),
  withdrawConsent: result('withdrawSelfDeclarationConsent', 'SelfDeclarationActInput'),
  openRound: round('openSelfDeclarationRound', 'OpenSelfDeclarationRoundInput'),
  changeRound: round('changeSelfDeclarationRound', 'ChangeSelfDeclarationRoundInput'),
};

/** An act as somebody, with a fresh key unless `input` has one. */
export const declare = (town: Town, who: PersonKey, verb: string, input: object): Promise<any> => town.ask(who, MUTATIONS[verb]!, { input: { idempotencyKey: crypto.randomUUID(), ...input } });

export const save = (town: Town, who: PersonKey, toManager: object = {}, toPersonnel: object = {}) => declare(town, who, 'save', { toManager: { ...TO_MANAGER, ...toManager }, toPersonnel: { ...TO_PERSONNEL, ...toPersonnel } });

export async function submitted(town: Town, who: PersonKey, toManager: object = {}, toPersonnel: object = {}): Promise<string> {
  const { id } = await save(town, who, toManager, toPersonnel);
  await declare(town, who, 'submit', { id });
  return id;
}

/** The small town hall in a year whose round is open until 30 November. */
export async function openDeclaringTown(...given: Parameters<typeof openTown>): Promise<Town> {
  const town = await openTown(...given);
  await declare(town, 'officer', 'openRound', { opensOn: '2026-10-01', deadline: '2026-11-30' });
  return town;
}

export const BY_ID = `query ($id: ID!) { selfDeclaration(id: $id) { fiscalYear stateLabel employee { id } employeeName unit { id } workload workloadLabel workFit workFitLabel wish wishLabel wishInYears wishedDepartments { id label } wishedDistricts strengths newSkills licences comment readBy savedAt timeline { told by onBehalfOf at } ${SHOWN} } }`;
