import type { Paper, PaperBlock, Printed } from './paper.ts';
import { unprintedNotes } from './printable.ts';
import { Sheet, SIZES, WIDTH, type Cell } from './sheet.ts';

/* Lengths in points. */
const LABEL = 128;
const GAP = 14;
/** 決裁欄: room for a stamp. */
const STAMP = { width: 112, height: 52 };

/**
 * The paper as PDF (A4, tagged, `ja`): the same bytes for the same paper, person and instant. Takes some tens of milliseconds
 * of the thread it runs in: a server that has others to answer calls `makePaper`.
 */
export async function drawPaper({ title, readers, blocks }: Paper, printed: Printed): Promise<Uint8Array> {
  const sheet = new Sheet(title, printed);
  sheet.text('H1', title, { size: SIZES.title, bold: true, align: 'center' });
  if (readers) sheet.text('P', readers, { size: SIZES.small, align: 'center' });
  sheet.space(GAP);
  for (const block of blocks) (DRAWN[block.kind] as (sheet: Sheet, block: PaperBlock) => void)(sheet, block);
  for (const note of unprintedNotes(sheet.unprinted)) sheet.text('Note', note, { size: SIZES.small });
  return sheet.close();
}

const DRAWN: { [Kind in PaperBlock['kind']]: (sheet: Sheet, block: Extract<PaperBlock, { kind: Kind }>) => void } = {
  line(sheet, { text, align }) {
    sheet.text('P', text, { size: SIZES.body, align });
    sheet.space(GAP / 2);
  },
  fields(sheet, { heading, rows }) {
    if (rows.length === 0) return;
    headed(sheet, heading);
    sheet.table(rows.map(({ label, text }): Cell[] => [{ text: label, width: LABEL, heads: 'Row' }, { text, width: WIDTH - LABEL }]));
    sheet.space(GAP);
  },
  table(sheet, { heading, columns, rows, none }) {
    headed(sheet, heading);
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (WIDTH * share) / whole);
    if (rows.length === 0) sheet.text('P', none, { size: SIZES.body });
    else sheet.table(rows.map((row) => row.map((text, n): Cell => ({ text, width: widths[n]! }))), columns.map(({ header }, n): Cell => ({ text: header, width: widths[n]!, heads: 'Column' })));
    sheet.space(GAP);
  },
  boxes(sheet, { heading, names }) {
    const width = Math.min(STAMP.width, WIDTH / names.length);
    headed(sheet, heading, STAMP.height);
    sheet.table([names.map((): Cell => ({ text: '', width, least: STAMP.height }))], names.map((text): Cell => ({ text, width, heads: 'Column', align: 'center' })));
    sheet.space(GAP);
  },
};

/** A heading stays with what it heads. */
function headed(sheet: Sheet, heading: string | undefined, least = 0): void {
  if (!heading) return;
  sheet.keep(SIZES.heading * 5 + least);
  sheet.text('H2', heading, { size: SIZES.heading, bold: true });
  sheet.space(2);
}
