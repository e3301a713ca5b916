import { setTimeout as pause } from 'node:timers/promises';
import { must } from './scenario.ts';
import type { Answer, World } from './world.ts';

/* What people do while something fails. */

export const HOST = 'unit-head-host';

/** Something of each module in one page: who one is (organization) and what one has to do (career). */
export const readHome = (world: World): Promise<Answer> => world.ask('unit-head', 'SideAssignmentTasks');
export const readUnit = (world: World): Promise<Answer> => world.ask('unit-head', 'MyUnitCard');

/** Everybody is answered again; the next fault begins from there. */
export const untilWell = (world: World) => world.until('元に戻りません', async () => isDone(await readHome(world)) && isDone(await readUnit(world)));

let unit: string | undefined;
/** A new posting of the host: one row when it is answered without a refusal, whatever fails. */
export async function draft(world: World, title: string, idempotencyKey: string = crypto.randomUUID()): Promise<Answer> {
  if (!unit) {
    const { data } = await world.ask(HOST, 'SideAssignmentHostUnits');
    unit = data.sideAssignmentHostUnits[0].id as string;
  }
  return world.ask(HOST, 'DraftSideAssignmentPosting', { input: { idempotencyKey, hostUnitId: unit, content: { title } } });
}
export const isDone = ({ data, errors }: Answer) => errors.length === 0 && data !== null && !JSON.stringify(data).includes('Refus');

/** How many postings of these titles there are. */
export async function rowsOf(world: World, title: string): Promise<number> {
  const [row] = await world.sql<{ rows: number }>('select count(*)::int as rows from career.side_assignment_posting where title = $1', [title]);
  return row!.rows;
}

export interface Writers {
  /** Titles that were answered with "done". */
  readonly acknowledged: readonly string[];
  /** Resolves when the writers got through a few times more; throws when they do not. */
  goOn(): Promise<void>;
}

/** So many people write, each deed under its own key, while `deed` is done. Says what became of what they wrote; throws for what was lost or doubled. */
export async function whileWriting(world: World, count: number, deed: (writers: Writers) => Promise<void>): Promise<string> {
  const acknowledged: string[] = [];
  const asked: string[] = [];
  const codes: string[] = [];
  let going = true;
  const run = Promise.all(
    Array.from({ length: count }, async () => {
      while (going) {
        const title = `書き手 ${crypto.randomUUID()}`;
        asked.push(title);
        const code = await draft(world, title).then((answer) => (isDone(answer) ? null : (answer.errors[0]?.extensions.code ?? 'REFUSED')), noAnswer);
        if (code === null) acknowledged.push(title);
        else codes.push(code);
        // Who was refused thinks for a moment, like people.
        if (code !== null) await pause(50);
      }
    }),
  );
  async function goOn() {
    const before = acknowledged.length;
    await world.until('だれも書けません', async () => acknowledged.length > before + count);
  }
  try {
    await goOn();
    await deed({ acknowledged, goOn });
    await goOn();
  } finally {
    going = false;
    await run;
  }
  const rows = await world.sql<{ title: string; rows: number }>('select title, count(*)::int as rows from career.side_assignment_posting where title = any($1) group by title', [asked]);
  const found = new Map(rows.map((row) => [row.title, row.rows]));
  const lost = acknowledged.filter((title) => !found.has(title)).length;
  const doubled = [...found.values()].filter((times) => times > 1).length;
  must(lost === 0 && doubled === 0, `受け付けた ${acknowledged.length} 件のうち ${lost} 件が失われ、${doubled} 件が二重になりました`);
  const failed = Object.entries(Object.groupBy(codes, (code) => code)).map(([code, all]) => `${code} ${all!.length}`);
  return `受け付けた ${acknowledged.length} 件がそのまま残り、二重は 0 件${failed.length > 0 ? `。断られたもの: ${failed.join('、')}` : ''}`;
}

const noAnswer = (error: Error) => String((error.cause as { code?: unknown } | undefined)?.code ?? error.message);

/** What is promised, and what a busy machine may add to it: a platform without its deadlines takes five times as long. */
const WITHIN = 3_000;
const BUSY = 3_000;

/** One typed error, its number, and within the time there is. */
export function mustBeTyped(answer: Answer, path: string, code = 'SUBGRAPH_UNAVAILABLE'): string {
  const [error, ...others] = answer.errors;
  must(error !== undefined, 'エラーがありません');
  must(others.length === 0, `エラーが ${answer.errors.length} 件あります`);
  must(error.extensions.code === code, `コードは ${error.extensions.code} でした`);
  must(typeof error.extensions.requestId === 'string', '受付番号がありません');
  must(answer.ms < WITHIN + BUSY, `${Math.round(answer.ms)} ミリ秒かかりました`);
  must(answer.status < 500, `HTTP ${answer.status} でした`);
  return `${path}: ${error.extensions.code}、${Math.round(answer.ms)} ミリ秒`;
}
