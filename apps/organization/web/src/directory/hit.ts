import type { DirectoryHitsFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

type Found = DirectoryHitsFragment['edges'][number]['node'];

/** A hit as the list draws it, whatever was found. */
export interface HitLine {
  /** What it is, in the reader's words: the mark before the name. */
  mark: '職員' | '所属' | '職';
  name: string;
  kana: string | null;
  /** Tells alike ones apart: where, as what, who. */
  detail: string;
  href: string;
}

const LINES: { [Type in Found['__typename']]: (hit: Extract<Found, { __typename: Type }>) => HitLine } = {
  EmployeeHit: ({ employee, name, kana, unitName, postTitle }) => ({ mark: '職員', name, kana, detail: [unitName, postTitle].filter(Boolean).join('　') || '在職していません', href: paths.employee(employee.id) }),
  UnitHit: ({ unit, name, path }) => ({ mark: '所属', name, kana: null, detail: path, href: paths.unit(unit.id) }),
  PostHit: ({ holder, title, holderName, path }) => ({ mark: '職', name: title, kana: null, detail: `${holderName}　${path}`, href: paths.employee(holder.id) }),
};

export const lineOf = (hit: Found): HitLine => (LINES[hit.__typename] as (hit: Found) => HitLine)(hit);

/** Where in `text` the words stand as they were typed: [before, found, after]; null where they stand only by another reading or another form of a kanji. */
export function markedAt(text: string, words: string): [string, string, string] | null {
  const wanted = [...alike(words.replace(/\s/g, ''))];
  const letters = [...text];
  if (wanted.length === 0) return null;
  for (let start = 0; start < letters.length; start += 1) {
    let at = start;
    let matched = 0;
    while (at < letters.length && matched < wanted.length) {
      const letter = alike(letters[at]!);
      if (letter.trim() === '' && matched > 0) at += 1;
      else if (letter === wanted[matched]) { matched += 1; at += 1; }
      else break;
    }
    if (matched === wanted.length) return [letters.slice(0, start).join(''), letters.slice(start, at).join(''), letters.slice(at).join('')];
  }
  return null;
}

/** Widths, cases and the two kana are one; only what keeps its length can be compared letter by letter. */
const alike = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
