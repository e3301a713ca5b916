import type { PostCode } from '../employees/post.ts';
import { NAMED_POSTS } from '../employees/post.ts';
import { fold } from './fold.ts';

/*
 * Under which words something is found. Each key is folded and stands alone, so that whatever is typed is the beginning of
 * one: a name is entered from each of its characters on, a kana name from family and given name, a number from its start.
 */

export type SubjectKind = 'EMPLOYEE' | 'UNIT' | 'POST';

/** What is shown first: units and people by how they begin, then posts, then what only contains the words. */
const RANK = { unit: 0, person: 1, post: 2, insideUnit: 3, insidePerson: 4, insidePost: 5 } as const;
export const RANKS: readonly number[] = Object.values(RANK);
/** Under these ranks nothing but units is found. */
export const UNIT_RANKS: readonly number[] = [RANK.unit, RANK.insideUnit];

export interface SearchEntry {
  readonly subjectId: string;
  readonly kind: SubjectKind;
  readonly validFrom: string;
  /** The first day on which it is no longer found. */
  readonly until: string;
  /** Folded word to rank. */
  readonly keys: ReadonlyMap<string, number>;
}

interface Term {
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly until?: string | null;
}
const OPEN = '9999-12-31';
const termOf = ({ validFrom, validTo, until }: Term) => ({ validFrom, until: until ?? validTo ?? OPEN });

/** Found by number, by any part of the name in use, by family or given kana. */
export function personEntry(person: { id: string; number: string; displayName: string; familyName: string; givenName: string; kana: string; hiredOn: string; leftOn?: string | null }): SearchEntry {
  const keys = new Map<string, number>();
  enter(keys, person.number, RANK.person);
  enterInside(keys, person.familyName + person.givenName, RANK.person, RANK.insidePerson);
  const [familyKana = '', givenKana = ''] = person.kana.split(/\s/);
  enter(keys, familyKana + givenKana, RANK.person);
  enter(keys, givenKana, RANK.insidePerson);
  return { subjectId: person.id, kind: 'EMPLOYEE', validFrom: person.hiredOn, until: person.leftOn ?? OPEN, keys };
}

/** Found by any part of its name, by its short name and by its kana. */
export function unitEntry(unit: { id: string; name: string; shortName?: string | null; kana: string } & Term): SearchEntry {
  const keys = new Map<string, number>();
  enterInside(keys, unit.name, RANK.unit, RANK.insideUnit);
  enter(keys, unit.shortName ?? '', RANK.unit);
  enter(keys, unit.kana, RANK.unit);
  return { subjectId: unit.id, kind: 'UNIT', ...termOf(unit), keys };
}

/** 「人事課長」: a post that few hold, found by unit and title, by the title alone and, for a group, from the 所属 on. Null for all others. */
export function postEntry(place: { id: string; post: string; postTitle: string } & Term, unit: { name: string; type: string }, parent: { name: string } | null): SearchEntry | null {
  if (!NAMED_POSTS.includes(place.post as PostCode)) return null;
  const keys = new Map<string, number>();
  enter(keys, postName(unit.name, place.postTitle), RANK.post);
  if (unit.type === 'GROUP' && parent) enter(keys, parent.name + postName(unit.name, place.postTitle), RANK.post);
  enter(keys, place.postTitle, RANK.insidePost);
  return { subjectId: place.id, kind: 'POST', ...termOf(place), keys };
}

/** 人事課 + 課長 = 人事課長: what the end of one and the beginning of the other share is said once. */
export function postName(unitName: string, title: string): string {
  const shared = [2, 1].find((length) => title.length > length && unitName.endsWith(title.slice(0, length))) ?? 0;
  return unitName + title.slice(shared);
}

function enter(keys: Map<string, number>, text: string, rank: number): void {
  const key = fold(text);
  if (key !== '' && !(keys.get(key)! <= rank)) keys.set(key, rank);
}

function enterInside(keys: Map<string, number>, text: string, rank: number, insideRank: number): void {
  const letters = [...fold(text)];
  letters.forEach((_, at) => enter(keys, letters.slice(at).join(''), at === 0 ? rank : insideRank));
}
