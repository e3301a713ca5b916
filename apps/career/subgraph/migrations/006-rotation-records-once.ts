import { Migration } from '@mikro-orm/migrations';

/** The same thing is written down once, whoever writes at the same moment. */
export const rotationRecordsOnce = {
  name: 'career-006-rotation-records-once',
  class: class extends Migration {
    override up() {
      this.addSql(`create unique index rotation_record_once on career.rotation_record (employee_id, kind, code, coalesce(assignment_id, employee_id))`);
    }
  },
};
