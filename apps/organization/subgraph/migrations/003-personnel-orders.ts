import { Migration } from '@mikro-orm/migrations';

/** 発令: the legal act behind a change of place. What is ordered is never rewritten. */
export class PersonnelOrders extends Migration {
  override up() {
    this.addSql(`create table "organization"."personnel_order" (
      id uuid primary key, employee_id uuid not null references "organization"."employee", assignment_id uuid not null references "organization"."assignment",
      unit_id uuid not null references "organization"."unit", post text not null, post_title text not null, grade text not null, effective_on date not null,
      ordered_by uuid not null references "organization"."employee", ordered_at timestamptz not null)`);
    this.addSql(`create index personnel_order_employee on "organization"."personnel_order" (employee_id, effective_on)`);
  }
}
