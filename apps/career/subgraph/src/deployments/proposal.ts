import { breachesOf } from './breaches.ts';
import { whatKeeps } from './rules.ts';
import { RELAXABLE, RULES, type Finding, type NeedFinding, type Problem, type Proposal, type Relaxable, type Rule, type Seat } from './problem.ts';
import { openSolver, type Solver } from './solver.ts';

/** The best team for all needs at once, and for each request what is missing, why, and what setting one rule aside would give. Null when the time was up before there was a team that keeps the rules. */
export async function propose(problem: Problem): Promise<Proposal | null> {
  const solver = await openSolver(performance.now() + problem.limits.solverSeconds * 1000);
  const { seats, missing, proven } = solver.solve(problem);
  if (!proven && breachesOf(problem, seats).length > 0) return null;
  const requestIds = [...new Set(problem.needs.map(({ requestId }) => requestId))];
  return { seats, proven, findings: requestIds.map((requestId) => findingOf(solver, problem, requestId, seats, missing)) };
}

function findingOf(solver: Solver, problem: Problem, requestId: string, seats: readonly Seat[], missing: ReadonlyMap<string, number>): Finding {
  const needs = problem.needs.filter((need) => need.requestId === requestId).map((need): NeedFinding => {
    const pool = problem.people.filter(({ family }) => family === need.family);
    const kept = Map.groupBy(pool, (person) => whatKeeps(person, need, problem.limits));
    return {
      needId: need.id, missing: missing.get(need.id)!, pool: pool.length, free: kept.get(null)?.length ?? 0,
      kept: (Object.keys(RULES) as Rule[]).flatMap((rule) => (kept.has(rule) ? [{ rule, people: kept.get(rule)!.length }] : [])),
    };
  });
  const short = sum(needs.map((need) => need.missing));
  if (short === 0) return { requestId, missing: 0, needs, relaxed: [], withoutAll: null };
  // Whoever goes to another place by this proposal is out, as for a trip that was settled before.
  const alone = withTrips(problem, requestId, seats);
  // What could not be worked out in time is not said.
  const without = (...rules: Relaxable[]): number | null => {
    const solved = solver.solve(alone, { relaxed: rules, least: 'MISSING' });
    return solved.proven ? sum([...solved.missing.values()]) : null;
  };
  const rules = Object.keys(RELAXABLE) as Relaxable[];
  const relaxed = rules.flatMap((rule) => { const left = without(rule); return left !== null && left < short ? [{ rule, missing: left }] : []; });
  return { requestId, missing: short, needs, relaxed, withoutAll: without(...rules) };
}

function withTrips(problem: Problem, requestId: string, seats: readonly Seat[]): Problem {
  const needById = new Map(problem.needs.map((need) => [need.id, need]));
  const others = Map.groupBy(seats.filter(({ needId }) => needById.get(needId)!.requestId !== requestId), ({ personId }) => personId);
  const people = problem.people.map((person) => {
    const trips = (others.get(person.id) ?? []).map(({ needId }) => needById.get(needId)!);
    return trips.length === 0 ? person : { ...person, trips: [...person.trips, ...trips] };
  });
  return { ...problem, people, needs: problem.needs.filter((need) => need.requestId === requestId) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
