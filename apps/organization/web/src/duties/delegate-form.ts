import type { FormErrors, Option } from '@takara/design-system/forms';

export interface Colleague {
  kind: string;
  postTitle: string;
  grade: { label: string } | null;
  employee: { id: string; displayName: string; kana: string };
}

/** Each colleague once, found by name and by kana, told apart by post and grade. */
export function delegateOptions(colleagues: readonly Colleague[]): Option[] {
  const options = colleagues.map(({ employee, postTitle, grade }) => ({
    id: employee.id,
    label: `${employee.displayName}（${employee.kana}）`,
    detail: [postTitle, grade?.label].filter(Boolean).join('・'),
  }));
  return [...new Map(options.reverse().map((option) => [option.id, option])).values()].reverse();
}

export interface Entered {
  delegateId: string | null;
  from: string | null;
  to: string | null;
  reason: string;
}

/** What must be there before the platform can judge it. */
export function missing({ delegateId, from, to, reason }: Entered): FormErrors {
  return {
    ...(delegateId ? {} : { delegateId: '代わりに決める人を選んでください。' }),
    ...(from ? {} : { from: '始まりの日を入れてください。' }),
    ...(to ? {} : { to: '終わりの日を入れてください。' }),
    ...(reason.trim() ? {} : { reason: '理由を書いてください（例：出張のため）。' }),
  };
}
