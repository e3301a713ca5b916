import { Migration } from '@mikro-orm/migrations';

/** 技術職員の応援: what municipalities ask for, who is asked to go, who has which licence, how many staff are aimed at. */
export const deploymentTables = {
  name: 'career-013-deployments',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.technical_licence (id uuid primary key, employee_id uuid not null, licence text not null, valid_until date, recorded_by_id uuid not null, recorded_on date not null, unique (employee_id, licence))`);
      this.addSql(`create table career.staffing_target (family text primary key, people int not null check (people > 0), set_by_id uuid not null, set_on date not null)`);
      this.addSql(`create table career.municipal_support_request (id uuid primary key, municipality text not null, happened text not null, urgent boolean not null, state text not null, from_day date not null, last_day date not null, filed_by_id uuid not null, filed_at timestamptz not null, state_since timestamptz not null, finding jsonb, check (from_day <= last_day))`);
      this.addSql(`create index municipal_support_request_filed on career.municipal_support_request (filed_at)`);
      this.addSql(`create table career.municipal_support_need (id uuid primary key, request_id uuid not null references career.municipal_support_request, place int not null, family text not null, licence text, people int not null check (people > 0))`);
      this.addSql(`create index municipal_support_need_request on career.municipal_support_need (request_id, place)`);
      this.addSql(`create table career.deployment (id uuid primary key, request_id uuid not null references career.municipal_support_request, need_id uuid not null references career.municipal_support_need, employee_id uuid not null, home_unit_id uuid not null, department_id uuid, state text not null, head_at timestamptz, person_at timestamptz, from_day date not null, last_day date not null, reflection text)`);
      this.addSql(`create index deployment_request on career.deployment (request_id)`);
      this.addSql(`create index deployment_employee on career.deployment (employee_id)`);
      this.addSql(`create index deployment_home_unit on career.deployment (home_unit_id)`);
      this.addSql(`create table career.deployment_step (id serial primary key, request_id uuid not null references career.municipal_support_request, deployment_id uuid references career.deployment, action text not null, actor_id uuid not null, on_behalf_of uuid, at timestamptz not null, note text)`);
      this.addSql(`create index deployment_step_request on career.deployment_step (request_id, id)`);
    }
  },
};
