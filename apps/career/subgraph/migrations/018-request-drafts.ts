import { Migration } from '@mikro-orm/migrations';

/** A request for 応援 as far as 人事課 has filled its form in, one per person. */
export const requestDrafts = {
  name: 'career-018-request-drafts',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.municipal_support_request_draft (id uuid primary key, saved_at timestamptz not null, municipality text, happened text not null, urgent boolean not null, from_day date, last_day date, needs jsonb not null)`);
    }
  },
};
