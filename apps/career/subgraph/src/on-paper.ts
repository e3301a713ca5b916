import { DirectoryEmployee, DirectoryUnit, mainAssignments, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import { fieldsSaid, type PaperField } from '@takara/subgraph-kit/paper';
import DataLoader from 'dataloader';

/** Who a form is about, as of today: 氏名・職員番号・所属・職. Somebody who has left has no place. */
export async function personOnPaper(context: RequestContext, employeeId: string): Promise<PaperField[]> {
  const { em, actor } = context;
  const person = await em.findOne(DirectoryEmployee, { id: employeeId });
  const place = (await mainAssignments(em, [employeeId], actor.on)).get(employeeId);
  return fieldsSaid([['氏名', person?.displayName], ['職員番号', person?.number], ['所属', place && (await placeOnPaper(context).load(place.unitId))], ['職', place?.postTitle]]);
}

/** 「総務部 人事課 給与グループ」, with wide spaces: a unit's name under those above it, of any day; '' for none. */
export const placeOnPaper = (context: RequestContext): Loader<string, string> =>
  perRequest(context, 'on-paper:places', () => new DataLoader<string, string, string>(async (ids) => {
    const units = await context.em.find(DirectoryUnit, { id: { $in: [...ids] } });
    const all = new Map((await context.em.find(DirectoryUnit, { id: { $in: [...new Set(units.flatMap(({ ancestorIds }) => ancestorIds))] } })).map((unit) => [unit.id, unit]));
    return ids.map((id) => (all.get(id)?.ancestorIds ?? []).toReversed().flatMap((above) => { const unit = all.get(above); return unit && unit.type !== 'PREFECTURE' ? [unit.name] : []; }).join('　'));
  }));
