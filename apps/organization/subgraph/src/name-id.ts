import { hash } from 'node:crypto';

/** The same name gives the same UUID, on every machine: for rows that are derived and not entered. */
export function idOf(...name: readonly (string | null)[]): string {
  const hex = hash('sha1', name.map((part) => part ?? '').join(':'));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
