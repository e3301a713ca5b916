import { Migration } from '@mikro-orm/migrations';

/** The directory tells also what became of units, who is sent where, and of which job family and since when somebody serves. */
export class LineageAndDispatchesInTheDirectory extends Migration {
  override up() {
    for (const table of ['unit_lineage', 'dispatch']) this.addSql(`drop table "organization"."directory_${table}"`);

    this.addSql(`create or replace view "organization"."directory_employee" as
      select id, number, display_name, kana, staff_kind, left_on, revision, job_family_code as job_family, hired_on from "organization"."employee"`);
    this.addSql(`create view "organization"."directory_unit_lineage" as select id, predecessor_id, successor_id, kind, happened_on, 1 as revision from "organization"."unit_lineage"`);
    this.addSql(`create view "organization"."directory_dispatch" as
      select id, employee_id, host_kind, host_name, valid_from, valid_to, until, 1 as revision from "organization"."dispatch"`);
  }
}
