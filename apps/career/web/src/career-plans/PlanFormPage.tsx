import { Card, Link, PageHeader } from '@takara/design-system';
import { PageStates, usePageTitle, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { CareerPlanToWriteDocument, PlanContentFragmentDoc, type CareerPlanToWriteQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { namesOf } from './names.ts';
import { PlanForm } from './PlanForm.tsx';
import { draftOf } from './plan-form.ts';

/** Writing the first version of one's plan, or the next. */
export function PlanFormPage() {
  usePageTitle('キャリアプランを書く');
  const query = leading(useQuery(CareerPlanToWriteDocument), 'careerPlanForm');
  return (
    <>
      <PageHeader
        title="キャリアプランを書く"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: 'キャリアプラン', href: paths.careerPlan() }]}
        lead="書いたことは書きかけとして保存され、あなたのほかには見えません。書き終えると版になり、見せるかどうかはその後で決められます。"
      />
      <PageStates state={query}>{({ myCareerPlan, careerPlanForm }) => <Writing mine={myCareerPlan} form={careerPlanForm} />}</PageStates>
    </>
  );
}

function Writing({ mine, form }: { mine: CareerPlanToWriteQuery['myCareerPlan']; form: NonNullable<CareerPlanToWriteQuery['careerPlanForm']> }) {
  const content = mine?.draft?.content ?? mine?.versions?.[0]?.content ?? null;
  const first = draftOf(content && readFragment(PlanContentFragmentDoc, content), form.ownPlaceCode, form.places);
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,1fr)]">
      <PlanForm first={first} savedAt={mine?.draft?.savedAt ?? null} form={form} />
      <div className="grid gap-5">
        <Card title="誰に見えますか" level={2}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>書きかけ：あなただけ</li>
            <li>書き終えた版：見せるまで、あなただけ</li>
            <li>見せた版：いまの上司{mine?.managers && mine.managers.length > 0 ? `（${namesOf(mine.managers)}）` : ''}</li>
            <li>人事課・主管課：中身は見えません。件数だけです</li>
          </ul>
          {mine?.sharedNumber ? <p className="mt-3">いま見せているのは第{mine.sharedNumber}版です。書き直しても、新しい版を見せるまで変わりません。</p> : null}
        </Card>
        <Card title="書くときの手がかり" level={2}>
          <p>{form.pathTitle ? `「${form.pathTitle}」に照らして、どの段階・級で何を目指すかを書きます。` : 'あなたの職種のキャリアパスは、まだ示されていません。目標と日だけで書けます。'}</p>
          <p className="mt-2"><Link href={paths.careerPath()}>キャリアパスを見る</Link></p>
        </Card>
      </div>
    </div>
  );
}
