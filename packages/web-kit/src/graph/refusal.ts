/** A member of a result union: every one says what it is. */
type Typed = { __typename?: string };
type Refused<Result extends Typed> = Extract<Result, { __typename?: `${string}Refusal` }>;

/**
 * Tells a refusal from what was done: by the graph's convention the refusing member of a result union is named `…Refusal`.
 * `if (isRefusal(result)) showUnder(result.field, result.message); else navigate(paths.posting(result.id));`
 */
export function isRefusal<Result extends Typed>(result: Result): result is Refused<Result> {
  return Boolean(result.__typename?.endsWith('Refusal'));
}
