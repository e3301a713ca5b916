import { useEffect, useRef, useState } from 'react';
import { formatDateTime } from '../format/dates.ts';

/** Long enough that a sentence is not saved word by word. */
export const PAUSE_MS = 2_500;

/** Sends a draft; null when it was kept, otherwise why not, in words for its author. */
export type Save<Content, Refusal extends { message: string }> = (content: Content) => Promise<Refusal | null>;

export interface Autosave<Refusal> {
  /** What is on the screen is not yet on the server. */
  unsaved: boolean;
  saving: boolean;
  /** For the line under the form's buttons. */
  words: string;
  /** Keeps it now; null when it was kept, otherwise why not. */
  saveNow: () => Promise<Refusal | null>;
}

/** Keeps a form's content on the server whenever its author pauses. `savedAt`: when it was last kept, an ISO instant. `active` false: it is being sent. */
export function useAutosave<Content, Refusal extends { message: string }>(content: Content, save: Save<Content, Refusal>, savedAt: string | null, active = true): Autosave<Refusal> {
  const text = JSON.stringify(content);
  const [kept, setKept] = useState(text);
  const [tried, setTried] = useState(text);
  const [keptAt, setKeptAt] = useState(savedAt);
  const [saving, setSaving] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const unsaved = text !== kept;

  const saveNow = async () => {
    setSaving(true);
    setTried(text);
    const refused = await save(content);
    setSaving(false);
    setWhy(refused?.message ?? null);
    if (refused === null) {
      setKept(text);
      setKeptAt(new Date().toISOString());
    }
    return refused;
  };
  const saver = useRef(saveNow);
  useEffect(() => { saver.current = saveNow; });

  // What was refused once is not sent again until its author changes it.
  const due = active && !saving && unsaved && text !== tried ? text : null;
  useEffect(() => {
    if (due === null) return;
    const timer = setTimeout(() => void saver.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [due]);

  return { unsaved, saving, words: wordsFor({ unsaved, saving, why, keptAt }), saveNow };
}

function wordsFor({ unsaved, saving, why, keptAt }: { unsaved: boolean; saving: boolean; why: string | null; keptAt: string | null }): string {
  if (saving) return '下書きを保存しています。';
  if (unsaved && why) return `下書きを保存できていません。${why}`;
  if (unsaved) return '保存していない変更があります。まもなく保存します。';
  return keptAt ? `下書きを保存しました（${formatDateTime(keptAt)}）。` : '入力すると、下書きがひとりでに保存されます。';
}
