import type { MongoAbility } from '@casl/ability';
import type { FilterQuery } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryDispatch, isUuid, may, notFound, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { AgreementRow, CallRow } from './agreement.entity.ts';
import { isOpenCall } from './agreement.ts';
import { settingsInForce } from './limits.ts';
import { ReportRow, SecondmentRow, StepRow } from './secondment.entity.ts';
import { secondmentRights, secondmentStandingOf } from './secondment.policy.ts';
import { isChosen, reportDays, shownState, termOf, type Course, type SecondmentState, type Term } from './secondment.ts';

export const settings = settingsInForce();

/** A candidacy with what it belongs to. `reports`: those that were handed in. `dueDays`: when each is due, in order. */
export interface Secondment {
  readonly id: string;
  readonly row: SecondmentRow;
  readonly call: CallRow;
  readonly agreement: AgreementRow;
  readonly dispatch: DirectoryDispatch | null;
  readonly term: Term | null;
  readonly state: SecondmentState;
  readonly reports: readonly ReportRow[];
  readonly dueDays: readonly string[];
  readonly course: Course;
}

export const rightsOf = (context: RequestContext): Promise<MongoAbility> => perRequest(context, 'secondments:rights', async () => secondmentRights(await secondmentStandingOf(context)));
export const can = async (context: RequestContext, action: string, { row }: Pick<Secondment, 'row'>): Promise<boolean> => may(await rightsOf(context), action, 'Secondment', row);

/** Whole candidacies, the latest first. Six statements, however many. */
export async function readSecondments(em: SqlEntityManager, today: string, where: FilterQuery<SecondmentRow>): Promise<Secondment[]> {
  const rows = await em.find(SecondmentRow, where, { orderBy: { stateSince: 'desc', id: 'asc' } });
  if (rows.length === 0) return [];
  const callIds = [...new Set(rows.map(({ callId }) => callId))];
  const calls = new Map((await em.find(CallRow, { id: { $in: callIds } })).map((call) => [call.id, call]));
  const agreements = new Map((await em.find(AgreementRow, { id: { $in: [...calls.values()].map(({ agreementId }) => agreementId) } })).map((agreement) => [agreement.id, agreement]));
  const taken = await placesTaken(em, callIds);
  const reports = Map.groupBy(await em.find(ReportRow, { secondmentId: { $in: rows.map(({ id }) => id) }, submittedOn: { $ne: null } }, { orderBy: { number: 'asc' } }), ({ secondmentId }) => secondmentId);
  const dispatches = Map.groupBy(await em.find(DirectoryDispatch, { employeeId: { $in: rows.filter(({ firstDay }) => firstDay !== null).map(({ employeeId }) => employeeId) } }, { orderBy: { validFrom: 'asc' } }), ({ employeeId }) => employeeId);
  return rows.map((row) => {
    const call = calls.get(row.callId)!;
    const dispatch = (dispatches.get(row.employeeId) ?? []).find(({ validFrom, until }) => row.firstDay !== null && validFrom <= row.lastDay! && until > row.firstDay) ?? null;
    const term = termOf({ firstDay: row.firstDay ?? null, lastDay: row.lastDay ?? null, recalled: row.recalled }, dispatch);
    const state = shownState(row.state, term, today);
    const [written, dueDays] = [reports.get(row.id) ?? [], term ? reportDays(term, settings.reportEveryMonths) : []];
    const course: Course = { state, callIsOpen: isOpenCall({ deadline: call.deadline, closedOn: call.closedOn ?? null }, today), placesLeft: call.quota - (taken.get(call.id) ?? 0), reportsLeft: dueDays.length - written.length, isShared: row.sharedOn !== null, isHeard: row.heardAt !== null };
    return { id: row.id, row, call, agreement: agreements.get(call.agreementId)!, dispatch, term, state, reports: written, dueDays, course };
  });
}

/** How many of each call are chosen. One statement. */
export async function placesTaken(em: SqlEntityManager, callIds: readonly string[]): Promise<Map<string, number>> {
  const chosen = (await em.find(SecondmentRow, { callId: { $in: [...callIds] } }, { fields: ['callId', 'state'] })).filter(({ state }) => isChosen(state));
  return new Map([...Map.groupBy(chosen, ({ callId }) => callId)].map(([id, rows]) => [id, rows.length]));
}

/** All that the reader may see, the latest first. */
export const secondmentsInReach = (context: RequestContext): Promise<Secondment[]> =>
  perRequest(context, 'secondments:in-reach', async () => {
    const { employeeId, isPersonnel, headedUnitIds, departmentIds } = await secondmentStandingOf(context);
    const mine = { $or: [{ employeeId }, { homeUnitId: { $in: [...headedUnitIds] } }, { sharedUnitId: { $in: [...headedUnitIds] } }, { departmentId: { $in: [...departmentIds] } }] };
    const found = await readSecondments(context.em, context.actor.on, isPersonnel ? {} : mine);
    const rights = await rightsOf(context);
    return found.filter(({ row }) => may(rights, 'read', 'Secondment', row));
  });

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getSecondment(context: RequestContext, id: string): Promise<Secondment> {
  const [found] = isUuid(id) ? await readSecondments(context.em, context.actor.on, { id }) : [];
  return found && (await can(context, 'read', found)) ? found : Promise.reject(notFound('派遣・交流'));
}

/** Of people's pages: those the reader may see, the latest first. */
export const secondmentsOf = (context: RequestContext): Loader<string, Secondment[]> =>
  perRequest(context, 'secondments:of-employees', () => new DataLoader<string, Secondment[], string>(async (ids) => {
    const rights = await rightsOf(context);
    const found = Map.groupBy((await readSecondments(context.em, context.actor.on, { employeeId: { $in: [...ids] } })).filter(({ row }) => may(rights, 'read', 'Secondment', row)), ({ row }) => row.employeeId);
    return ids.map((id) => found.get(id) ?? []);
  }));

export const stepsOf = (context: RequestContext): Loader<string, StepRow[]> =>
  perRequest(context, 'secondments:steps', () => new DataLoader<string, StepRow[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(StepRow, { secondmentId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), ({ secondmentId }) => secondmentId);
    return ids.map((id) => found.get(id) ?? []);
  }));

/** What the reader has begun to write of their own reports, by candidacy. */
export const draftsOf = (context: RequestContext): Loader<string, ReportRow | null> =>
  perRequest(context, 'secondments:drafts', () => new DataLoader<string, ReportRow | null, string>(async (ids) => {
    const found = new Map((await context.em.find(ReportRow, { secondmentId: { $in: [...ids] }, submittedOn: null })).map((draft) => [draft.secondmentId, draft]));
    return ids.map((id) => found.get(id) ?? null);
  }));
