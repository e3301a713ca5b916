import { Migration } from '@mikro-orm/migrations';

/** How a newcomer says they are settling in, in five steps; the last answer stays. */
export const supportAdaptation = {
  name: 'career-021-support-adaptation',
  class: class extends Migration {
    override up() {
      this.addSql(`alter table career.support_assignment add column adaptation int check (adaptation between 1 and 5)`);
    }
  },
};
