import { Migration } from '@mikro-orm/migrations';

const DATED = `valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, check (valid_to >= valid_from)`;

/** Who serves, the units and what became of them, and who stood where, each row with the days it holds. */
export class PeopleUnitsAndPlaces extends Migration {
  override up() {
    this.addSql('create extension if not exists btree_gist');

    this.addSql(`create table "organization"."job_family" (code text primary key, label text not null, is_technical boolean not null)`);
    this.addSql(`create table "organization"."municipality" (code text primary key, name text not null, kana text not null, kind text not null, district text not null)`);

    this.addSql(`create table "organization"."employee" (
      id uuid primary key, number text not null unique, display_name text not null, family_name text not null, given_name text not null, kana text not null,
      registered_family_name text not null, birth_date date not null, job_family_code text not null references "organization"."job_family", staff_kind text not null,
      hired_on date not null, left_on date, email text, expected_overtime_hours int not null, revision int not null)`);
    this.addSql(`create table "organization"."service_period" (id uuid primary key, employee_id uuid not null references "organization"."employee", staff_kind text not null, ${DATED})`);
    this.addSql(`create index service_period_employee on "organization"."service_period" (employee_id)`);
    this.addSql(`create table "organization"."grade_period" (id uuid primary key, employee_id uuid not null references "organization"."employee", grade text not null, ${DATED})`);
    this.addSql(`create index grade_period_employee on "organization"."grade_period" (employee_id, until, valid_from)`);

    this.addSql(`create table "organization"."unit" (
      id uuid primary key, code text not null unique, name text not null, short_name text, kana text not null, type text not null, site text not null, district text,
      parent_id uuid references "organization"."unit", department_id uuid references "organization"."unit", is_coordinating boolean not null, ancestor_ids uuid[] not null, revision int not null, ${DATED})`);
    this.addSql(`create index unit_parent on "organization"."unit" (parent_id, until, valid_from)`);
    this.addSql(`create index unit_ancestors on "organization"."unit" using gin (ancestor_ids)`);
    this.addSql(`create table "organization"."unit_lineage" (
      id uuid primary key, predecessor_id uuid not null references "organization"."unit", successor_id uuid references "organization"."unit", kind text not null, happened_on date not null,
      check ((successor_id is null) = (kind = 'ABOLISHED')))`);
    this.addSql(`create index unit_lineage_predecessor on "organization"."unit_lineage" (predecessor_id)`);
    this.addSql(`create index unit_lineage_successor on "organization"."unit_lineage" (successor_id)`);

    // 一人の主たる配置は、どの日にも一つ
    this.addSql(`create table "organization"."assignment" (
      id uuid primary key, employee_id uuid not null references "organization"."employee", unit_id uuid not null references "organization"."unit", kind text not null, post text not null,
      post_title text not null, grade text not null, reason text not null, revision int not null, ${DATED},
      constraint assignment_one_main_place_a_day exclude using gist (employee_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'MAIN'))`);
    this.addSql(`create index assignment_employee on "organization"."assignment" (employee_id, until, valid_from)`);
    this.addSql(`create index assignment_unit on "organization"."assignment" (unit_id, until, valid_from) include (employee_id)`);

    this.addSql(`create table "organization"."leave" (id uuid primary key, employee_id uuid not null references "organization"."employee", kind text not null, reason text not null, ${DATED})`);
    this.addSql(`create index leave_employee on "organization"."leave" (employee_id, valid_from)`);
    this.addSql(`create table "organization"."dispatch" (
      id uuid primary key, employee_id uuid not null references "organization"."employee", host_kind text not null, host_name text not null,
      municipality_code text references "organization"."municipality", ${DATED})`);
    this.addSql(`create index dispatch_employee on "organization"."dispatch" (employee_id, valid_from)`);
  }
}
