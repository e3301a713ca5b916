/** 職員番号: two digits of the year of first appointment, five of a running number within it. */
export function numbering(): (hiredOn: string) => string {
  const last = new Map<string, number>();
  return (hiredOn) => {
    const year = hiredOn.slice(2, 4);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return year + String(next).padStart(5, '0');
  };
}

/** Numbers that no ordinary person reaches at any size in use. */
export const personaNumber = (hiredOn: string, index: number): string => `${hiredOn.slice(2, 4)}${99001 + index}`;
