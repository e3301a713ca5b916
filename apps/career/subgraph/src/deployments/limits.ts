import { loadPolicy, parameter } from '@takara/policy-aomori';
import { atLeast, type Evidence } from '../skills/skill.ts';
import type { DeploymentLimits } from './problem.ts';

/** What the pack in force says of measure 10-2. */
export interface DeploymentSettings extends DeploymentLimits {
  /** Technical families with the share of the regular staff that is aimed at, in percent. */
  readonly targetShares: ReadonlyMap<string, number>;
  readonly staffKinds: readonly string[];
  readonly managerialGrades: readonly string[];
  readonly licences: readonly string[];
  /** The kinds of evidence by which somebody holds one. */
  readonly licenceEvidence: readonly Evidence[];
  /** Municipality to district, in the order of the list. */
  readonly municipalities: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

const figure = (name: 'restDays' | 'mostDaysAway' | 'homeFloorPercent' | 'dispatchFromDays' | 'farCountsAsDays' | 'solverSeconds') => parameter(`career.deployment.${name}`).value;

export function settingsInForce(): DeploymentSettings {
  const { grades, jobFamilies } = loadPolicy();
  return {
    restDays: figure('restDays'), mostDaysAway: figure('mostDaysAway'), homeFloorPercent: figure('homeFloorPercent'), dispatchFromDays: figure('dispatchFromDays'), farCountsAsDays: figure('farCountsAsDays'), solverSeconds: figure('solverSeconds'),
    targetShares: new Map(parameter('career.deployment.targetShares').value.map((entry) => entry.split(' ')).map(([family, share]) => [family!, Number(share)])),
    staffKinds: parameter('career.deployment.staffKinds').value,
    managerialGrades: grades.filter(({ managerial }) => managerial).map(({ code }) => code),
    licences: parameter('career.deployment.licences').value,
    licenceEvidence: atLeast(parameter('career.deployment.licenceFrom').value, parameter('career.skills.evidenceStrength').value),
    municipalities: new Map(parameter('career.deployment.municipalities').value.map((entry) => entry.split(' ')).map(([district, name]) => [name!, district!])),
    labels: new Map(jobFamilies.map(({ code, label }) => [code, label])),
  };
}
