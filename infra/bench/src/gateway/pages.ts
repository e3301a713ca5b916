import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './reference.ts';

/** Registered operations of our own pages, by the name that figures are told under. */
export const PAGES = { 'page-employee': 'EmployeePage', 'page-search': 'SearchDirectory', 'page-postings': 'SideAssignmentPostings' } as const;
export type PageName = keyof typeof PAGES;

/** Requests a second for the time an answer takes; they go to a real database. */
export const PAGE_RATE = 10;

/** What `modules.ts` finds out when it starts. */
export interface KnownPages {
  /** Who asks. */
  readonly officer: string;
  /** Address by module. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, { text: string; variables: Record<string, unknown>[]; expected: readonly (readonly [string, Expected])[] }>>;
}

export const knownPagesFile = (folder: string) => join(folder, 'pages.json');
export const readKnownPages = (folder: string) => JSON.parse(readFileSync(knownPagesFile(folder), 'utf8')) as KnownPages;
