import highs from 'highs';
import { candidatesOf, costOf, type Candidate } from './candidates.ts';
import { roomsOf, type Room } from './floor.ts';
import type { Need, Problem, Relaxable, Seat } from './problem.ts';

/** One question to HiGHS: how many are missing of each need, and who goes. */
export interface Solved {
  readonly seats: readonly Seat[];
  readonly missing: ReadonlyMap<string, number>;
  readonly proven: boolean;
}

/** Solves within what is left of the time. Throws when not even an unproven answer was found by then. */
export interface Solver {
  solve(problem: Problem, options?: { relaxed?: readonly Relaxable[]; least?: 'COST' | 'MISSING' }): Solved;
}

// Its types are those of its CommonJS half, in which the loader is a property; here it is the module's default itself.
const loadHighs = highs as unknown as typeof highs.default;

/** `deadline`: milliseconds of `performance.now()`. */
export async function openSolver(deadline: number): Promise<Solver> {
  const solver = await loadHighs();
  return {
    solve(problem, { relaxed = [], least = 'COST' } = {}) {
      const model = modelOf(problem, relaxed);
      let columns: Columns = {};
      const fixed: string[] = [];
      let proven = true;
      for (const objective of least === 'COST' ? [...model.shortfalls, model.cost] : model.shortfalls) {
        if (objective === '') continue;
        const left = Math.max(0.1, (deadline - performance.now()) / 1000);
        // One seed, one thread, no gap: all coefficients are whole numbers, so that less than one is nothing.
        const answer = solver.solve(textOf(model, objective, fixed), { output_flag: false, time_limit: left, random_seed: 1, threads: 1, mip_rel_gap: 0, mip_abs_gap: 0.5 } as never);
        proven &&= answer.Status === 'Optimal';
        columns = answer.Columns as Columns;
        if (!proven) break;
        fixed.push(`${objective} <= ${Math.round(answer.ObjectiveValue)}`);
      }
      return { proven, ...readTeam(problem, model, columns) };
    },
  };
}

type Columns = Readonly<Record<string, { readonly Primal?: number }>>;

interface Model {
  readonly seats: ReadonlyMap<string, Seat>;
  /** Missing people to make few, the urgent first; then what the team costs. Empty: there is nothing of it. */
  readonly shortfalls: readonly string[];
  readonly cost: string;
  readonly constraints: readonly string[];
  readonly bounds: readonly string[];
}

/** Names are numbers in a fixed order: the same problem, whatever order it came in, gives the same text and so the same team. */
function modelOf(given: Problem, relaxed: readonly Relaxable[]): Model {
  const problem = { ...given, needs: given.needs.toSorted((a, b) => a.id.localeCompare(b.id)), people: given.people.toSorted((a, b) => a.number.localeCompare(b.number)) };
  const rooms = roomsOf(problem);
  const candidates = candidatesOf(problem, rooms, relaxed);
  const seats = new Map<string, Seat & { need: Need; candidate: Candidate }>();
  candidates.forEach((candidate, n) => candidate.needs.forEach((need) => seats.set(`x${n}_${problem.needs.indexOf(need)}`, { needId: need.id, personId: candidate.person.id, need, candidate })));
  const all = [...seats];
  const namesBy = <Key>(keyOf: (seat: { need: Need; candidate: Candidate }) => Key) => {
    const groups = new Map<Key, string[]>();
    for (const [name, seat] of all) groups.set(keyOf(seat), [...(groups.get(keyOf(seat)) ?? []), name]);
    return groups;
  };
  const ofNeed = namesBy(({ need }) => need.id);
  const covers = problem.needs.map(({ id, people }, n) => `${[...(ofNeed.get(id) ?? []), `s${n}`].join(' + ')} = ${people}`);
  // 一度の案で、一人が行くのは一か所だけ。
  const once = [...namesBy(({ candidate }) => candidate.person.id).values()].filter((names) => names.length > 1).map((names) => `${names.join(' + ')} <= 1`);
  const missingOf = (urgent: boolean) => problem.needs.flatMap((need, n) => (need.urgent === urgent ? [`s${n}`] : [])).join(' + ');
  return {
    seats,
    shortfalls: [missingOf(true), missingOf(false)],
    cost: all.flatMap(([name, { need, candidate }]) => { const cost = costOf(candidate, need, problem); return cost > 0 ? [`${cost} ${name}`] : []; }).join(' + '),
    constraints: [...covers, ...once, ...(relaxed.includes('FLOOR') ? [] : floors(rooms, namesBy(({ candidate, need }) => `${candidate.person.unitId} ${need.id}`)))],
    bounds: problem.needs.map(({ people }, n) => `0 <= s${n} <= ${people}`),
  };
}

function floors(rooms: readonly Room[], names: ReadonlyMap<string, readonly string[]>): string[] {
  return rooms.flatMap(({ unitId, needs, mayLeave }) => {
    const leaving = needs.flatMap(({ id }) => names.get(`${unitId} ${id}`) ?? []);
    return leaving.length > mayLeave ? [`${leaving.join(' + ')} <= ${mayLeave}`] : [];
  });
}

/** The problem in the LP format that HiGHS reads. */
function textOf({ seats, constraints, bounds }: Model, objective: string, fixed: readonly string[]): string {
  const rows = [...new Set([...constraints, ...fixed])].map((row, n) => ` c${n}: ${row}`);
  const general = bounds.map((_, n) => `s${n}`).join(' ');
  return ['Minimize', ` obj: ${objective}`, 'Subject To', ...rows, 'Bounds', ...bounds.map((bound) => ` ${bound}`), ...(seats.size > 0 ? ['Binary', ` ${[...seats.keys()].join(' ')}`] : []), 'General', ` ${general}`, 'End', ''].join('\n');
}

function readTeam({ needs }: Problem, { seats }: Model, columns: Columns): Pick<Solved, 'seats' | 'missing'> {
  const taken = [...seats].filter(([name]) => (columns[name]?.Primal ?? 0) > 0.5).map(([, { needId, personId }]): Seat => ({ needId, personId }));
  return { seats: taken, missing: new Map(needs.map(({ id, people }) => [id, people - taken.filter(({ needId }) => needId === id).length])) };
}
