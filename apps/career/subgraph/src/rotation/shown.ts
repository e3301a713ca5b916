import { loadPolicy, type RotationRule } from '@takara/policy-aomori';
import { dayBefore } from '../day.ts';
import { REASONS, STATES, type Finding } from './finding.ts';
import type { Outlook } from './prefecture-outlook.ts';
import { progressOf, siteLabel } from './progress.ts';
import type { RotationChartType, RotationFindingType, RotationOutlookType, RotationPlacementType, RotationRuleType } from './rotation.type.ts';
import { serviceYears } from './service-years.ts';
import { chartOf } from './chart.ts';
import type { Placement } from './subject.ts';
import type { UnitHistory } from './unit-history.ts';

const HARDNESS = { HARD: '守る決まり', SOFT: '原則（理由があれば例外）', INFO: '義務ではない' } as const;
const chart = chartOf();
const { stages, rotation, title } = loadPolicy();
const stageLabel = (code: string | null) => stages.find((stage) => stage.code === code)?.label ?? null;

const showRule = (rule: RotationRule): RotationRuleType => ({
  code: rule.code, label: rule.label, text: rule.text, cited: `${title}「事務職採用職員のキャリアパス（例）」`, reading: rule.reading,
  hardness: rule.hardness, hardnessLabel: HARDNESS[rule.hardness], stageLabel: stageLabel(rule.stage),
});
const RULES = new Map(chart.rules.map((rule) => [rule.code, { rule, shown: showRule(rule) }]));
export const shownRule = (code: string): RotationRuleType => RULES.get(code)!.shown;

export const shownChart = (): RotationChartType => ({
  rules: chart.rules.map(({ code }) => shownRule(code)),
  options: rotation.options.map(({ code, label, value, choices, default: isDefault, note = null }) => ({ code, label, chosen: choices.find((choice) => choice.code === value)!.label, isDefault, note })),
});

export function shownFinding({ person, history }: Outlook, finding: Finding): RotationFindingType {
  const { rule, state, reason, on, span, placementIds } = finding;
  return {
    id: `${person.employeeId}:${rule}`, rule: shownRule(rule), employee: { id: person.employeeId }, employeeName: person.displayName, unit: { id: person.unitId },
    state, stateLabel: STATES[state], reasonLabel: reason && REASONS[reason], on, from: span?.from ?? null, until: span?.to ? dayBefore(span.to) : null,
    progress: progressOf(RULES.get(rule)!.rule, finding),
    placements: [...new Set(placementIds)].flatMap((id) => [...shownPlacements({ person, history }), ...shownConcurrents({ person, history })].filter((placement) => placement.id === id)),
  };
}

export function shownOutlook(outlook: Outlook, today: string): RotationOutlookType {
  const { person, findings } = outlook;
  const year = serviceYearOf(outlook, today);
  return {
    id: person.employeeId, employee: { id: person.employeeId }, employeeName: person.displayName, serviceYear: year,
    stageLabel: year === null ? null : (stages.find(({ serviceYears: { first, last } }) => first <= year && year <= last)?.label ?? null),
    findings: findings.map((finding) => shownFinding(outlook, finding)), placements: shownPlacements(outlook),
  };
}

function serviceYearOf({ person, findings }: Outlook, today: string): number | null {
  if (person.hiredOn === null || findings.every(({ reason }) => reason === 'STAFF_KIND' || reason === 'OTHER_FAMILY')) return null;
  const atMost = Number(today.slice(0, 4)) - Number(person.hiredOn.slice(0, 4)) + 2;
  return serviceYears(person.hiredOn, person.leaves, chart, atMost, today).findIndex(({ to }) => today < to) + 1;
}

const shownPlacements = ({ person: { placements }, history }: Pick<Outlook, 'person' | 'history'>): RotationPlacementType[] =>
  placements.map((placement, n) => {
    const before = placements[n - 1];
    return { ...shownPlacement(placement, history), continues: before !== undefined && before.to === placement.from && (before.unitId === placement.unitId || history.continues(placement.unitId, before.unitId, placement.from)) };
  });

const shownConcurrents = ({ person: { concurrents }, history }: Pick<Outlook, 'person' | 'history'>): RotationPlacementType[] =>
  concurrents.map((placement) => ({ ...shownPlacement(placement, history), siteLabel: `${siteLabel(history.siteOf(placement.unitId) ?? '')}（兼務）`, continues: false }));

const shownPlacement = ({ id, unitId, from, to }: Placement, history: UnitHistory) => ({
  id, from, to, unit: { id: unitId }, department: { id: history.ownOf(unitId, 'departmentId') }, siteLabel: siteLabel(history.siteOf(unitId) ?? ''),
});
