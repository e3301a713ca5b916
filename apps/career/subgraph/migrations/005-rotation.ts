import { Migration } from '@mikro-orm/migrations';

/** What offices write down for the rules of rotation, and since when somebody is on leave: days only, never why. */
export const rotationTables = {
  name: 'career-005-rotation',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.rotation_record (id uuid primary key, employee_id uuid not null, kind text not null, code text not null, assignment_id uuid, note text not null, recorded_by_id uuid not null, recorded_on date not null)`);
      this.addSql(`create index rotation_record_employee on career.rotation_record (employee_id)`);
      this.addSql(`create table career.rotation_absence (id uuid primary key, employee_id uuid not null, valid_from date not null, valid_to date, revision int not null)`);
      this.addSql(`create index rotation_absence_employee on career.rotation_absence (employee_id)`);
      this.addSql(`create index directory_unit_lineage_predecessor on career.directory_unit_lineage (predecessor_id)`);
    }
  },
};
