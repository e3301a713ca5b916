import { Migration } from '@mikro-orm/migrations';

/** What somebody has begun to fill in, so that a closed window or an ended session loses nothing. */
export class FormDrafts extends Migration {
  override up() {
    this.addSql(`create table "organization"."form_draft" (
      id uuid primary key, author_id uuid not null references "organization"."employee", form text not null, about_id uuid not null, content text not null, saved_at timestamptz not null,
      constraint form_draft_one unique (author_id, form, about_id))`);
  }
}
