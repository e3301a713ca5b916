/** The policy's own words; the verb that decides how strong the promise is stands out. */
export function Verbatim({ paragraphs, verbs }: { paragraphs: readonly string[]; verbs: readonly string[] }) {
  return (
    <blockquote className="grid max-w-3xl gap-2 border-l-4 border-key-300 bg-surface py-3 pr-4 pl-5 text-lg leading-relaxed">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{splitAt(paragraph, verbs).map(({ text, stands }, index) => (stands ? <strong key={index} className="text-key-1000">{text}</strong> : <span key={index}>{text}</span>))}</p>
      ))}
    </blockquote>
  );
}

export interface Piece {
  text: string;
  /** One of the words asked for. */
  stands: boolean;
}

/** A text cut where any of the words stands in it. */
export function splitAt(text: string, words: readonly string[]): Piece[] {
  const first = words
    .map((word) => ({ word, at: word ? text.indexOf(word) : -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!first) return text ? [{ text, stands: false }] : [];
  const before = text.slice(0, first.at);
  return [...(before ? [{ text: before, stands: false }] : []), { text: first.word, stands: true }, ...splitAt(text.slice(first.at + first.word.length), words)];
}
