import { Migration } from '@mikro-orm/migrations';

/** What is to be handed over, as far as somebody has filled its form in, one per person. */
export const topicDrafts = {
  name: 'career-019-topic-drafts',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.succession_topic_draft (id uuid primary key, saved_at timestamptz not null, unit_id uuid, title text not null, why text not null, artifacts text not null)`);
    }
  },
};
