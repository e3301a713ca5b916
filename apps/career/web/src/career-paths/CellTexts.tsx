import type { PathCell } from './chart.ts';
import { ReadingMark } from './Marks.tsx';

/** The policy's words of a cell, one a line, and whether where they stand is only read. */
export function CellTexts({ cell: { texts, isInferred } }: { cell: PathCell }) {
  const [first] = texts;
  return (
    <>
      {texts.length === 1 ? <p>{first}</p> : <ul className="grid list-disc gap-1 pl-5">{texts.map((text) => <li key={text}>{text}</li>)}</ul>}
      {isInferred ? <p className="mt-1"><ReadingMark /></p> : null}
    </>
  );
}
