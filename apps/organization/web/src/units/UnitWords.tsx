import { TextField } from '@takara/design-system/forms';
import { useEffect, useRef, useState } from 'react';

/** Long enough to end a kana, short enough to feel immediate. */
const PAUSE_MS = 200;

/** The name or kana of a unit, told once nobody types any more. */
export function UnitWords({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const [text, setText] = useState(words);
  const sent = useRef(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Back, forward and 「組織図で見る」 decide; one's own typing has the text already.
  useEffect(() => {
    if (words !== sent.current) { sent.current = words; setText(words); }
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const typed = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { sent.current = next.trim(); onWords(next.trim()); }, PAUSE_MS);
  };
  return (
    <search>
      <TextField label="所属の名前で探す" help="名前の一部か、読みの始まりで探します。漢字でも、ひらがなでも。" value={text} onChange={typed} autoComplete="off" />
    </search>
  );
}
