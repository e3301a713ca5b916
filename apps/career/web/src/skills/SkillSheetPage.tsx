import { EmptyState, LinkButton, PageHeader, Section } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { SkillConsideredFragmentDoc, SkillSheetDocument, SkillSheetShownFragmentDoc, SkillShownFragmentDoc, type SkillSheetShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Considerations } from './Considerations.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { SkillCard } from './SkillCard.tsx';

// Only one's own page has the form.
const StateSkillForm = lazy(async () => ({ default: (await import('./StateSkillForm.tsx')).StateSkillForm }));

/** Somebody's skills and licences: one's own without an id, or those of a person whom the reader may look at. */
export function SkillSheetPage() {
  const { employeeId } = useParams();
  const query = leading(useQuery(SkillSheetDocument, { variables: { employeeId: employeeId ?? null } }), 'skillSheet');
  return <PageStates state={query}>{({ skillSheet, staffSkillForm }) => <Shown key={employeeId} sheet={readFragment(SkillSheetShownFragmentDoc, skillSheet)} maySearch={staffSkillForm !== null} />}</PageStates>;
}

function Shown({ sheet, maySearch }: { sheet: SkillSheetShownFragment; maySearch: boolean }) {
  const { id, employeeName, isOwn, considerations, remindDaysBefore, strengths, strengthSource } = sheet;
  const [told, tell] = useState<(Told & { nth: number }) | null>(null);
  const done = (what: Told) => tell((before) => ({ ...what, nth: (before?.nth ?? 0) + 1 }));
  const title = isOwn ? 'スキル' : `${employeeName}さんのスキル`;
  usePageTitle(title);
  const all = readFragment(SkillShownFragmentDoc, sheet.assertions ?? []);
  const current = all.filter(({ state }) => state !== 'WITHDRAWN');
  const parts = [
    { title: 'スキル', rows: current.filter(({ skill }) => skill?.kind !== 'LICENCE'), help: '' },
    { title: '資格・免許', rows: current.filter(({ skill }) => skill?.kind === 'LICENCE'), help: isOwn ? `有効期限の${remindDaysBefore}日前から、ホームの「やること」でお知らせします。` : '' },
  ].filter(({ rows }) => rows.length > 0);
  const withdrawn = all.filter(({ state }) => state === 'WITHDRAWN');
  const cards = (rows: typeof all) => <div className="grid items-start gap-5 lg:grid-cols-2">{rows.map((skill) => <SkillCard key={skill.id} employeeId={id} employeeName={employeeName ?? ''} skill={skill} onDone={done} />)}</div>;
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, ...(isOwn ? [] : [{ label: 'スキル', href: paths.skills() }])]}
        lead={isOwn ? '身につけたスキルと資格・免許を、根拠とともに載せます。上司・自部局の主管課・人事課が読み、配置を考えるときの参考にします。同僚には見えません。' : '本人の申告と、ほかの人が確かめたことです。配置では考慮するもので、点数にはしません。'}
        action={maySearch ? <LinkButton href={paths.staffBySkills()}>職員をスキルと経験で探す</LinkButton> : undefined}
      />
      {told ? <div className="mb-6"><DoneNotice key={told.nth} title={told.title}>{told.next}</DoneNotice></div> : null}
      {current.length === 0 ? <div className="mb-8"><EmptyState title={isOwn ? 'まだスキルを載せていません。' : 'まだスキルが載っていません。'}>{isOwn ? '下の「スキルを載せる」から始められます。自己申告に書いたスキルは、提出するとここに載ります。' : '本人が載せるか、庁内副業の振り返りで認められると、ここに出ます。'}</EmptyState></div> : null}
      {parts.map(({ title: heading, rows, help }) => <Section key={heading} title={`${heading}（${rows.length}件）`}>{help ? <p className="mb-4 text-text-quiet">{help}</p> : null}{cards(rows)}</Section>)}
      {isOwn ? <Suspense><StateSkillForm onDone={done} /></Suspense> : null}
      {considerations ? <Considerations considered={readFragment(SkillConsideredFragmentDoc, considerations)} isOwn={isOwn ?? false} /> : null}
      {withdrawn.length > 0 ? <Section title={`取り下げたもの（${withdrawn.length}件）`}><p className="mb-4 text-text-quiet">見えるのはあなただけです。もう一度載せると、経過の続きになります。</p>{cards(withdrawn)}</Section> : null}
      <p className="mt-8 text-sm text-text-quiet">根拠は強い順に、{strengths.join('、')}です。順番の出どころ：{strengthSource}。</p>
    </>
  );
}
