import { may, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { nameOf } from '../people.ts';
import { rightsOf, skillOf } from './assertion.reading.ts';
import { PURPOSES } from './consideration.ts';
import type { ConsiderationType } from './consideration.type.ts';
import { SkillConsideration } from './skill.entity.ts';
import { EVIDENCE } from './skill.ts';

/** What was considered for people's placement, newest first, as far as the reader may know of it. */
export const considerationsOf = (context: RequestContext): Loader<string, ConsiderationType[]> =>
  perRequest(context, 'skills:considerations', () => new DataLoader<string, ConsiderationType[], string>(async (employeeIds) => {
    const rights = await rightsOf(context);
    const rows = await context.em.find(SkillConsideration, { employeeId: { $in: [...employeeIds] } }, { orderBy: { consideredOn: 'desc', writtenAt: 'desc', id: 'asc' } });
    const found = Map.groupBy(rows.filter((row) => may(rights, 'read', 'SkillConsideration', row)), ({ employeeId }) => employeeId);
    return Promise.all(employeeIds.map((id) => Promise.all((found.get(id) ?? []).map((row) => shown(context, row)))));
  }));

export async function shown(context: RequestContext, { id, skillId, evidence, purpose, placementOn, note, consideredById, consideredOn }: SkillConsideration): Promise<ConsiderationType> {
  const skill = await skillOf(context).load(skillId);
  return { id, skillName: skill?.name ?? '', evidence, evidenceLabel: EVIDENCE[evidence], purpose, purposeLabel: PURPOSES[purpose], placementOn, note, by: await nameOf(context).load(consideredById), consideredOn };
}
