import { markedAt } from './hit.ts';

/** A name with the words in it that one typed. */
export function Marked({ text, words }: { text: string; words: string }) {
  const parts = markedAt(text, words);
  if (!parts) return text;
  const [before, found, after] = parts;
  return <>{before}<mark className="rounded-4 bg-yellow-100 text-inherit">{found}</mark>{after}</>;
}
