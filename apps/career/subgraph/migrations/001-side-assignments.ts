import { Migration } from '@mikro-orm/migrations';

/** 庁内副業: postings, applications, side assignments, their hours, reviews and timeline. */
export const sideAssignmentTables = {
  name: 'career-001-side-assignments',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.side_assignment_posting (id uuid primary key, host_unit_id uuid not null, host_work_unit_id uuid not null, drafted_by_id uuid not null, state text not null, was_submitted boolean not null, state_since timestamptz not null, changed_at timestamptz not null, title text not null, description text not null, field text, skills_wanted jsonb not null, hours_per_month double precision, term_from date, term_to date, headcount int, deadline date, closes_on date generated always as (coalesce(deadline, '9999-12-31'::date)) stored, why text not null, search_text text not null, check (term_to >= term_from))`);
      this.addSql(`create index side_assignment_posting_host on career.side_assignment_posting (host_unit_id, state)`);
      this.addSql(`create index side_assignment_posting_closes on career.side_assignment_posting (state, closes_on, id)`);

      this.addSql(`create table career.side_assignment_application (id uuid primary key, posting_id uuid not null references career.side_assignment_posting, posting_title text not null, host_unit_id uuid not null, applicant_id uuid not null, state text not null, state_since timestamptz not null, submitted_at timestamptz not null, shown_to_host boolean not null, told_at timestamptz, motivation text not null, hours_wished double precision not null, skills jsonb not null, expected_overtime double precision not null)`);
      // One application on its way per person and posting.
      this.addSql(`create unique index side_assignment_application_live on career.side_assignment_application (posting_id, applicant_id) where state in ('SUBMITTED', 'HOME_CONSENTED', 'SELECTED')`);
      this.addSql(`create index side_assignment_application_applicant on career.side_assignment_application (applicant_id, state)`);
      this.addSql(`create index side_assignment_application_host on career.side_assignment_application (host_unit_id, state)`);
      this.addSql(`create index side_assignment_application_state on career.side_assignment_application (state, state_since)`);
      this.addSql(`create table career.side_assignment_application_draft (id uuid primary key, posting_id uuid not null references career.side_assignment_posting, applicant_id uuid not null, saved_at timestamptz not null, motivation text, hours_wished double precision, skills jsonb not null, expected_overtime double precision, unique (posting_id, applicant_id))`);

      this.addSql(`create table career.side_assignment (id uuid primary key, application_id uuid not null unique references career.side_assignment_application, posting_id uuid not null, title text not null, host_unit_id uuid not null, employee_id uuid not null, hours_per_month double precision not null, first_day date not null, until date not null, ending text, ordered_at timestamptz not null, person_reviewed boolean not null, host_reviewed boolean not null)`);
      this.addSql(`create index side_assignment_employee on career.side_assignment (employee_id, until)`);
      this.addSql(`create index side_assignment_host on career.side_assignment (host_unit_id, until)`);
      this.addSql(`create table career.side_assignment_hours (id uuid primary key, assignment_id uuid not null references career.side_assignment, employee_id uuid not null, month text not null, hours double precision not null check (hours >= 0), done text not null, logged_at timestamptz not null, confirmed_at timestamptz, unique (assignment_id, month))`);
      this.addSql(`create index side_assignment_hours_employee on career.side_assignment_hours (employee_id, month)`);
      this.addSql(`create table career.side_assignment_review (id uuid primary key, assignment_id uuid not null references career.side_assignment, side text not null, author_id uuid not null, comment text not null, rating int not null check (rating between 1 and 5), skills jsonb not null, written_at timestamptz not null, unique (assignment_id, side))`);

      this.addSql(`create table career.side_assignment_step (id serial primary key, subject text not null, subject_id uuid not null, action text not null, actor_id uuid, on_behalf_of uuid, at timestamptz not null, from_state text, to_state text not null, note text)`);
      this.addSql(`create index side_assignment_step_subject on career.side_assignment_step (subject_id, id)`);
    }
  },
};
