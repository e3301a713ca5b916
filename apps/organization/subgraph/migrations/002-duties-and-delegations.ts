import { Migration } from '@mikro-orm/migrations';

const DATED = `valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, check (valid_to >= valid_from)`;

/** Who answers for what from when to when: derived from assignments, or held for somebody else (代決). */
export class DutiesAndDelegations extends Migration {
  override up() {
    this.addSql(`create table "organization"."delegation" (
      id uuid primary key, duty_id uuid not null, principal_id uuid not null references "organization"."employee", delegate_id uuid not null references "organization"."employee",
      kind text not null, unit_id uuid references "organization"."unit", reason text not null, created_at timestamptz not null, ended_by uuid, ${DATED},
      constraint delegation_one_delegate_a_day exclude using gist (duty_id with =, daterange(valid_from, valid_to) with &&))`);
    this.addSql(`create index delegation_principal on "organization"."delegation" (principal_id)`);
    this.addSql(`create index delegation_delegate on "organization"."delegation" (delegate_id)`);

    this.addSql(`create table "organization"."duty" (
      id uuid primary key, employee_id uuid not null references "organization"."employee", kind text not null, unit_id uuid references "organization"."unit",
      on_behalf_of uuid references "organization"."employee", assignment_id uuid not null references "organization"."assignment", delegation_id uuid references "organization"."delegation",
      revision int not null, ${DATED}, check ((on_behalf_of is null) = (delegation_id is null)))`);
    this.addSql(`create index duty_unit on "organization"."duty" (unit_id, kind, until, valid_from)`);
    this.addSql(`create index duty_employee on "organization"."duty" (employee_id, until, valid_from)`);
    this.addSql(`create index duty_assignment on "organization"."duty" (assignment_id)`);
  }
}
