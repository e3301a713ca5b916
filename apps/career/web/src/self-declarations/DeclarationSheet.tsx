import { DateText, DescriptionList } from '@takara/design-system';
import { PaperButton } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DeclarationSheetFragmentDoc, SelfDeclarationPaperDocument, SelfDeclarationToPersonnelPaperDocument } from '../gql/graphql.ts';
import { Channel } from './Channel.tsx';

const NOTHING = '書かれていません';
const words = (text: string | null) => (text ? <span className="whitespace-pre-wrap">{text}</span> : NOTHING);
const names = (list: readonly string[] | null) => (list && list.length > 0 ? list.join('、') : NOTHING);

/** A declaration as it is read: the part for the 所属長, and below it, for those who may read it, the part for 人事課. */
export function DeclarationSheet({ declaration }: { declaration: FragmentType<typeof DeclarationSheetFragmentDoc> }) {
  const { toPersonnel, ...it } = readFragment(DeclarationSheetFragmentDoc, declaration);
  return (
    <>
      <Channel to="MANAGER">
        <DescriptionList
          items={[
            { term: 'いまの仕事の量', detail: it.workloadLabel ?? NOTHING },
            { term: '仕事が自分に合っているか', detail: it.workFitLabel ?? NOTHING },
            { term: '異動の希望', detail: it.wishLabel ?? NOTHING },
            { term: '希望する部局', detail: names(it.wishedDepartments?.map(({ label }) => label) ?? null) },
            { term: '希望する地域', detail: names(it.wishedDistricts) },
            { term: '得意なこと', detail: words(it.strengths) },
            { term: '新しく身につけたスキル', detail: names(it.newSkills) },
            { term: '免許・資格', detail: names(it.licences) },
            { term: '所属長に伝えたいこと', detail: words(it.comment) },
          ]}
        />
        <PaperButton size="small" document={SelfDeclarationPaperDocument} variables={{ id: it.id }}>この部分をPDFにする</PaperButton>
      </Channel>
      {toPersonnel ? (
        <Channel to="PERSONNEL">
          <DescriptionList
            items={[
              { term: '昇任の希望', detail: toPersonnel.promotionWishLabel ?? NOTHING },
              { term: '人事課に直接伝えたいこと', detail: words(toPersonnel.message) },
              { term: '配慮が要る事情', detail: names(toPersonnel.circumstanceLabels) },
              { term: '配慮してほしいこと', detail: words(toPersonnel.consideration) },
              { term: '人事課が読むことへの同意', detail: toPersonnel.consentedAt ? <><DateText value={toPersonnel.consentedAt} />に同意</> : '事情は書かれていないので、要りません' },
            ]}
          />
          <PaperButton size="small" document={SelfDeclarationToPersonnelPaperDocument} variables={{ id: it.id }}>人事課だけが読む部分をPDFにする</PaperButton>
        </Channel>
      ) : null}
    </>
  );
}
