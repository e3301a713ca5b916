import { Migration } from '@mikro-orm/migrations';

/** キャリアプラン: plans with their drafts, versions that stay, since when each was shared, and the records of interviews. */
export const careerPlanTables = {
  name: 'career-007-career-plans',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.career_plan (id uuid primary key, owner_id uuid not null unique, draft jsonb, draft_saved_at timestamptz, latest_number int not null, shared_number int, shared_placement_id uuid, shared_at timestamptz, discussed_at timestamptz)`);
      this.addSql(`create index career_plan_shared on career.career_plan (shared_placement_id, shared_at)`);
      this.addSql(`create table career.career_plan_version (id uuid primary key, plan_id uuid not null references career.career_plan, number int not null, written_at timestamptz not null, job_family text, path_version int, vision text not null, strengths text not null, life_design text not null, support text not null, goals jsonb not null, unique (plan_id, number))`);
      this.addSql(`create table career.career_plan_share (id uuid primary key, plan_id uuid not null references career.career_plan, number int not null, placement_id uuid not null, shared_at timestamptz not null, ended_at timestamptz)`);
      this.addSql(`create index career_plan_share_plan on career.career_plan_share (plan_id, shared_at)`);
      this.addSql(`create table career.career_interview (id uuid primary key, plan_id uuid not null references career.career_plan, number int not null, owner_id uuid not null, manager_id uuid not null, placement_id uuid not null, written_by_id uuid not null, state text not null, state_since timestamptz not null, held_on date not null, talked text not null, next_steps text not null, return_reason text, check (owner_id <> manager_id), check (written_by_id in (owner_id, manager_id)))`);
      this.addSql(`create index career_interview_plan on career.career_interview (plan_id, held_on)`);
      this.addSql(`create index career_interview_owner on career.career_interview (owner_id, state)`);
      this.addSql(`create index career_interview_manager on career.career_interview (manager_id, state)`);
    }
  },
};
