import { AllowedFor, isEmployee, LocalDate, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Assignment } from '../employees/assignment.entity.ts';
import { assignmentOf, assignmentsOn, employeeOf } from '../employees/employee.loader.ts';
import { dayAsked } from '../horizon.policy.ts';
import { ForwardArgs } from '../page-of-each.ts';
import type { Unit } from '../units/unit.entity.ts';
import { unitOf } from '../units/unit.loader.ts';
import { pageOfHits } from './page-of-hits.ts';
import type { Hit } from './search.ts';
import { postName } from './search-entry.ts';
import { DirectoryHitConnection } from './search.type.ts';

@Resolver()
export class SearchResolver {
  @AllowedFor(isEmployee)
  @Query(() => DirectoryHitConnection, { description: '職員（氏名・カナ・職員番号）、所属、職を、打ったところまでで探す。異体字は同じ字として探す' })
  async searchDirectory(@Arg('query', () => String) query: string, @Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    const on = dayAsked(context.actor, asOf);
    const page = await pageOfHits(context, query, on, args);
    const shown = await shownHits(context, page.edges.map(({ node }) => node), on);
    return { ...page, edges: page.edges.map(({ cursor }, at) => ({ cursor, node: shown[at] })) };
  }
}

/** What the list shows of each hit: places and units are loaded for all of them at once. */
async function shownHits(context: RequestContext, found: readonly Hit[], on: string): Promise<object[]> {
  const places = await Promise.all(found.map(({ kind, subject_id }) => placeOf(context, kind, subject_id, on)));
  const unitIds = found.map(({ kind, subject_id }, at) => (kind === 'UNIT' ? subject_id : places[at]?.unitId));
  const units = await Promise.all(unitIds.map((id) => (id ? unitOf(context).load(id) : null)));
  const paths = await Promise.all(units.map((unit) => (unit ? pathOf(context, unit) : '')));
  const people = await Promise.all(found.map(({ kind, subject_id }, at) => (kind === 'EMPLOYEE' ? employeeOf(context).load(subject_id) : places[at] ? employeeOf(context).load(places[at].employeeId) : null)));
  return found.map(({ kind }, at) => {
    const [place, unit, person, path] = [places[at], units[at], people[at], paths[at]!];
    if (kind === 'UNIT') return { unit: unit!, name: unit!.name, path };
    if (kind === 'POST') return { title: postName(unit!.name, place!.postTitle), holder: person!, holderName: person!.displayName, unit: unit!, path };
    return { employee: person!, name: person!.displayName, kana: person!.kana, unitName: unit ? path : null, postTitle: place?.postTitle ?? null };
  });
}

async function placeOf(context: RequestContext, kind: Hit['kind'], subjectId: string, on: string): Promise<Assignment | null> {
  if (kind === 'UNIT') return null;
  if (kind === 'POST') return assignmentOf(context).load(subjectId);
  return (await assignmentsOn(context, on).load(subjectId)).find((place) => place.kind === 'MAIN') ?? null;
}

/** 総務部 › 人事課 › 人事グループ: without the prefecture, which everything belongs to. */
async function pathOf(context: RequestContext, unit: Unit): Promise<string> {
  const units = (await unitOf(context).loadMany(unit.ancestorIds)) as Unit[];
  const below = units.length > 1 ? units.slice(0, -1) : units;
  return below.map(({ name }) => name).reverse().join(' › ');
}
