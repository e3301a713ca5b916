import PDFDocument from 'pdfkit';
import { eraDateTime } from '../era-dates.ts';
import { graphemesOf, linesOf } from './lines.ts';
import type { Printed } from './paper.ts';
import { printable, type Unprinted } from './printable.ts';
import { typefaceInUse } from './typeface.ts';

/* One row of A4 pages: where the pen stands, what still fits, and what each mark is to somebody who hears it. Lengths in points. */

const PAGE = { width: 595.28, height: 841.89 };
/** Wider on the left: offices punch and file. */
const MARGINS = { top: 50, bottom: 58, left: 66, right: 46 };
export const WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
const BOTTOM = PAGE.height - MARGINS.bottom;
const PAD = 4;
/** Height of a line, as a multiple of the size of its letters. */
const LEADING = 1.5;
const SHADE = '#eef1f4';
const RULE = '#8b939c';

export const SIZES = { title: 16, heading: 11.5, body: 10, small: 8.5 } as const;
type Align = 'left' | 'center' | 'right';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: Align;
}

export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Heads its row or its column. */
  readonly heads?: 'Row' | 'Column';
  /** Height at least: a box to stamp or write in. */
  readonly least?: number;
  readonly align?: Align;
}

export class Sheet {
  readonly unprinted: Unprinted = { letters: new Set(), variants: new Set() };
  private y = MARGINS.top;
  private readonly typeface = typefaceInUse();
  private readonly widths = new Map<string, number>();
  private readonly document: PDFKit.PDFDocument;
  private readonly structure: PDFKit.PDFStructureElement;
  private readonly chunks: Uint8Array[] = [];
  private readonly foot: string;

  constructor(title: string, { by, at }: Printed) {
    const shown = this.printable(title);
    this.foot = `${shown}　${this.printable(by)}が${eraDateTime(at)}に作成`;
    this.document = new PDFDocument({
      size: [PAGE.width, PAGE.height], margins: MARGINS, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: 'ja', displayTitle: true,
      // No default face: one that is not embedded would make it another paper on another machine.
      font: null,
      // The moment is given, not taken: the same paper is the same file.
      info: { Title: shown, Creator: 'Takara', Producer: 'Takara', CreationDate: new Date(at), ModDate: new Date(at) },
    } as unknown as PDFKit.PDFDocumentOptions);
    this.document.on('data', (chunk: Uint8Array) => this.chunks.push(chunk));
    this.document.registerFont('regular', this.typeface.regular as never).registerFont('bold', this.typeface.bold as never);
    this.structure = this.document.struct('Document');
    this.document.addStructure(this.structure);
  }

  /** A paragraph or heading over the whole width. */
  text(tag: 'H1' | 'H2' | 'P' | 'Note', text: string, style: TextStyle): void {
    const element = this.document.struct(tag);
    this.structure.add(element);
    for (const line of this.lines(text, WIDTH, style)) {
      this.keep(style.size * LEADING);
      this.marked(element, tag, () => this.line(line, MARGINS.left, this.y, WIDTH, style));
      this.y += style.size * LEADING;
    }
    element.end();
  }

  /** Rows with borders. What does not fit goes on on the next page, under the same head. */
  table(rows: readonly (readonly Cell[])[], head?: readonly Cell[]): void {
    const table = this.document.struct('Table');
    this.structure.add(table);
    if (head) this.row(head, table);
    for (const row of rows) this.row(row, table, head);
    table.end();
  }

  space(height: number): void {
    this.y += height;
  }

  /** Begins a new page unless so much is left on this one; true when it did. */
  keep(height: number): boolean {
    if (this.y + height <= BOTTOM) return false;
    this.document.addPage();
    this.y = MARGINS.top;
    return true;
  }

