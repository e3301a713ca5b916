/** Whether a place is held on a day or still to come; null when it is past. `validTo` is the first day it no longer holds. */
export function whenIs({ validFrom, validTo }: { validFrom: string; validTo: string | null }, today: string): 'いま' | 'これから' | null {
  if (validFrom > today) return 'これから';
  return validTo === null || validTo > today ? 'いま' : null;
}

/** Marks behind a post's title: whether it is a second post, and why the person came. What the title says already is not said again. */
export function marksOf({ postTitle, kind, kindLabel, reasonLabel }: { postTitle: string; kind: string; kindLabel: string; reasonLabel: string | null }): string[] {
  const marks = [kind === 'MAIN' ? null : kindLabel, reasonLabel].filter((mark) => mark !== null && !postTitle.includes(mark)) as string[];
  return [...new Set(marks)];
}
