import { Migration } from '@mikro-orm/migrations';
import { wakeChannel } from './events/fact-queue.ts';
import { createByFiscalYear } from './fiscal-year-partitions.ts';
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
    {
      name: 'kit-003-facts-and-audit-by-fiscal-year',
      class: class extends Migration {
        override up() {
          // A key of a partitioned table holds the day it is parted by. Ids come from one sequence, event ids are made at random, so they stay unique.
          // The inbox is not parted: its mark has to be one per fact and consumer whenever it comes, and no day could be part of that key.
          this.addSql(`alter table ${at('outbox')} rename to outbox_before`);
          this.addSql(`alter sequence ${at('outbox_id_seq')} owned by none`);
          const outbox = `id bigint not null default nextval('${at('outbox_id_seq')}'), event_id uuid not null, type text not null, subject text not null, data jsonb not null, at timestamptz not null, sent_at timestamptz, tries int not null default 0, retry_at timestamptz, error text, dead_at timestamptz`;
          for (const sql of createByFiscalYear(schema, 'outbox', outbox, 'at')) this.addSql(sql);
          this.addSql(`insert into ${at('outbox')} select id, event_id, type, subject, data, at, sent_at, tries, retry_at, error, case when sent_at is null and tries >= 8 then now() end from ${at('outbox_before')}`);
          this.addSql(`drop table ${at('outbox_before')}`);
          this.addSql(`alter sequence ${at('outbox_id_seq')} owned by ${at('outbox')}.id`);
          this.addSql(`alter table ${at('outbox')} add constraint outbox_pkey primary key (id, at)`);
          this.addSql(`create index outbox_unsent on ${at('outbox')} (id) where sent_at is null`);
          this.addSql(`create index outbox_unsent_of_subject on ${at('outbox')} (subject, id) where sent_at is null`);
          this.addSql(`create function ${at('wake_relay')}() returns trigger language plpgsql as $body$ begin perform pg_notify('${wakeChannel(schema)}', ''); return null; end $body$`);
          this.addSql(`create trigger wake_relay after insert on ${at('outbox')} for each statement execute function ${at('wake_relay')}()`);

          this.addSql(`alter table ${at('audit_entry')} rename to audit_entry_before`);
          const audit = 'id uuid not null, at timestamptz not null, actor_id uuid not null, on_behalf_of uuid[] not null, request_id text not null, type text not null, field text not null, tier text not null, subject_ids text[] not null';
          for (const sql of createByFiscalYear(schema, 'audit_entry', audit, 'at')) this.addSql(sql);
          this.addSql(`insert into ${at('audit_entry')} select id, at, actor_id, on_behalf_of, request_id, type, field, tier, subject_ids from ${at('audit_entry_before')}`);
          this.addSql(`drop table ${at('audit_entry_before')}`);
          this.addSql(`alter table ${at('audit_entry')} add constraint audit_entry_pkey primary key (id, at)`);
          this.addSql(`create index audit_entry_at on ${at('audit_entry')} (at)`);
        }
      },
    },
    {
      name: 'kit-004-facts-received',
      class: class extends Migration {
        override up() {
          // Rows leave when they are taken in, so nothing grows.
          this.addSql(`create table ${at('inbound')} (id bigserial primary key, event_id uuid not null unique, source text not null, type text not null, subject text not null, data jsonb not null, at timestamptz not null, sent_at timestamptz, tries int not null default 0, retry_at timestamptz, error text, dead_at timestamptz)`);
          this.addSql(`create index inbound_of_subject on ${at('inbound')} (subject, id)`);
          this.addSql(`create function ${at('wake_inbound')}() returns trigger language plpgsql as $body$ begin perform pg_notify('${wakeChannel(schema, 'inbound')}', ''); return null; end $body$`);
          this.addSql(`create trigger wake_inbound after insert on ${at('inbound')} for each statement execute function ${at('wake_inbound')}()`);
        }
      },
    },
    {
      name: 'kit-005-lineage-and-dispatches-in-the-replica',
      class: class extends Migration {
        override up() {
          // In organization these names are views over its own tables, which a migration of its own widens.
          this.addSql(`do $$ begin if exists (select from pg_tables where schemaname = '${schema}' and tablename = 'directory_employee') then alter table ${at('directory_employee')} add column job_family text, add column hired_on date; end if; end $$`);
          this.addSql(`create table ${at('directory_unit_lineage')} (id uuid primary key, predecessor_id uuid not null, successor_id uuid, kind text not null, happened_on date not null, revision int not null)`);
          this.addSql(`create table ${at('directory_dispatch')} (id uuid primary key, employee_id uuid not null, host_kind text not null, host_name text not null, valid_from date not null, valid_to date, until date generated always as (coalesce(valid_to, '9999-12-31'::date)) stored, revision int not null)`);
          this.addSql(`create index directory_dispatch_employee on ${at('directory_dispatch')} (employee_id)`);
        }
      },
    },
  ];
}
