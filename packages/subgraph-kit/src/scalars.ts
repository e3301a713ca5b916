import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';

export { DateTimeResolver as DateTime };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(value: unknown): string {
  if (typeof value === 'string' && ISO_DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  throw new GraphQLError(`「${String(value).slice(0, 40)}」は日付ではありません。2026-04-01 のように書いてください。`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A day without time, "2026-04-01"; a string on both sides. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: '日付（ISO 8601、例 2026-04-01）',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

function fiscalYear(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1950 && value <= 2150) return value;
  throw new GraphQLError('年度は西暦 4 桁の数で書いてください（令和8年度は 2026）。', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A fiscal year, April to March, by the calendar year it begins in: 2026 is 令和8年度. */
export const FiscalYear = new GraphQLScalarType<number, number>({
  name: 'FiscalYear',
  description: '年度（4 月から翌年 3 月。始まりの西暦、例 2026 = 令和8年度）',
  serialize: fiscalYear,
  parseValue: fiscalYear,
  parseLiteral: (node) => fiscalYear(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** The fiscal year that a day falls in. */
export const fiscalYearOf = (on: string) => Number(on.slice(0, 4)) - (on.slice(5, 7) < '04' ? 1 : 0);
