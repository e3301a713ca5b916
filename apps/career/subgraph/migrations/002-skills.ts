import { Migration } from '@mikro-orm/migrations';

/** Skills, and who has been found to have them because of what. */
export const skillTables = {
  name: 'career-002-skills',
  class: class extends Migration {
    override up() {
      this.addSql(`create table career.skill (id uuid primary key, name text not null, fold text not null unique)`);
      this.addSql(`create table career.skill_assertion (id uuid primary key, skill_id uuid not null references career.skill, employee_id uuid not null, evidence text not null, evidence_id uuid not null, asserted_by_id uuid not null, asserted_on date not null, unique (evidence_id, skill_id))`);
      this.addSql(`create index skill_assertion_employee on career.skill_assertion (employee_id)`);
    }
  },
};
