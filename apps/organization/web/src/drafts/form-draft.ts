import { isRefusal, useAutosave, useMutation, type Autosave } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { KeepFormDraftDocument, KeptDraftFragmentDoc, type DraftedForm } from '../gql/graphql.ts';

export type KeptDraft = FragmentType<typeof KeptDraftFragmentDoc> | null | undefined;

/** The fields as they were left, over `empty`; of a draft written by another version of the form only what this one still has. */
export function fieldsOf<Fields extends object>(kept: KeptDraft, empty: Fields): Fields {
  const content = readFragment(KeptDraftFragmentDoc, kept)?.content;
  return content ? fieldsIn(content, empty) : empty;
}

export function fieldsIn<Fields extends object>(content: string, empty: Fields): Fields {
  const read = JSON.parse(content) as Partial<Record<keyof Fields, unknown>>;
  const still = (Object.keys(empty) as (keyof Fields)[]).filter((name) => typeof read[name] === 'string');
  return { ...empty, ...Object.fromEntries(still.map((name) => [name, read[name]])) };
}

/** Keeps the fields of a form about one thing while they are written. `active` false: it is being sent, or was. */
export function useFormDraft<Fields extends object>(form: DraftedForm, aboutId: string, fields: Fields, kept: KeptDraft, active: boolean): Autosave<{ message: string }> {
  const { submit } = useMutation(KeepFormDraftDocument);
  const save = async (now: Fields) => {
    const { data, problem } = await submit((idempotencyKey) => ({ input: { idempotencyKey, form, aboutId, content: JSON.stringify(now) } }));
    if (!data) return { message: problem.advice };
    return isRefusal(data.keepFormDraft) ? data.keepFormDraft : null;
  };
  return useAutosave(fields, save, readFragment(KeptDraftFragmentDoc, kept)?.savedAt ?? null, active);
}
