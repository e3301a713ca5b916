import { PageHeader } from '@takara/design-system';
import { TextField } from '@takara/design-system/forms';
import { usePageTitle, useNavigate, useSearchParams } from '@takara/web-kit';
import { useEffect, useRef, useState } from 'react';
import { AsOfPicker } from '../as-of/AsOfPicker.tsx';
import { readDay } from '../as-of/days.ts';
import { paths } from '../paths.ts';
import { UnitSearch } from './UnitSearch.tsx';
import { UnitTree } from './UnitTree.tsx';

/** The prefecture's units as they stood on any day: opened level by level, or found by name. */
export function UnitTreePage() {
  usePageTitle('組織図');
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const asOf = readDay(parameters.get('asOf'));
  const words = parameters.get('q') ?? '';
  const open = parameters.get('open');
  const searched = useRef(false);
  useEffect(() => { if (words) searched.current = true; }, [words]);
  const look = (q: string) => { if (q !== words) void navigate(paths.units(asOf, { q }), { replace: words !== '' }); };
  return (
    <>
      <PageHeader
        title="組織図"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織・方針', href: paths.directory() }]}
        lead="部局、課・室、出先機関、グループを、どの日の姿でも見られます。所属の名前を選ぶと、そこにいる人と、再編の前後が分かります。"
      />
      <AsOfPicker asOf={asOf} hrefOn={(day) => paths.units(day, { q: words, open })} />
      <UnitWords words={words} onWords={look} />
      {words ? <UnitSearch words={words} asOf={asOf} onGiveUp={() => look('')} /> : <UnitTree key={asOf} asOf={asOf} takesFocus={searched.current} />}
    </>
  );
}

/** Long enough to end a kana, short enough to feel immediate. */
const PAUSE_MS = 200;

function UnitWords({ words, onWords }: { words: string; onWords: (words: string) => void }) {
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
    <search className="mb-4 block max-w-xl">
      <TextField label="所属の名前で探す" help="名前の一部か、読みの始まりで探します。漢字でも、ひらがなでも。" value={text} onChange={typed} autoComplete="off" />
    </search>
  );
}
