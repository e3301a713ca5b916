import { Button, EmptyState, Tree } from '@takara/design-system';
import { TextField } from '@takara/design-system/forms';
import { formatDate, today } from '@takara/web-kit';
import { useMemo, useState } from 'react';
import { paths } from '../paths.ts';
import { countUnits, narrowed, nodesOf, openable, waysTo, type UnitInTree } from './unit-tree.ts';

interface Props {
  units: readonly UnitInTree[];
  asOf: string | null;
  /** The units of another day are on their way. */
  busy: boolean;
}

/** The tree with a box that narrows it down by name or reading, and one press to open or close it all. */
export function UnitTree({ units, asOf, busy }: Props) {
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const shown = useMemo(() => narrowed(units, words), [units, words]);
  const expanded = opened ?? (words.trim() ? waysTo(shown, words) : new Set(openable(units, 1)));
  const look = (text: string) => { setWords(text); setOpened(null); };

  if (units.length === 0)
    return <EmptyState title={`${formatDate(asOf ?? today())}の組織の記録はありません。`}>記録のある、より新しい日を選んでください。</EmptyState>;
  return (
    <div aria-busy={busy} className={busy ? 'opacity-60' : undefined}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-64 flex-1">
          <TextField label="所属の名前で絞り込む" help="漢字でも、ひらがなでも。" value={words} onChange={look} autoComplete="off" />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => setOpened(new Set(openable(shown)))}>すべて開く</Button>
          <Button size="small" onClick={() => setOpened(new Set(openable(units, 1)))}>部局だけにする</Button>
        </div>
      </div>
      <p role="status" className="mb-2 text-sm text-text-quiet">{`${formatDate(asOf ?? today())}の組織です。${countUnits(shown)}の部局・所属・グループを表示しています。`}</p>
      {shown.length > 0 ? (
        <div className="rounded-12 border border-line bg-surface p-4">
          <Tree label="組織図" nodes={nodesOf(shown, (id) => paths.unit(id, asOf))} expanded={expanded} onExpandedChange={setOpened} />
        </div>
      ) : (
        <EmptyState title={`「${words}」という所属は、この日にはありません。`} action={<Button onClick={() => look('')}>絞り込みをやめる</Button>}>
          再編で名前が変わっているかもしれません。上の日付を再編の前に変えると、見つかることがあります。
        </EmptyState>
      )}
    </div>
  );
}
