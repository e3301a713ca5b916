import type { Database } from '../database.ts';

/** The kit's own tables: the same in every module, so a module's page leaves them out. */
const OF_THE_KIT = ['outbox', 'inbox', 'inbound', 'replay', 'audit_entry', 'contraction', 'directory_employee', 'directory_unit', 'directory_assignment', 'directory_duty', 'directory_unit_lineage', 'directory_dispatch'];

interface Column {
  relation: string;
  kind: 'r' | 'v';
  column: string;
  type: string;
  required: boolean;
  expression: string | null;
  generated: boolean;
}
interface Line {
  relation: string;
  line: string;
}

/** Tables, views, columns, constraints and indexes as the migrations made them, in Markdown. */
export async function tablesPage(database: Database): Promise<string> {
  const columns: Column[] = await database.em().execute(COLUMNS, [database.name]);
  const constraints: Line[] = await database.em().execute(CONSTRAINTS, [database.name]);
  const partitions: Line[] = await database.em().execute(PARTITIONS, [database.name]);
  const indexes: Line[] = await database.em().execute(INDEXES, [database.name]);

  const own = columns.filter(({ relation, kind }) => !relation.endsWith('_migration') && (kind === 'v' || !OF_THE_KIT.includes(relation)));
  const sections = [...Map.groupBy(own, ({ relation }) => relation)].map(([relation, itsColumns]) => {
    const linesOf = (lines: Line[]) => lines.filter((each) => each.relation === relation).map(({ line }) => `- \`${line.replaceAll(`${database.name}.`, '')}\``);
    return [
      `## ${relation}${itsColumns[0]!.kind === 'v' ? '（ビュー）' : ''}`,
      ['| 列 | 型 | 空 | 既定・生成 |', '|---|---|---|---|', ...itsColumns.map(columnRow)].join('\n'),
      [...linesOf(partitions), ...linesOf(constraints), ...linesOf(indexes)].join('\n'),
    ].filter(Boolean);
  });
  return [
    `# ${database.name} の表`,
    'マイグレーションから作った一覧。手で直さず、`npm run generate` で作り直す。事実の送受信、再送、閲覧記録、名簿の写しの表は、どのモジュールにも同じものがあるので省く（`@takara/subgraph-kit`）。',
    ...sections.flat(),
  ].join('\n\n').concat('\n');
}

const columnRow = ({ column, type, required, expression, generated }: Column) => `| ${column} | ${type} | ${required ? '' : '可'} | ${expression === null ? '' : `\`${expression.replaceAll('|', '\\|')}\`${generated ? '（生成）' : ''}`} |`;

const COLUMNS = `
  select c.relname as relation, c.relkind::text as kind, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as expression, a.attgenerated <> '' as generated
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where n.nspname = ? and c.relkind in ('r', 'p', 'v') and not c.relispartition
  order by c.relkind = 'v', c.relname collate "C", a.attnum`;

// The parts themselves come with the years.
const PARTITIONS = `
  select c.relname as relation, 'PARTITION BY ' || pg_get_partkeydef(c.oid) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ? and c.relkind = 'p'`;

// Not-null constraints have names of their own from PostgreSQL 18 on; the columns already say it.
const CONSTRAINTS = `
  select c.relname as relation, pg_get_constraintdef(k.oid) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ? and k.contype <> 'n'
  order by c.relname collate "C", k.contype, k.conname collate "C"`;

const INDEXES = `
  select c.relname as relation, replace(regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE ', ''), ' ON ONLY ', ' ON ') as line
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ? and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname collate "C", x.relname collate "C"`;
