import type { Checkout } from './checkout.ts';

const MAIN = 'apps/career/subgraph/src/main.ts';
const HOME = 'apps/career/web/src/side-assignments/home';

/** The next version of career: a column, a field that reads it, and a page that asks for it. What a team commits for it is made as they make it. */
export async function writeNextCareer(checkout: Checkout): Promise<void> {
  checkout.write('apps/career/subgraph/migrations/900-motto.ts', migration('mottoColumn', 'career-900-motto', `alter table career.side_assignment_posting add column motto text not null default '${MOTTO}'`));
  checkout.write('apps/career/subgraph/src/motto.ts', MOTTO_FEATURE);
  checkout.change(MAIN, ['features: [', 'features: [motto, '], imported(`import { motto } from './motto.ts';`));
  addMigration(checkout, 'mottoColumn', '900-motto');
  checkout.change(`${HOME}/Home.graphql`, ['  sideAssignmentEvidence { openPostings }\n', '  sideAssignmentEvidence { openPostings }\n  sideAssignmentMotto\n']);
  checkout.change(`${HOME}/HomeCard.tsx`, ['{({ mySideAssignmentMonth, sideAssignmentEvidence }) => (mySideAssignmentMonth', '{({ mySideAssignmentMonth, sideAssignmentEvidence, sideAssignmentMotto }) => sideAssignmentMotto && (mySideAssignmentMonth']);
  await checkout.run(process.execPath, 'packages/workspace/src/generate.ts', 'career');
}

export const MOTTO = '小さく始める';

/** A step that fails where people have written something: seen only when the new version starts beside the old one. */
export function writeFailingMigration(checkout: Checkout): void {
  checkout.write('apps/career/subgraph/migrations/901-failing.ts', migration('failing', 'career-901-failing', `do $$ begin if exists (select 1 from career.side_assignment_posting) then raise exception 'no further'; end if; end $$`));
  addMigration(checkout, 'failing', '901-failing');
}

/** Back to what is in the repository: for those who run the next version, a field is gone. */
export function takeBackCareer(checkout: Checkout): void {
  checkout.restore('apps/career');
  checkout.restore('gateway');
}

/** What career knows of a person could no longer be reached from the others. */
export async function writeCareerThatDoesNotCompose(checkout: Checkout): Promise<void> {
  checkout.change('apps/career/subgraph/src/employee.type.ts', ['@key(fields: "id")', '@key(fields: "id", resolvable: false)']);
  await checkout.run('pnpm', '--filter', '@takara/career-subgraph', 'exec', 'takara-emit');
}

const imported = (line: string): [string, string] => ['\n/** キャリア', `${line}\n\n/** キャリア`];
const addMigration = (checkout: Checkout, name: string, file: string) => checkout.change(MAIN, imported(`import { ${name} } from '../migrations/${file}.ts';`), ['],\n};', `, ${name}],\n};`]);

const migration = (name: string, called: string, sql: string) => `import { Migration } from '@mikro-orm/migrations';

export const ${name} = {
  name: '${called}',
  class: class extends Migration {
    override up() {
      this.addSql(${JSON.stringify(sql)});
    }
  },
};
`;

const MOTTO_FEATURE = `import { AllowedFor, type Feature, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSideAssignments } from './standing.policy.ts';

@Resolver()
class MottoResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => String, { nullable: true, description: '庁内副業の合言葉' })
  async sideAssignmentMotto(@Ctx() { em }: RequestContext): Promise<string | null> {
    const [row] = await em.execute<{ motto: string }[]>('select motto from career.side_assignment_posting limit 1');
    return row?.motto ?? null;
  }
}

export const motto: Feature = { resolvers: [MottoResolver] };
`;
