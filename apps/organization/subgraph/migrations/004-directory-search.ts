import { Migration } from '@mikro-orm/migrations';

/** What people type to find somebody: folded words in code-point order, so that each prefix is one range of an index on every database. */
export class DirectorySearch extends Migration {
  override up() {
    this.addSql(`create table "organization"."search_key" (
      subject_id uuid not null, key text collate "C" not null, rank smallint not null, kind text not null, valid_from date not null, until date not null, primary key (subject_id, key))`);
    this.addSql(`create index search_key_range on "organization"."search_key" (rank, key, subject_id) include (kind, valid_from, until)`);
  }
}
