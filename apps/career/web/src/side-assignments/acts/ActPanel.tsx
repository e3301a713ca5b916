import { ActionButton, DateText } from '@takara/design-system';
import { useState, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { OfferedActFragmentDoc, type HolderFragmentDoc, type OfferedActFragment } from '../../gql/graphql.ts';
import type { Act, Told } from './act.ts';
import { ActButton } from './ActButton.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import { holderOf, type Holder } from './holder.ts';
import { useJustDone } from './just-done.ts';

interface Done extends Told {
  readonly holder: Holder | null;
}
/** What an act on something with a holder answers. */
type Held = { readonly currentHolder?: FragmentType<typeof HolderFragmentDoc> | null };

interface Props {
  id: string;
  /** What the platform offers the reader, the main thing first. */
  actions: readonly FragmentType<typeof OfferedActFragmentDoc>[] | null;
  /** How each is done here. */
  acts: Readonly<Record<string, Act>>;
  /** Those that are forms: where each stands. */
  forms: Readonly<Record<string, string>>;
  holder: Holder | null;
  /** Said in place of the holder when nobody has to do anything any more. */
  ended?: ReactNode;
}

/** Under the page's name: whose turn it is, what the reader can do, and after that what happens next. */
export function ActPanel({ id, actions, acts, forms, holder, ended }: Props) {
  const before = acts[useJustDone() ?? ''];
  const [done, setDone] = useState<Done | null>(before ? { title: before.done, next: before.next, holder } : null);
  const offered = readFragment(OfferedActFragmentDoc, actions ?? []);
  const main = offered.find((one) => one.enabled && !acts[one.action]?.ends);
  if (!holder && !ended && offered.length === 0 && !done) return null;
  return (
    <div className="mb-8 grid gap-5">
      {done ? <DoneNotice key={done.title} title={done.title} nextStep={done.holder ? `いまの担当：${done.holder.who}` : undefined}>{done.next}</DoneNotice> : null}
      {holder || ended || offered.length > 0 ? (
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 rounded-12 border border-line bg-surface px-6 py-5">
          <div className="grid min-w-0 gap-1">{holder ? <HolderWords holder={holder} /> : ended}</div>
          {offered.length > 0 ? (
            <div className="flex flex-wrap items-start gap-3">
              {[...offered.filter((one) => one === main), ...offered.filter((one) => one !== main)].map((one) => <OneAct key={one.action} id={id} offered={one} act={acts[one.action]} form={forms[one.action]} isMain={one === main} onDone={setDone} />)}
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function HolderWords({ holder: { who, since } }: { holder: Holder }) {
  return (
    <>
      <p className="text-sm text-text-quiet">いまの担当</p>
      <p className="font-bold">{who}</p>
      <p className="text-sm text-text-quiet"><DateText value={since} />から</p>
    </>
  );
}

function OneAct({ id, offered, act, form, isMain, onDone }: { id: string; offered: OfferedActFragment; act?: Act; form?: string; isMain: boolean; onDone: (done: Done) => void }) {
  // Taking back what is one's own is never pressed for; a decision shows both of its ways.
  const variant = isMain ? 'primary' : offered.action === 'WITHDRAW' ? 'quiet' : 'secondary';
  if (form) return <ActionButton offered={offered} variant={variant} href={form}>{offered.label}</ActionButton>;
  return act ? <ActButton id={id} offered={offered} act={act} variant={variant} onDone={(told, outcome) => onDone({ ...told, holder: holderOf((outcome as Held).currentHolder) })} /> : null;
}
