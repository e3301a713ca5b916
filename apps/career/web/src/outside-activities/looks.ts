/** An answer to whether a relation stands, as forms send it. */
export interface Answer {
  relation: string;
  exists: boolean;
  why: string;
}
interface Named {
  code: string;
  label: string;
}

/** Of the relations, what is answered: those that are not answered yet stay out, and are asked for by the platform. */
export const answered = (relations: readonly Named[], answers: readonly Answer[]): Answer[] =>
  relations.flatMap(({ code }) => answers.find(({ relation }) => relation === code) ?? []).map(({ relation, exists, why }) => ({ relation, exists, why }));

/** One answer changed; the others stay. A change of the words alone keeps yes or no. */
export function withAnswer(answers: readonly Answer[], relation: string, change: Partial<Omit<Answer, 'relation'>>): Answer[] {
  const before = answers.find((each) => each.relation === relation);
  if (!before && change.exists === undefined) return [...answers];
  return [...answers.filter((each) => each.relation !== relation), { relation, exists: false, why: '', ...before, ...change }];
}
