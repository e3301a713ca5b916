import { parseArgs } from 'node:util';
import { connectDatabase, type Database } from '../database.ts';
import { readDatabaseSettings } from '../database-settings.ts';
import type { Environment } from '../environment.ts';
import { factBacklog, listDeadLetters, replayDeadLetters, skipDeadLetters, type Which } from './dead-letters.ts';
import { FACT_QUEUES } from './fact-queue.ts';

const USAGE = `takara-facts list|replay|skip <module> [--id <id>]… [--type <type>] [--all]
  list    出ていない事実、受け取ってまだ生かしていない事実の数と、あきらめたものを示す
  replay  あきらめた事実を、もう一度届ける。同じ対象の後の事実も続く。--id か --type か --all を付ける
  skip    あきらめた事実を、届けずに済ませる。--id を付ける
  接続先は DATABASE_URL`;

/** The operator's command: answers what to print. Throws one clear line for what it does not understand. */
export async function factsCommand(words: readonly string[], environment: Environment): Promise<string> {
  const { act, module, which } = understood(words);
  const url = environment.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL: モジュールのデータベースの URL を書いてください。');
  const database = await connectDatabase({ name: module, connection: { url, settings: readDatabaseSettings(environment) } });
  try {
    if (act === 'list') return await listed(database, which);
    let changed = 0;
    for (const queue of FACT_QUEUES) changed += await (act === 'replay' ? replayDeadLetters : skipDeadLetters)(database, { ...which, queue });
    return act === 'replay' ? `${changed} 件を、もう一度届けます。` : `${changed} 件を、届けずに済ませました。`;
  } finally {
    await database.close();
  }
}

function understood(words: readonly string[]): { act: string; module: string; which: Which } {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: { id: { type: 'string', multiple: true }, type: { type: 'string' }, all: { type: 'boolean' } } });
  const [act = '', module = ''] = positionals;
  const which = { ...(values.id ? { ids: values.id } : {}), ...(values.type ? { type: values.type } : {}) };
  const chosen = act === 'list' || (act === 'replay' && (values.id || values.type || values.all)) || (act === 'skip' && values.id);
  if (!chosen || !/^[a-z][a-z0-9_]*$/.test(module) || positionals.length > 2) throw new Error(USAGE);
  return { act, module, which };
}

async function listed(database: Database, which: Which): Promise<string> {
  const lines: string[] = [];
  for (const queue of FACT_QUEUES) {
    const { waiting, deadLetters, oldestSeconds } = await factBacklog(database, queue);
    lines.push(`${queue === 'outbox' ? '送る' : '受け取った'}事実: 待っているもの ${waiting} 件（最も古いもの ${Math.round(oldestSeconds)} 秒）、あきらめたもの ${deadLetters} 件`);
    for (const { id, type, subject, told, tries, heldBack, error } of await listDeadLetters(database, { ...which, queue })) lines.push(`${id}  ${type}  対象 ${subject}  ${told}  ${tries} 回  後に ${heldBack} 件  ${error}`);
  }
  return lines.join('\n');
}
