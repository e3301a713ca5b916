import { Migration } from '@mikro-orm/migrations';

/** A page of what stands below a unit is one range of an index, however many there are. It takes the place of the index by parent alone. */
export class UnitsBelowInOrder extends Migration {
  override up() {
    this.addSql(`create index unit_parent_code on "organization"."unit" (parent_id, code) include (valid_from, until)`);
    this.addSql(`drop index "organization"."unit_parent"`);
  }
}
