import { download } from './download.ts';

/** What a spreadsheet would take for a formula, after any space: ASCII, full-width twins, and the control characters that split cells. */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r]/;

export type CsvCell = string | number | boolean | null | undefined;

/** A number stays a number; text that begins like a formula gets an apostrophe, so that it is shown and not run. */
function cell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with CRLF, behind the byte order mark Excel needs to read UTF-8. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Hands the reader a file of what is shown: `downloadCsv('庁内副業の募集', ['件名', '締切'], rows)`. */
export function downloadCsv(name: string, header: readonly string[], rows: readonly (readonly CsvCell[])[]): void {
  download(`${name}.csv`, new Blob([toCsv(header, rows)], { type: 'text/csv;charset=utf-8' }));
}