  /** Numbers the pages, ends the file and answers with it. */
  async close(): Promise<Uint8Array> {
    this.structure.end();
    const { count } = this.document.bufferedPageRange();
    const style: TextStyle = { size: SIZES.small };
    for (let page = 0; page < count; page += 1) {
      this.document.switchToPage(page);
      this.aside(() => {
        const [foot] = this.lines(this.foot, WIDTH - 60, style);
        this.line(foot!, MARGINS.left, BOTTOM + 16, WIDTH - 60, style);
        this.line(`${page + 1}／${count}`, MARGINS.left, BOTTOM + 16, WIDTH, { ...style, align: 'right' });
      });
    }
    const ended = new Promise((resolve) => this.document.on('end', resolve));
    this.document.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private row(cells: readonly Cell[], table: PDFKit.PDFStructureElement, head?: readonly Cell[]): void {
    const style = (cell: Cell): TextStyle => ({ size: SIZES.body, bold: cell.heads !== undefined, align: cell.align });
    const step = SIZES.body * LEADING;
    const columns = cells.map((cell) => ({ ...cell, lines: this.lines(cell.text, cell.width - PAD * 2, style(cell)) }));
    const most = Math.max(...columns.map(({ lines }) => lines.length));
    const least = Math.max(...cells.map((cell) => cell.least ?? 0));
    const element = this.document.struct('TR');
    table.add(element);
    const parts = cells.map(({ heads }) => this.document.struct(heads ? 'TH' : 'TD', heads ? ({ scope: heads } as object) : {}));
    for (const part of parts) element.add(part);
    // Short rows stay whole; long ones begin where at least three lines fit.
    this.newPageUnder(Math.max(Math.min(most, most <= 6 ? most : 3) * step + PAD * 2, least), head);
    for (let from = 0; from < most; ) {
      const room = Math.max(1, Math.floor((BOTTOM - this.y - PAD * 2) / step));
      const to = Math.min(most, from + room);
      const height = Math.max((to - from) * step + PAD * 2, least);
      this.aside(() => this.boxes(columns, height));
      let x = MARGINS.left;
      for (const [n, { lines, width, ...cell }] of columns.entries()) {
        const here = lines.slice(from, to);
        this.marked(parts[n]!, cell.heads ? 'TH' : 'TD', () => here.forEach((line, at) => this.line(line, x + PAD, this.y + PAD + at * step, width - PAD * 2, style(cells[n]!))));
        x += width;
      }
      this.y += height;
      from = to;
      if (from < most) this.newPageUnder(BOTTOM, head);
    }
    element.end();
  }

  /** The head again on the next page is there to be seen: who hears the table has heard it. */
  private newPageUnder(height: number, head: readonly Cell[] | undefined): void {
    if (!this.keep(height) || !head) return;
    const step = SIZES.body * LEADING;
    this.aside(() => {
      this.boxes(head, step + PAD * 2);
      let x = MARGINS.left;
      for (const { text, width } of head) {
        const style: TextStyle = { size: SIZES.body, bold: true };
        this.line(this.lines(text, width - PAD * 2, style)[0]!, x + PAD, this.y + PAD, width - PAD * 2, style);
        x += width;
      }
    });
    this.y += step + PAD * 2;
  }

  private boxes(cells: readonly Cell[], height: number): void {
    let x = MARGINS.left;
    for (const { width, heads } of cells) {
      this.document.lineWidth(0.6);
      if (heads) this.document.rect(x, this.y, width, height).fillAndStroke(SHADE, RULE);
      else this.document.rect(x, this.y, width, height).stroke(RULE);
      x += width;
    }
    this.document.fillColor('black');
  }

  private line(text: string, x: number, y: number, width: number, { size, bold, align = 'left' }: TextStyle): void {
    if (text === '') return;
    const free = width - this.measure(text, { size, bold });
    const from = align === 'left' ? 0 : align === 'right' ? free : free / 2;
    this.document.font(bold ? 'bold' : 'regular').fontSize(size).text(text, x + Math.max(0, from), y + (size * (LEADING - 1)) / 2, { lineBreak: false });
  }

  private lines(text: string, width: number, style: TextStyle): string[] {
    return linesOf(this.printable(text), width, (grapheme) => this.measure(grapheme, style));
  }

  private printable(text: string): string {
    return printable(text, this.typeface.glyphs, this.unprinted);
  }

  /** Letters one by one, each measured once: a long text asks for the same few hundred again and again. */
  private measure(text: string, { size, bold }: TextStyle): number {
    return graphemesOf(text).reduce((sum, grapheme) => {
      const key = `${bold ? 'b' : 'r'}${grapheme}`;
      if (!this.widths.has(key)) this.widths.set(key, this.document.font(bold ? 'bold' : 'regular').fontSize(1000).widthOfString(grapheme));
      return sum + (this.widths.get(key)! * size) / 1000;
    }, 0);
  }

  private marked(element: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const content = this.document.markStructureContent(tag);
    draw();
    this.document.endMarkedContent();
    element.add(content);
  }

  /** Rules, shades and page numbers: seen, and not read out. */
  private aside(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }
}
