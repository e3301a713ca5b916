import { useState } from 'react';

export interface PersonNameProps {
  /** As the person writes it, 外字 and maiden name in use included. */
  name: string;
  /** Reading in hiragana or katakana. */
  kana?: string | null;
  /** `on-demand`: behind a small button (a person's page). `always`: over the name. `name-only`: in lists and sentences. */
  reading?: 'on-demand' | 'always' | 'name-only';
}

/** A person's name with its reading over it, when asked for. */
export function PersonName({ name, kana, reading = 'on-demand' }: PersonNameProps) {
  const [asked, setAsked] = useState(false);
  if (!kana || reading === 'name-only') return <span>{name}</span>;
  return (
    <span className="ds-person-name">
      {asked || reading === 'always' ? <Ruby name={name} kana={kana} /> : <span>{name}</span>}
      {reading === 'on-demand' ? (
        <button type="button" className="ds-person-name__toggle" aria-pressed={asked} aria-label={`かな（${name}の読み）`} onClick={() => setAsked(!asked)}>
          かな
        </button>
      ) : null}
    </span>
  );
}

function Ruby({ name, kana }: { name: string; kana: string }) {
  return (
    <ruby>
      {name}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
