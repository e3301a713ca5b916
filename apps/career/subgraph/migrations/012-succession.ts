import { Migration } from '@mikro-orm/migrations';

/** 知識の継承: what is to be handed over, who knows it, to whom it goes, and what the two did about it. States are worked out. `succession_retirement` is a copy of what organization tells (P2). */
export const successionTables = {
  name: 'career-012-succession',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.succession_retirement (id uuid primary key, age_limit_on date not null, leaves_on date, revision int not null)`);
      this.addSql(`create table career.succession_topic (id uuid primary key, unit_id uuid not null, title text not null, why text not null, artifacts text not null, version int not null, created_on date not null, closed_on date)`);
      this.addSql(`create index succession_topic_unit on career.succession_topic (unit_id)`);
      this.addSql(`create table career.succession_holder (id uuid primary key, topic_id uuid not null references career.succession_topic, employee_id uuid not null, depth text not null, removed_on date)`);
      this.addSql(`create unique index succession_holder_once on career.succession_holder (topic_id, employee_id) where removed_on is null`);
      this.addSql(`create index succession_holder_employee on career.succession_holder (employee_id)`);
      this.addSql(`create table career.succession_plan (id uuid primary key, topic_id uuid not null references career.succession_topic, successor_id uuid not null, due_on date not null, named_on date not null, withdrawn_on date, confirmed_on date, check (withdrawn_on is null or confirmed_on is null))`);
      this.addSql(`create unique index succession_plan_once on career.succession_plan (topic_id, successor_id) where withdrawn_on is null`);
      this.addSql(`create index succession_plan_successor on career.succession_plan (successor_id)`);
      this.addSql(`create table career.succession_session (id uuid primary key, plan_id uuid not null references career.succession_plan, holder_id uuid not null, author_id uuid not null, held_on date not null, what text not null, written_at timestamptz not null, confirmed_at timestamptz)`);
      this.addSql(`create index succession_session_plan on career.succession_session (plan_id, held_on)`);
      this.addSql(`create table career.succession_step (id serial primary key, topic_id uuid not null references career.succession_topic, action text not null, actor_id uuid not null, on_behalf_of uuid, about_id uuid, at timestamptz not null, note text)`);
      this.addSql(`create index succession_step_topic on career.succession_step (topic_id, id)`);
    }
  },
};
