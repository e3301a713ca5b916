interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly reason: string | null;
}

/** Those who cannot be chosen, folded, each with the reason. */
export function NotToChoose({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <details className="rounded-8 border border-line px-4 py-3">
      <summary className="cursor-pointer font-bold">選べない人とその理由（{people.length}人）</summary>
      <ul className="mt-3 grid gap-3">
        {people.map(({ id, name, place, reason }) => <li key={id}>{name}<span className="ml-2 text-sm text-text-quiet">{place}</span><span className="block text-sm">{reason}</span></li>)}
      </ul>
    </details>
  );
}
