import { p, type Opt } from '@mikro-orm/core';

/** Columns of a row that holds from a day to (not including) another: null means still. `until` is that day, or 9999-12-31. */
export const dated = () => ({ validFrom: p.date(), validTo: p.date().nullable(), until: p.date().$type<Opt<string>>().generated(`(coalesce(valid_to, '9999-12-31'::date)) stored`) });

/** The last day of all: `until` of a row that still holds. */
export const OPEN_END = '9999-12-31';

const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);
