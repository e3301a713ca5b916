import { Migration } from '@mikro-orm/migrations';

/** How far somebody has read what others did; and their steps by when they were taken. */
export const noticeTables = {
  name: 'career-003-notices',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.side_assignment_notice_mark (employee_id uuid primary key, read_up_to int not null, read_at timestamptz not null)`);
    }
  },
};
