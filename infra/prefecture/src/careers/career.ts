import { ageOnApril } from '../calendar.ts';
import type { Person } from '../people/person.ts';
import type { PostCode, Site } from '../prefecture.ts';
import type { Line } from '../units/lines.ts';
import type { Seat } from './seats.ts';

/** Where somebody stands in the simulation this year. Years are fiscal years. */
export interface Career {
  readonly person: Person;
  /** 1 (主事級) to 8 (部長級). */
  rank: number;
  rankSince: number;
  place: Line | null;
  /** The headship held, of which there is one only. */
  seat: Seat | null;
  /** A manager's post beside the headships: 課長代理, 次長, 理事. */
  besides: PostCode | null;
  /** サブマネージャー, 副課長. */
  isSub: boolean;
  since: number;
  stay: number;
  /** ROT-2, ROT-3: the year in which the other kind of site is due, and which. */
  rotation: { readonly year: number; readonly site: Site } | null;
  /** After 役職定年. */
  isPastLimit: boolean;
  /** The one for whom 役職定年 was put off (地公法28条の5). */
  isExcepted: boolean;
  dispatchedUntil: number | null;
  isReappointed: boolean;
  /** Luck and diligence, constant for life. */
  readonly merit: number;
  /** What this April has brought so far. */
  event: 'HIRED' | 'REHIRED' | 'REAPPOINTED' | 'LIMIT' | 'DISPATCH' | 'RETURN' | 'MOVED' | 'MERGED' | null;
}

export const newCareer = (person: Person, merit: number): Career => ({
  person, rank: 1, rankSince: 0, place: null, seat: null, besides: null, isSub: false, since: 0, stay: 3, rotation: null,
  isPastLimit: false, isExcepted: false, dispatchedUntil: null, isReappointed: false, merit, event: null,
});

export const ageOf = (career: Career, year: number): number => ageOnApril(year, career.person.birthFiscalYear);

/** Not a head, not a manager beside one, not away: the people whom reshuffles move between groups. */
export const isRankAndFile = (career: Career): boolean =>
  career.seat === null && career.besides === null && career.dispatchedUntil === null && career.person.persona === null;

export function leavePost(career: Career): void {
  if (career.seat) career.seat.incumbent = null;
  career.seat = null;
  career.besides = null;
  career.place = null;
}
