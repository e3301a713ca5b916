import { PageHeader } from '@takara/design-system';
import { usePageTitle, useNavigate, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { AsOfPicker } from '../as-of/AsOfPicker.tsx';
import { readDay } from '../as-of/days.ts';
import { paths } from '../paths.ts';
import { UnitSearch } from './UnitSearch.tsx';
import { UnitTree } from './UnitTree.tsx';

// The field comes after the tree: whoever only looks never waits for it.
const UnitWords = lazy(async () => ({ default: (await import('./UnitWords.tsx')).UnitWords }));

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
      <div className="mb-4 min-h-32 max-w-xl sm:min-h-28"><Suspense><UnitWords words={words} onWords={look} /></Suspense></div>
      {words ? <UnitSearch words={words} asOf={asOf} onGiveUp={() => look('')} /> : <UnitTree key={asOf} asOf={asOf} takesFocus={searched.current} />}
    </>
  );
}
