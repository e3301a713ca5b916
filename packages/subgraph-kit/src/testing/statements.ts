/** Counts the SQL of one operation: `const sql = countStatements(); startModule(…, { options: sql.options }); (await sql.during(() => ask())).count`. Transaction words do not count. */
export function countStatements() {
  const log: string[] = [];
  const add = ({ query }: { query?: string }) => void (query && log.push(query));
  return {
    options: { debug: ['query'] as never, loggerFactory: (() => ({ log() {}, warn() {}, error: console.error, isEnabled: () => true, setDebugMode() {}, logQuery: add })) as never },
    async during<T>(work: () => Promise<T>): Promise<{ value: T; count: number; sql: string[] }> {
      const from = log.length;
      const value = await work();
      const sql = log.slice(from).filter((query) => !/^(begin|commit|rollback|savepoint|release|set transaction)/i.test(query));
      return { value, count: sql.length, sql };
    },
  };
}
