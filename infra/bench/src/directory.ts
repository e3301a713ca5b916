import { openHouse, type House } from './house.ts';
import { interleave, median, quantile, report } from './measure.ts';

const SMALL = 4_000;
const LARGE = 40_000;
const ROUNDS = 248;
const MOST = 1.3;
/** As the tree asks for a level, and for units found by name. */
const PER_LEVEL = 15;
const FOUND = 10;

const pick = <T>(list: readonly T[], round: number): T => list[round % list.length]!;

/** What the pages of 組織 ask, with variables that differ from round to round. */
const OPERATIONS: Record<string, (house: House, round: number) => [operation: string, variables: Record<string, unknown>]> = {
  search: ({ words }, round) => ['SearchDirectory', { query: pick(words, round), first: 20 }],
  person: ({ employeeIds }, round) => ['EmployeePage', { id: pick(employeeIds, round) }],
  history: ({ employeeIds }, round) => ['EmployeeHistory', { id: pick(employeeIds, round), first: 20 }],
  unit: ({ unitIds }, round) => ['UnitPage', { id: pick(unitIds, round) }],
  members: ({ unitIds }, round) => ['UnitMembers', { id: pick(unitIds, round), first: 20 }],
  duties: ({ unitIds }, round) => ['UnitDuties', { id: pick(unitIds, round), count: 25 }],
  tree: () => ['UnitTree', { first: PER_LEVEL, opened: '', opens: false }],
  'tree opened': ({ unitIds }, round) => ['UnitTree', { first: PER_LEVEL, opened: pick(unitIds, round), opens: true }],
  branch: ({ departmentIds }, round) => ['UnitBranch', { id: pick(departmentIds, round), first: PER_LEVEL }],
  'branch below': ({ unitIds }, round) => ['UnitBranch', { id: pick(unitIds, round), first: PER_LEVEL }],
  filter: ({ unitWords }, round) => ['UnitsFound', { query: pick(unitWords, round), first: FOUND }],
};

/**
 * `npm run -s bench:directory [-- --json]`: milliseconds of the directory's operations at 4,000 and at 40,000 staff, in
 * turn, in one process, without the gateway, whose share is the same for both. Ends with code 1 when a ratio is above 1.3.
 */
const houses = [await openHouse(SMALL), await openHouse(LARGE)];
const statements = new Map<string, number>();
const candidates = Object.fromEntries(
  Object.entries(OPERATIONS).flatMap(([name, operationOf]) =>
    houses.map((house) => [
      `${name} ${house.size}`,
      async (round: number) => {
        const [operation, variables] = operationOf(house, round);
        const { length } = await house.ask(operation, variables);
        statements.set(`${name} ${house.size}`, Math.max(statements.get(`${name} ${house.size}`) ?? 0, length));
      },
    ]),
  ),
);
const samples = await interleave(candidates, ROUNDS);
const rows = Object.keys(OPERATIONS).map((name) => {
  const [small, large] = [samples[`${name} ${SMALL}`]!, samples[`${name} ${LARGE}`]!];
  return {
    operation: name,
    [`p50 ms ${SMALL}`]: median(small), [`p50 ms ${LARGE}`]: median(large), ratio: median(large) / median(small),
    [`p95 ms ${SMALL}`]: quantile(small, 0.95), [`p95 ms ${LARGE}`]: quantile(large, 0.95),
    [`statements ${SMALL}`]: String(statements.get(`${name} ${SMALL}`)), [`statements ${LARGE}`]: String(statements.get(`${name} ${LARGE}`)),
  };
});
report(rows);
for (const house of houses) await house.close();
process.exitCode = rows.some(({ ratio }) => Number(ratio) > MOST) ? 1 : 0;
