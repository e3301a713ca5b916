import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './migrations.ts';

/** The tables that every module has, in its own schema: facts out and in, replayed answers, audit, and the replica of the directory. */
export function kitMigrations(schema: string): NamedMigration[] {
  const at = (table: string) => `"${schema}"."${table}"`;
  return [
    {
      name: 'kit-001-facts-replays-audit',
      class: class extends Migration {
        override up() {
          this.addSql(`create table ${at('outbox')} (id bigserial primary key, event_id uuid not null unique, type text not null, subject text not null, data jsonb not null, at timestamptz not null, sent_at timestamptz, tries int not null default 0, retry_at timestamptz, error text)`);
          this.addSql(`create index outbox_unsent on ${at('outbox')} (id) where sent_at is null`);
          this.addSql(`create table ${at('inbox')} (event_id uuid not null, consumer text not null, at timestamptz not null, primary key (event_id, consumer))`);
          this.addSql(`create table ${at('replay')} (key uuid not null, actor uuid not null, operation text not null, input_hash text not null, answer text, at timestamptz not null, primary key (key, actor))`);
          this.addSql(`create table ${at('audit_entry')} (id uuid primary key, at timestamptz not null, actor_id uuid not null, on_behalf_of uuid[] not null, request_id text not null, type text not null, field text not null, tier text not null, subject_ids text[] not null)`);
          this.addSql(`create index audit_entry_at on ${at('audit_entry')} (at)`);
        }
      },
    },
    {
      name: 'kit-002-directory-replica',
      class: class extends Migration {
        override up() {
          this.addSql(`create table ${at('directory_employee')} (id uuid primary key, number text not null, display_name text not null, kana text not null, staff_kind text not null, left_on date, revision int not null)`);
          this.addSql(`create table ${at('directory_unit')} (id uuid primary key, code text not null, name text not null, type text not null, site text not null, parent_id uuid, department_id uuid, ancestor_ids uuid[] not null, valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, revision int not null)`);
          this.addSql(`create index directory_unit_ancestors on ${at('directory_unit')} using gin (ancestor_ids)`);
          this.addSql(`create table ${at('directory_assignment')} (id uuid primary key, employee_id uuid not null, unit_id uuid not null, kind text not null, post text not null, post_title text not null, grade text not null, valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, revision int not null)`);
          this.addSql(`create index directory_assignment_employee on ${at('directory_assignment')} (employee_id, until, valid_from)`);
          this.addSql(`create index directory_assignment_unit on ${at('directory_assignment')} (unit_id, until, valid_from) include (employee_id)`);
          this.addSql(`create table ${at('directory_duty')} (id uuid primary key, employee_id uuid not null, kind text not null, unit_id uuid, on_behalf_of uuid, valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, revision int not null)`);
          this.addSql(`create index directory_duty_unit on ${at('directory_duty')} (unit_id, kind, until, valid_from)`);
          this.addSql(`create index directory_duty_employee on ${at('directory_duty')} (employee_id, until, valid_from)`);
        }
      },
    },
  ];
}
