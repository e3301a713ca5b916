import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { QueryState } from './graph/query.ts';

/** One line of やること. */
export interface TaskItem {
  /** Unique within the module. */
  id: string;
  /** ISO date it is due on; null when nothing but order presses. */
  dueOn: string | null;
  /** What to do, as an order to oneself: 「庁内副業の応募に同意する」. */
  title: string;
  /** Why it is this person's: 「応募者の所属長です」. */
  reason: string;
  /** Path straight to the form. */
  to: string;
  /** ISO date-time since when it waits; null when it never waited for anyone else. */
  since: string | null;
}

/** One line of 予定: what is about to happen, without anything to be done before it. */
export interface UpcomingItem {
  /** Unique within the module. */
  id: string;
  /** ISO date, today or later. */
  on: string;
  /** What happens: 「窓口の案内図」の応募の締切. */
  title: string;
  /** How it concerns this person. */
  reason: string;
  /** Path of its page. */
  to: string;
}

/** One line of お知らせ: what somebody else did on something of this person's. */
export interface NoticeItem {
  /** Unique within the module. */
  id: string;
  /** Who did what: 「佐々木 恵さんが同意しました」. */
  title: string;
  /** On what: 「窓口の案内図」への応募. */
  about: string;
  /** ISO date-time. */
  at: string;
  /** Path of its page. */
  to: string;
  unread: boolean;
}

/** A module's notices as far as they are asked for. Never more than the person may see on the pages they lead to. */
export interface Notices {
  /** How many are unread, also beyond `items`. */
  unread: number;
  /** Newest first. */
  items: readonly NoticeItem[];
  /** Asks for older ones; null when these are all. */
  more: (() => void) | null;
  /** Says to the server that these have been seen: also when it is said again. */
  markRead: () => void;
}

/**
 * Slots that hold markup, and what the page gives each contribution. `home.cards` stand below an h2 of the page: a Card, h3.
 * All others stand below the page's h1 and bring their own h2: a Section.
 */
export interface SlotProps {
  'home.cards': object;
  'employee.overview': { employeeId: string };
  'unit.overview': { unitId: string };
  'measure.evidence': { measureCode: string };
  'search.results': { query: string };
}

/** Slots that hold data, which the page merges across modules: a hook each. */
export interface SlotData {
  'home.tasks': () => QueryState<readonly TaskItem[]>;
  'home.upcoming': () => QueryState<readonly UpcomingItem[]>;
  'header.notices': () => QueryState<Notices>;
}

export type SlotName = keyof SlotProps | keyof SlotData;
export type Slots = { [Name in keyof SlotProps]?: ComponentType<SlotProps[Name]> } & { [Name in keyof SlotData]?: SlotData[Name] };

/** What a remote's one exposed file (`src/module.tsx`) exports by default. */
export interface WebModule {
  /** The module's folder name, equal to `id` of its module.json. */
  id: string;
  /** Relative to the module's base path. Pages come from `lazyPage`; loaders and actions do not run in a remote. */
  routes: readonly RouteObject[];
  slots: Slots;
}

/**
 * `export default defineModule({ id: 'career', routes: [{ path: 'side-jobs', element: <PostingsPage /> }], slots: { 'home.tasks': useTasks } })`
 */
export const defineModule = (module: WebModule): WebModule => module;

export interface NavigationItem {
  to: string;
  label: string;
  /** Listed only for people who hold it. */
  entitlement?: string;
}

/** `module.json`: what is known of a module before any of its code is there. */
export interface ModuleManifest {
  id: string;
  /** The module's name to a person: 「キャリア」. */
  title: string;
  /** `/career`: every page of the module lies below it. */
  basePath: string;
  nav: readonly NavigationItem[];
  /** Slots the module contributes to. */
  slots: readonly SlotName[];
}
