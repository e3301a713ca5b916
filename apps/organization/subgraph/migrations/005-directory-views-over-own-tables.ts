import { Migration } from '@mikro-orm/migrations';

/**
 * Every module has a replica of the directory under these names. Here stands the original: the kit's questions are asked of
 * organization's own tables, without a second copy and without lag.
 */
export class DirectoryViewsOverOwnTables extends Migration {
  override up() {
    for (const table of ['employee', 'unit', 'assignment', 'duty']) this.addSql(`drop table "organization"."directory_${table}"`);

    this.addSql(`create view "organization"."directory_employee" as select id, number, display_name, kana, staff_kind, left_on, revision from "organization"."employee"`);
    this.addSql(`create view "organization"."directory_unit" as
      select id, code, name, type, site, parent_id, department_id, ancestor_ids, valid_from, valid_to, until, revision from "organization"."unit"`);
    this.addSql(`create view "organization"."directory_assignment" as
      select id, employee_id, unit_id, kind, post, post_title, grade, valid_from, valid_to, until, revision from "organization"."assignment"`);
    this.addSql(`create view "organization"."directory_duty" as
      select id, employee_id, kind, unit_id, on_behalf_of, valid_from, valid_to, until, revision from "organization"."duty"`);
  }
}
