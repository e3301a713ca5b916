import { Migration } from '@mikro-orm/migrations';

/** How far somebody has read is a place among the news of all features, no longer a number of one. `read_up_to` stays for a version that still writes it; a release later it goes. */
export const noticesOfAllFeatures = {
  name: 'career-017-notices-of-all-features',
  class: class extends Migration {
    override up() {
      this.addSql(`alter table career.side_assignment_notice_mark alter column read_up_to set default 0, add column read_to text not null default ''`);
      this.addSql(`update career.side_assignment_notice_mark m set read_to = to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '~side-assignments:' || lpad(s.id::text, 10, '0')
        from career.side_assignment_step s where s.id = m.read_up_to`);
    }
  },
};
