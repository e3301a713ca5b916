import { Migration } from '@mikro-orm/migrations';

/** 自己申告: its rounds, the part for the 所属長, and in a table of its own the part for 人事課, so that no query of the one reads the other. */
export const selfDeclarationTables = {
  name: 'career-008-self-declarations',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.self_declaration_round (id uuid primary key, fiscal_year int not null unique, opens_on date not null, deadline date not null, opened_by_id uuid not null, opened_at timestamptz not null, changed_at timestamptz not null, check (deadline >= opens_on))`);
      this.addSql(`create table career.self_declaration (id uuid primary key, employee_id uuid not null, fiscal_year int not null references career.self_declaration_round (fiscal_year), state text not null, saved_at timestamptz not null, submitted_at timestamptz, late boolean not null, workload text, work_fit text, wish text, wish_in_years int, wished_department_ids jsonb not null, wished_districts jsonb not null, strengths text not null, new_skills jsonb not null, licences jsonb not null, comment text not null, shared_at timestamptz, shared_digest text, read_by_id uuid, read_at timestamptz, unique (employee_id, fiscal_year))`);
      this.addSql(`create index self_declaration_shared on career.self_declaration (fiscal_year, state, shared_at, id)`);
      this.addSql(`create table career.self_declaration_to_personnel (id uuid primary key references career.self_declaration, promotion_wish text, message text not null, circumstances jsonb not null, consideration text not null, consented_at timestamptz, consent_text text, check (consented_at is not null or (circumstances = '[]'::jsonb and consideration = '')))`);
      this.addSql(`create table career.self_declaration_step (id serial primary key, declaration_id uuid not null references career.self_declaration, action text not null, actor_id uuid not null, on_behalf_of uuid, at timestamptz not null)`);
      this.addSql(`create index self_declaration_step_declaration on career.self_declaration_step (declaration_id, id)`);
    }
  },
};
