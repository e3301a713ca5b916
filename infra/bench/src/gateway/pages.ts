import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@takara/subgraph-kit';
import type { ServedSubgraph } from './graph-files.ts';
import type { Expected } from './reference.ts';

/** Registered operations of our own pages, by the name that figures are told under. */
export const PAGES = { 'page-employee': 'EmployeePage', 'page-search': 'SearchDirectory', 'page-postings': 'SideAssignmentPostings' } as const;
export type PageName = keyof typeof PAGES;

/** Requests a second for the time an answer takes; they go to a real database. */
export const PAGE_RATE = 10;

/** What `modules.ts` finds out when it starts. */
export interface KnownPages {
  /** Who asks. */
  readonly actor: Actor;
  readonly subgraphs: readonly ServedSubgraph[];
  readonly pages: Readonly<Record<string, { text: string; variables: Record<string, unknown>[]; expected: readonly (readonly [string, Expected])[] }>>;
}

export const knownPagesFile = (folder: string) => join(folder, 'pages.json');
export const readKnownPages = (folder: string) => JSON.parse(readFileSync(knownPagesFile(folder), 'utf8')) as KnownPages;
