import { Badge, PlainLink, type Tone } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DirectoryHitsFragmentDoc } from '../gql/graphql.ts';
import { moveInList } from './list-keys.ts';
import { lineOf, type HitLine } from './hit.ts';
import { Marked } from './Marked.tsx';

const TONES = { 職員: 'info', 所属: 'success', 職: 'warning' } satisfies Record<HitLine['mark'], Tone>;

interface Props {
  found: FragmentType<typeof DirectoryHitsFragmentDoc>;
  /** What was typed, to be marked in what was found. */
  words: string;
  /** The arrow up on the first line leads back there. */
  onLeaveUp?: () => void;
}

/** People, units and posts in one list, best first. ↓ and ↑ go through it. */
export function HitList({ found, words, onLeaveUp }: Props) {
  const { edges } = readFragment(DirectoryHitsFragmentDoc, found);
  return (
    <ul className="overflow-hidden rounded-12 border border-line bg-surface" onKeyDown={(event) => moveInList(event, onLeaveUp)}>
      {edges.map(({ cursor, node }) => <Line key={cursor} line={lineOf(node)} words={words} />)}
    </ul>
  );
}

function Line({ line: { mark, name, kana, detail, href }, words }: { line: HitLine; words: string }) {
  return (
    <li className="border-b border-line last:border-b-0">
      <PlainLink href={href} data-hit className="grid grid-cols-[3.5rem_1fr] items-center gap-x-3 px-4 py-3 hover:bg-key-50 focus-visible:-outline-offset-4">
        <span><Badge tone={TONES[mark]}>{mark}</Badge></span>
        <span className="min-w-0">
          <span className="font-bold text-key-1000 underline underline-offset-4"><Marked text={name} words={words} /></span>
          {kana ? <span className="ml-2 text-sm text-text-quiet"><Marked text={kana} words={words} /></span> : null}
          <span className="block text-sm text-text-quiet">{detail}</span>
        </span>
      </PlainLink>
    </li>
  );
}
