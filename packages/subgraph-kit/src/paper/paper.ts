/*
 * A printed form as data: what it says, in the order it is read. Plain values only, so that it can go to the thread that
 * draws it. How it looks is draw-paper.ts; where its words come from is the module's affair.
 */

/** One row of a form: 「所属：情報政策課」. Text keeps its line breaks; empty prints as an empty box to write in. */
export interface PaperField {
  readonly label: string;
  readonly text: string;
}

export interface PaperColumn {
  readonly header: string;
  /** Share of the width, beside those of the other columns. */
  readonly share: number;
}

export type PaperBlock =
  /** Rows of label and text. */
  | { readonly kind: 'fields'; readonly heading?: string; readonly rows: readonly PaperField[] }
  /** `none` stands where there are no rows. */
  | { readonly kind: 'table'; readonly heading: string; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[]; readonly none: string }
  | { readonly kind: 'line'; readonly text: string; readonly align?: 'left' | 'center' | 'right' }
  /** 決裁欄・署名欄: an empty box under each name, to stamp or sign. */
  | { readonly kind: 'boxes'; readonly heading: string; readonly names: readonly string[] };

export interface Paper {
  readonly title: string;
  /** Without ending; what a file may not be called is replaced. */
  readonly fileName: string;
  /** For whose eyes it is, at its head: 「本人と人事課のほかに渡さないでください。」 */
  readonly readers: string | null;
  readonly blocks: readonly PaperBlock[];
}

/** Who had it made, and when: at the foot of every page, and all that a second print of the same differs in. */
export interface Printed {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Rows without those that say nothing: a form of what was written, not of what could have been. */
export const fieldsSaid = (rows: readonly (readonly [label: string, text: string | null | undefined])[]): PaperField[] =>
  rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
