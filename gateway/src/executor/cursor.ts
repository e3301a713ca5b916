import type { ResponsePath } from '@apollo/query-planner';
import { isRecord } from '../record.ts';
import { readerOf, type Data } from './own.ts';

/** Places in the answer that grows: `path` from its root, `@` for "in every item". */
export interface Cursor {
  readonly path: ResponsePath;
  /** One object, or every one that the path leads to; some may be null. */
  readonly data: Data | readonly (Data | null)[];
  readonly root: Data;
}

/** From the root to the places of a path; null when nothing is there. */
export function compileMove(steps: ResponsePath): (cursor: Cursor) => Cursor | null {
  const walk = steps.reduceRight<(value: unknown) => unknown>((next, step) => {
    if (step === '@') return (value) => (Array.isArray(value) ? value.flatMap((item) => (item === undefined || item === null ? item : next(item))) : value);
    const read = readerOf(String(step));
    return (value) => {
      const inner = read(value as Data);
      return inner === undefined || inner === null ? inner : next(inner);
    };
  }, (value) => value);
  return ({ path, data, root }) => {
    const found = walk(data);
    return found ? { path: path.concat(steps), data: found as Cursor['data'], root } : null;
  };
}

/** The paths, with numbers, of all places of a cursor, in the order of its data. */
export function placesOf({ path, root }: Cursor): ResponsePath[] {
  const places: ResponsePath[] = [];
  const walk = (value: unknown, at: number, before: ResponsePath): void => {
    if (value === undefined || value === null) return;
    const step = path[at];
    if (step === undefined) places.push(before);
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, step === '@' ? at + 1 : at, [...before, index]));
    else if (isRecord(value) && Object.hasOwn(value, step)) walk(value[step], at + 1, [...before, step]);
  };
  walk(root, 0, []);
  return places;
}
