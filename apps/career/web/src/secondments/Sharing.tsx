import { DateText, DescriptionList, LinkButton } from '@takara/design-system';
import type { SecondmentShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What was passed on. What only a few know now can be kept in 知識の継承. */
export function Sharing({ sharing: { heldOn, topic, summary, audience, skills, byName, confirmedOn } }: { sharing: NonNullable<SecondmentShownFragment['sharing']> }) {
  return (
    <div className="grid gap-4 rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '何を伝えたか', detail: topic }, { term: '伝えた日', detail: heldOn ? <><DateText value={heldOn} />（{byName}、参加{audience}人）</> : '－' }, { term: '伝えたことと、生かすこと', detail: <span className="whitespace-pre-wrap">{summary}</span> },
          { term: '身につけたスキル', detail: (skills ?? []).join('、') || '－' }, { term: '所属長の確認', detail: confirmedOn ? <DateText value={confirmedOn} /> : 'まだです' },
        ]}
      />
      <p className="flex flex-wrap items-center gap-3 text-sm">所属に残したい知識は、知識の継承に登録できます。<LinkButton size="small" href={paths.succession()}>知識の継承を見る</LinkButton></p>
    </div>
  );
}
