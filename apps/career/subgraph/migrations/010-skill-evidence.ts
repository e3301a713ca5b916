import { Migration } from '@mikro-orm/migrations';
import { HIRAGANA, KATAKANA } from '../src/skills/kana.ts';

/**
 * One row of `skill_assertion` is one piece of evidence, as before: columns are added, none goes, so that the version before
 * writes on beside the new one. What is asked of the manager, what was said without evidence, and what 人事課 considered get tables of their own.
 */
export const skillEvidenceTables = {
  name: 'career-010-skill-evidence',
  class: class extends Migration {
    override up() {
      this.addSql(`alter table career.skill add column kind text not null default 'SKILL', add column same_as uuid references career.skill, add column kana_fold text not null generated always as (translate(fold, '${KATAKANA}', '${HIRAGANA}')) stored`);
      this.addSql(`create index skill_same_as on career.skill (same_as)`);
      this.addSql(`create index skill_kana_fold on career.skill (kana_fold)`);

      this.addSql(`alter table career.skill_assertion add column valid_until date, add column note text not null default '', add column source_id uuid, add column written_at timestamptz not null default now(), add column withdrawn_at timestamptz`);
      this.addSql(`update career.skill_assertion set written_at = asserted_on::timestamp at time zone 'Asia/Tokyo', source_id = evidence_id`);
      this.addSql(`create index skill_assertion_skill on career.skill_assertion (skill_id, employee_id)`);
      this.addSql(`create index skill_assertion_source on career.skill_assertion (source_id)`);

      this.addSql(`create table career.skill_request (employee_id uuid not null, skill_id uuid not null references career.skill, asked_at timestamptz not null, primary key (employee_id, skill_id))`);
      this.addSql(`create table career.skill_step (id serial primary key, employee_id uuid not null, skill_id uuid not null references career.skill, action text not null, actor_id uuid not null, on_behalf_of uuid, at timestamptz not null, note text)`);
      this.addSql(`create index skill_step_employee on career.skill_step (employee_id, id)`);
      this.addSql(`create table career.skill_consideration (id uuid primary key, employee_id uuid not null, skill_id uuid not null references career.skill, evidence text not null, purpose text not null, placement_on date not null, note text not null, considered_by_id uuid not null, considered_on date not null, written_at timestamptz not null, check (employee_id <> considered_by_id))`);
      this.addSql(`create index skill_consideration_employee on career.skill_consideration (employee_id, written_at)`);
    }
  },
};
