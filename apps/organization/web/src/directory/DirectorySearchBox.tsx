import { Icon } from '@takara/design-system';
import { useEffect, useId, useRef, useState, type Ref } from 'react';

/** Long enough to end a kana, short enough to feel immediate. */
const PAUSE_MS = 200;

interface Props {
  ref?: Ref<HTMLInputElement>;
  words: string;
  /** Called while one types, also while kana are still being converted: readings are found before kanji are. */
  onWords: (words: string) => void;
  /** ↓ in the box: into what was found. */
  onDown: () => void;
}

/** One box for people, units and posts. Enter goes to what was found as well. */
export function DirectorySearchBox({ ref, words, onWords, onDown }: Props) {
  const hintId = useId();
  const [text, setText] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(words);
  // Back, forward and examples decide; one's own typing has the text already.
  useEffect(() => {
    if (words !== sent.current) { sent.current = words; setText(words); }
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (next: string) => {
    clearTimeout(timer.current);
    sent.current = next.trim();
    onWords(next.trim());
  };
  const typed = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next), PAUSE_MS);
  };

  return (
    <div className="mb-6">
      <form role="search" aria-label="職員・所属・職" className="relative max-w-3xl" onSubmit={(event) => { event.preventDefault(); send(text); onDown(); }}>
        <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center text-text-quiet"><Icon name="search" /></span>
        <input
          ref={ref}
          type="search"
          aria-label="職員・所属・職を探す"
          aria-describedby={hintId}
          autoComplete="off"
          maxLength={100}
          value={text}
          className="h-14 w-full rounded-full border border-line-strong bg-surface pr-5 pl-12 text-lg"
          onChange={({ target }) => typed(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDown();
          }}
        />
      </form>
      <p id={hintId} className="mt-2 text-sm text-text-quiet">氏名・かな・職員番号・所属・職の、どれでも打つそばから探します。「高橋」で「髙橋」も見つかります。</p>
    </div>
  );
}
