/** How the first, second and third series are filled: solid, striped, dotted. Told apart in grey as well. */
export const FILLS: readonly ((id: string) => string)[] = [() => 'var(--color-key-900)', (id) => `url(#${id}-stripes)`, (id) => `url(#${id}-dots)`];

export function PatternDefinitions({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--color-key-100)" />
        <rect width="2.5" height="6" fill="var(--color-key-800)" />
      </pattern>
      <pattern id={`${id}-dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="var(--color-white)" />
        <circle cx="3.5" cy="3.5" r="1.6" fill="var(--color-key-1100)" />
      </pattern>
    </defs>
  );
}
