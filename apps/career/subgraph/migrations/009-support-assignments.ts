import { Migration } from '@mikro-orm/migrations';

/** トレーナー・サポーター: what was nominated, answered and talked about. An arrival itself is not stored: `id` is that of its assignment row. */
export const supportAssignmentTables = {
  name: 'career-009-support-assignments',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.support_assignment (id uuid primary key, employee_id uuid not null, kind text not null, supporter_id uuid not null, state text not null, state_since timestamptz not null, covered_on date, check (employee_id <> supporter_id))`);
      this.addSql(`create index support_assignment_employee on career.support_assignment (employee_id)`);
      this.addSql(`create index support_assignment_supporter on career.support_assignment (supporter_id, state)`);
      this.addSql(`create table career.support_assignment_step (id serial primary key, support_id uuid not null references career.support_assignment, action text not null, actor_id uuid not null, on_behalf_of uuid, supporter_id uuid not null, at timestamptz not null, note text)`);
      this.addSql(`create index support_assignment_step_support on career.support_assignment_step (support_id, id)`);
      this.addSql(`create table career.support_check_in (id uuid primary key, support_id uuid not null references career.support_assignment, supporter_id uuid not null, author_id uuid not null, held_on date not null, note text not null, written_at timestamptz not null)`);
      this.addSql(`create index support_check_in_support on career.support_check_in (support_id, held_on)`);
    }
  },
};
