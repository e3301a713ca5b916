import type { FormErrors } from '@takara/design-system/forms';
import type { RequestDraftFragment } from '../gql/graphql.ts';

/** One line of what is needed, as it is written. `key`: of the line, not of the need. */
export interface NeedDraft {
  readonly key: number;
  readonly family: string | null;
  readonly licence: string;
  readonly people: number | null;
}
export interface RequestDraft {
  readonly municipality: string | null;
  readonly happened: string;
  readonly urgent: boolean;
  readonly fromDay: string | null;
  readonly lastDay: string | null;
  readonly needs: readonly NeedDraft[];
}

/** No licence is asked for. */
export const ANY = 'ANY';
export const MOST_LINES = 6;
export const emptyNeed = (key: number): NeedDraft => ({ key, family: null, licence: ANY, people: 1 });

/** As it was kept, or an empty form. */
export const draftOf = (kept: RequestDraftFragment | null): RequestDraft => ({
  municipality: kept?.municipality ?? null, happened: kept?.happened ?? '', urgent: kept?.urgent ?? false, fromDay: kept?.fromDay ?? null, lastDay: kept?.lastDay ?? null,
  needs: kept?.needs?.length ? kept.needs.map(({ family, licence, people }, key) => ({ key, family, licence: licence ?? ANY, people })) : [emptyNeed(0)],
});

/** What is kept of a form. */
export const keptOf = ({ needs, ...rest }: RequestDraft) => ({ ...rest, needs: needs.map(({ family, licence, people }) => ({ family, licence: licence === ANY ? null : licence, people })) });

export const needsOf = (needs: readonly NeedDraft[]) => needs.map(({ family, licence, people }) => ({ family: family!, licence: licence === ANY ? null : licence, people: people! }));

/** What is not filled in, under the name of its field. What is filled in wrongly the platform says. */
export function missingOf({ municipality, happened, fromDay, lastDay, needs }: RequestDraft): FormErrors {
  const lines = needs.flatMap(({ key, family, people }): [string, string][] => [
    ...(family ? [] : [[`family-${key}`, '職種を選んでください。'] as [string, string]]), ...(people ? [] : [[`people-${key}`, '人数を入れてください。'] as [string, string]]),
  ]);
  return {
    ...(municipality ? {} : { municipality: '市町村を選んでください。' }), ...(happened.trim() ? {} : { happened: '何が起きたか、何を手伝うかを書いてください。' }),
    ...(fromDay ? {} : { fromDay: '応援の初日を入れてください。' }), ...(lastDay ? {} : { lastDay: '最後の日を入れてください。' }), ...Object.fromEntries(lines),
  };
}
