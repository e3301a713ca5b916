import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyOperation } from './every-operation.ts';
import { openFilledGateway, type FilledGateway } from './filled-gateway.ts';
import { REGISTERED } from './registered.ts';

const FILE = join(import.meta.dirname, 'statements.json');
/** `pnpm --filter @takara/local statements` writes the table anew: read its difference before you commit it. */
const WRITES = process.env.TAKARA_WRITE_STATEMENTS === 'on';

/** The most SQL statements, over all modules, that one request of the operation took. */
const counted = new Map<string, number>();
let gateway: FilledGateway;

beforeAll(async () => {
  gateway = await openFilledGateway();
  await everyOperation(gateway, async (who, operation, variables) => {
    const times = REGISTERED.get(operation)?.kind === 'query' ? 2 : 1;
    for (let time = 1; ; time++) {
      const { data, errors, statements } = await gateway.ask(who, operation, variables);
      if (errors || JSON.stringify(data).includes('Refusal') || Object.values(data).some((value) => value === null || isRefusal(value))) throw new Error(`${operation} as ${who}: ${JSON.stringify(errors ?? data)}`);
      counted.set(operation, Math.max(counted.get(operation) ?? 0, statements.length));
      if (time >= times) return data;
    }
  });
  if (WRITES) writeFileSync(FILE, `${JSON.stringify(Object.fromEntries([...counted].sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
});
afterAll(() => gateway.close());

/** The web apps ask a refusal for its sentence, not for its type. */
const isRefusal = (value: unknown) => typeof value === 'object' && value !== null && 'message' in value;

describe('SQL statements of the registered operations', () => {
  const budget: Record<string, number> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};

  it('every registered operation is asked, and stands in the table', () => {
    expect([...counted.keys()].sort()).toEqual([...REGISTERED.keys()].sort());
    if (!WRITES) expect(Object.keys(budget).sort()).toEqual([...REGISTERED.keys()].sort());
  });

  it.each([...REGISTERED.keys()].sort())('%s stays within its budget', (operation) => {
    if (!WRITES) expect(counted.get(operation)).toBeLessThanOrEqual(budget[operation]!);
  });
});

/** A batch that the first few rows had no need of, such as the work units of groups, may come with the fiftieth; one statement a row may not. */
const MORE_BATCHES = 2;

describe('a list costs what its page costs', () => {
  const lists = [...REGISTERED.values()].filter(({ grows }) => grows).map(({ name }) => name);

  it.each(lists)('%s takes no more statements for a long page than for a short one', async (operation) => {
    const [{ id: unitId }] = await gateway.sql(`select w as id from organization.assignment a join organization.unit u on u.id = a.unit_id, unnest(u.ancestor_ids[1:2]) w where a.until > '2027-01-06' group by 1 order by count(*) desc, 1 limit 1`);
    const [{ id: topId }] = await gateway.sql(`select id from organization.unit where type = 'PREFECTURE' and until > '2027-01-06'`);
    const [{ id: changingId }] = await gateway.sql(`select unit_id as id from organization.duty where unit_id is not null group by 1 order by count(*) desc, 1 limit 1`);
    const [{ id: postingId }] = await gateway.sql(`select posting_id as id from career.side_assignment_application group by 1 order by count(*) desc, 1 limit 1`);
    const [{ id: internalPostingId }] = await gateway.sql(`select posting_id as id from career.internal_application group by 1 order by count(*) desc, 1 limit 1`);
    const [{ id: employeeId }] = await gateway.sql(`select employee_id as id from organization.assignment group by 1 order by count(*) desc, 1 limit 1`);
    const variables: Record<string, object> = {
      SearchDirectory: { query: '課' },
      SupportAssignments: { view: 'EVERYBODY' },
      DeploymentRequests: {},
      TechnicalStaffList: {},
      KnowledgeTopics: { view: 'EVERYBODY' },
      StaffBySkills: { skills: ['手話'] },
      UnitTree: { opened: topId, opens: true },
      UnitBranch: { id: topId },
      UnitsFound: { query: '課' },
      UnitMembers: { id: unitId },
      DutyHistory: { id: changingId },
      EmployeeHistory: { id: employeeId },
      SideAssignmentApplications: { view: 'ALL' },
      SideAssignments: { view: 'ALL' },
      SideAssignmentPostings: {},
      SideAssignmentPostingApplications: { postingId },
      InternalPostings: {},
      InternalApplications: { view: 'TO_SELECT' },
      OutsideActivityPermits: { view: 'ALL' },
      InternalPostingApplications: { postingId: internalPostingId },
      RotationFindings: {},
      SelfDeclarationsOfPeople: {},
      AllSelfDeclarations: { fiscalYear: 2025 },
      SharedCareerPlans: {},
      Secondments: {},
      ExchangeCalls: {},
      ExchangeAgreements: {},
    };
    if (!variables[operation]) throw new Error(`say with which variables the list ${operation} is long`);
    // Whoever has nobody's declarations to read has no list that grows.
    const [{ id: headId }] = await gateway.sql(`select d.employee_id as id from career.directory_duty d join career.directory_unit u on d.unit_id = any(u.ancestor_ids) join career.directory_assignment a on a.unit_id = u.id and a.kind = 'MAIN' and a.until > '2027-01-06'
      join career.self_declaration s on s.employee_id = a.employee_id and s.fiscal_year = 2026 and s.state = 'SUBMITTED' where d.kind = 'UNIT_HEAD' and d.until > '2027-01-06' and d.employee_id <> a.employee_id group by 1 order by count(*) desc, 1 limit 1`);
    const who = operation === 'SelfDeclarationsOfPeople' ? headId : operation === 'SharedCareerPlans' ? 'unit-head' : 'personnel-officer';
    const ask = async (first: number) => {
      const { data, errors, statements } = await gateway.ask(who, operation, { ...variables[operation], first });
      expect(errors).toBeUndefined();
      return { statements, rows: JSON.stringify(data).split('"node":').length };
    };
    const [short, long] = [await ask(operation === 'SharedCareerPlans' ? 1 : ['SideAssignmentPostingApplications', 'SelfDeclarationsOfPeople'].includes(operation) ? 2 : 5), await ask(50)];
    expect(long.rows).toBeGreaterThan(short.rows);
    expect(long.statements.length, long.statements.join('\n')).toBeLessThanOrEqual(short.statements.length + MORE_BATCHES);
  });
});
