/** Older than this nobody is told any more; the timeline of the thing itself keeps it. Days. */
export const TOLD_FOR_DAYS = 90;
/** More than this of one feature no one person follows; the newest are among them. */
export const MOST_NEWS = 300;

/** Something of the reader's that news are about: in words, with its page, and whose it is when it is not the reader's own. */
export interface ThingOfMine {
  readonly about: string;
  readonly path: string;
  readonly whoseId: string | null;
}

/** One thing that somebody else did on something of the reader's, or that came about by itself (`actorId` null). */
export interface News extends ThingOfMine {
  /** Unique; of two at one moment the later has the higher, where it may be told which is later. */
  readonly key: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  /** 「同意しました」. */
  readonly told: string;
}

interface StepLike {
  readonly id: number | string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
}
/** A step of a timeline as news. `feature` keeps the keys of two features apart. */
export const newsOf = (feature: string, { id, at, actorId, onBehalfOf }: StepLike, told: string, { about, path, whoseId }: ThingOfMine): News => ({ key: `${feature}:${String(id).padStart(10, '0')}`, at, actorId, onBehalfOf, told, about, path, whoseId });

/** A timeline says 「所属長が同意しました」 beside a name; among news the name stands before it. */
export const afterName = (told: string): string => told.replace(/^(所属長|主管課|人事課)が/, '$1として').replace(/^本人が/, '');

/** SQL: a column's moment in milliseconds, which every driver answers as a number. */
export const inMilliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** 「佐々木 恵さんが同意しました」; what came about by itself names nobody. */
export const titleOf = (told: string, by: string | null, onBehalfOf: string | null) => (by ? `${by}さんが${onBehalfOf ? `${onBehalfOf}さんに代わって` : ''}${told}` : told);

/** Where a piece of news stands among all: texts that sort as they happened, and can be kept as how far somebody has read. */
export const placeOf = ({ at, key }: Pick<News, 'at' | 'key'>): string => `${at.toISOString()}~${key}`;
const PLACE = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z~[a-z-]+:[\da-f-]+$/;
export const idOfPlace = (place: string): string => Buffer.from(place).toString('base64url');
/** Null for what is no id of a notice. */
export function placeOfId(id: string): string | null {
  const place = Buffer.from(id, 'base64url').toString();
  return PLACE.test(place) ? place : null;
}
