import { Migration } from '@mikro-orm/migrations';
import { createByFiscalYear } from '@takara/subgraph-kit';

/** Hours come every month from everybody who works elsewhere, and are kept for years: one part per fiscal year of the month. Name and columns stay, so the version before goes on with it. */
export const hoursByFiscalYear = {
  name: 'career-004-hours-by-fiscal-year',
  class: class extends Migration {
    override up() {
      // Whoever writes hours meanwhile waits for the new table, and finds it under the old name.
      this.addSql(`alter table career.side_assignment_hours rename to side_assignment_hours_before`);
      // By the month they were worked in, not the day they were logged: one entry a month and side assignment can then still be a key.
      const columns = `id uuid not null, assignment_id uuid not null, employee_id uuid not null, month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), hours double precision not null check (hours >= 0), done text not null, logged_at timestamptz not null, confirmed_at timestamptz`;
      for (const sql of createByFiscalYear('career', 'side_assignment_hours', columns, 'month')) this.addSql(sql);
      this.addSql(`insert into career.side_assignment_hours select id, assignment_id, employee_id, month, hours, done, logged_at, confirmed_at from career.side_assignment_hours_before`);
      this.addSql(`drop table career.side_assignment_hours_before`);
      this.addSql(`alter table career.side_assignment_hours add constraint side_assignment_hours_pkey primary key (id, month)`);
      this.addSql(`alter table career.side_assignment_hours add constraint side_assignment_hours_assignment_id_month_key unique (assignment_id, month)`);
      this.addSql(`alter table career.side_assignment_hours add constraint side_assignment_hours_assignment_id_fkey foreign key (assignment_id) references career.side_assignment`);
      this.addSql(`create index side_assignment_hours_employee on career.side_assignment_hours (employee_id, month)`);
    }
  },
};
