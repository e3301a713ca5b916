import { Migration } from '@mikro-orm/migrations';

/** 営利企業への従事等の許可: permits with what was declared, looked at and decided, the hours of each month, and the timeline. */
export const outsideActivityTables = {
  name: 'career-014-outside-activity-permits',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.outside_activity_permit (id uuid primary key, applicant_id uuid not null, home_unit_id uuid not null, renews_id uuid references career.outside_activity_permit, state text not null, state_since timestamptz not null, changed_at timestamptz not null, was_submitted boolean not null, submitted_on date, decided_on date, told_at timestamptz,
        host_name text not null, host_kind text, activity text not null, purpose text not null, starts_on date, ends_on date, hours_per_month float8, hours_per_week float8, workday_hours float8, monthly_pay int, pay_basis text not null, declared jsonb not null,
        manager_agrees boolean, opinion text, manager_looks jsonb not null, personnel_looks jsonb not null, judgements jsonb not null, conditions text, reason text, check (state <> 'GRANTED' or decided_on is not null))`);
      this.addSql(`create index outside_activity_permit_applicant on career.outside_activity_permit (applicant_id, state)`);
      this.addSql(`create index outside_activity_permit_state on career.outside_activity_permit (state, state_since)`);
      // One application on its way to go on with a permit.
      this.addSql(`create unique index outside_activity_permit_renewal on career.outside_activity_permit (renews_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'HR_REVIEW', 'GRANTED')`);

      this.addSql(`create table career.outside_activity_hours (id uuid primary key, permit_id uuid not null references career.outside_activity_permit, month text not null, hours float8 not null, done text not null, logged_at timestamptz not null, unique (permit_id, month))`);

      this.addSql(`create table career.outside_activity_step (id uuid primary key, number serial, subject_id uuid not null, action text not null, actor_id uuid, on_behalf_of uuid, at timestamptz not null, from_state text, to_state text not null, note text)`);
      this.addSql(`create index outside_activity_step_subject on career.outside_activity_step (subject_id, number)`);
    }
  },
};
