import { Migration } from '@mikro-orm/migrations';

/** 庁内公募: postings, applications with their drafts, and both their timelines. Steps have random ids and a hidden order: a number that counts up would tell that something happened in between. */
export const internalPostingTables = {
  name: 'career-011-internal-postings',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.internal_posting (id uuid primary key, host_unit_id uuid not null, drafted_by_id uuid not null, state text not null, was_submitted boolean not null, state_since timestamptz not null, changed_at timestamptz not null, title text not null, description text not null, requirements text not null, why text not null, grades jsonb not null, headcount int, deadline date, closes_on date generated always as (coalesce(deadline, '9999-12-31'::date)) stored, starts_on date, search_text text not null)`);
      this.addSql(`create index internal_posting_host on career.internal_posting (host_unit_id, state)`);
      this.addSql(`create index internal_posting_closes on career.internal_posting (state, closes_on, id)`);

      this.addSql(`create table career.internal_application (id uuid primary key, posting_id uuid not null references career.internal_posting, posting_title text not null, host_unit_id uuid not null, applicant_id uuid not null, state text not null, state_since timestamptz not null, submitted_at timestamptz not null, submitted_on date not null, told_at timestamptz, heard_at timestamptz, motivation text not null, experience text not null, interview_on date, interview_time text, interview_place text, interview_record text, matched_on date, starts_on date, lapses_on date, check ((state = 'MATCHED') = (matched_on is not null)))`);
      // One application on its way per person and posting.
      this.addSql(`create unique index internal_application_live on career.internal_application (posting_id, applicant_id) where state in ('SUBMITTED', 'INVITED', 'INTERVIEWED')`);
      this.addSql(`create index internal_application_applicant on career.internal_application (applicant_id, state)`);
      this.addSql(`create index internal_application_host on career.internal_application (host_unit_id, state)`);
      this.addSql(`create index internal_application_state on career.internal_application (state, state_since)`);
      this.addSql(`create table career.internal_application_draft (id uuid primary key, posting_id uuid not null references career.internal_posting, applicant_id uuid not null, saved_at timestamptz not null, motivation text not null, experience text not null, unique (posting_id, applicant_id))`);

      this.addSql(`create table career.internal_posting_step (id uuid primary key, number serial, subject_id uuid not null, action text not null, actor_id uuid, on_behalf_of uuid, at timestamptz not null, from_state text, to_state text not null, note text)`);
      this.addSql(`create index internal_posting_step_subject on career.internal_posting_step (subject_id, number)`);
    }
  },
};
