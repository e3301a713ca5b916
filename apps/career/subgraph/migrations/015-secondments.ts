import { Migration } from '@mikro-orm/migrations';

/** 人事交流・派遣: agreements, the yearly calls, who is recommended and goes, their reports, what they bring home. */
export const secondmentTables = {
  name: 'career-015-secondments',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.exchange_agreement (id uuid primary key, host_name text not null, host_kind text not null, basis text not null, contact text not null, from_day date not null, last_day date, quota_per_year int not null check (quota_per_year > 0), term_months int not null check (term_months > 0), payer text not null, purpose text not null, skills jsonb not null, version int not null, check (last_day is null or from_day <= last_day))`);
      this.addSql(`create table career.exchange_call (id uuid primary key, agreement_id uuid not null references career.exchange_agreement, fiscal_year int not null, quota int not null check (quota > 0), deadline date not null, first_day date not null, last_day date not null, closed_on date, opened_at timestamptz not null, unique (agreement_id, fiscal_year), check (first_day < last_day))`);
      this.addSql(`create table career.secondment (id uuid primary key, call_id uuid not null references career.exchange_call, employee_id uuid not null, home_unit_id uuid not null, department_id uuid, state text not null, state_since timestamptz not null, motive text not null, recommendation text not null, heard_at timestamptz, first_day date, last_day date, recalled boolean not null, shared_on date, shared_topic text, shared_summary text, audience int, shared_skills jsonb not null, shared_unit_id uuid, shared_at timestamptz, confirmed_on date, check (first_day <= last_day), check ((state = 'SHARED') = (confirmed_on is not null)))`);
      // One on its way per person and call.
      this.addSql(`create unique index secondment_live on career.secondment (call_id, employee_id) where state in ('VOLUNTEERED', 'RECOMMENDED', 'AGREED', 'SELECTED', 'ORDERED')`);
      this.addSql(`create index secondment_employee on career.secondment (employee_id)`);
      this.addSql(`create index secondment_home_unit on career.secondment (home_unit_id)`);
      this.addSql(`create index secondment_department on career.secondment (department_id)`);
      this.addSql(`create table career.secondment_report (id uuid primary key, secondment_id uuid not null references career.secondment, number int not null check (number > 0), content text not null, saved_at timestamptz not null, submitted_on date, unique (secondment_id, number))`);
      this.addSql(`create table career.secondment_step (id serial primary key, secondment_id uuid not null references career.secondment, action text not null, actor_id uuid, on_behalf_of uuid, at timestamptz not null, note text)`);
      this.addSql(`create index secondment_step_secondment on career.secondment_step (secondment_id, id)`);
    }
  },
};
