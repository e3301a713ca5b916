import { DateText, Link } from '@takara/design-system';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentActFragmentDoc, type TeamMemberFragment } from '../gql/graphql.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { MemberState } from './RequestState.tsx';

// Only those who are asked ever act here.
const MemberActs = lazy(async () => ({ default: (await import('./MemberActs.tsx')).MemberActs }));

/** One of the team: what for, who has agreed, who still has to; their words for whom they are. */
export function Member({ member, municipality, onDone }: { member: TeamMemberFragment; municipality: string; onDone: (told: Told) => void }) {
  const { employee, employeeName, unit, needLabel, state, headAgreed, personAgreed, waitsFor, restsUntil, lastDay, headReason, personReason, reflection } = member;
  const actions = readFragment(DeploymentActFragmentDoc, member.availableActions ?? []);
  return (
    <li className="grid gap-3 rounded-12 border border-line bg-surface px-5 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <p className="font-bold">{employee ? <Link href={`/organization/employees/${employee.id}`}>{employeeName}</Link> : employeeName}{' '}<span className="ml-2 text-sm font-normal text-text-quiet">{unitName(unit)}</span></p>
          <p>{needLabel}</p>
        </div>
        <MemberState member={member} />
      </div>
      {state === 'ASKED' ? <p className="text-sm">{headAgreed ? '所属長は同意しました。' : ''}{personAgreed ? '本人は同意しました。' : ''}{waitsFor && waitsFor.length > 0 ? `答えを待っています：${waitsFor.join('、')}` : ''}</p> : null}
      {restsUntil && lastDay ? <p className="text-sm"><DateText value={lastDay} />に戻りました。<DateText value={restsUntil} />までは、次の応援に出しません。</p> : null}
      <Words title="所属長が断った理由" text={headReason} />
      <Words title="本人が断った理由（人事課と本人だけが読みます）" text={personReason} />
      <Words title="振り返り（人事課と本人だけが読みます）" text={reflection} />
      {actions.length > 0 ? <Suspense><MemberActs id={member.id} name={employeeName ?? ''} municipality={municipality} fromDay={member.fromDay} actions={actions} onDone={onDone} /></Suspense> : null}
    </li>
  );
}

function Words({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null;
  return <div><p className="text-sm text-text-quiet">{title}</p><p className="whitespace-pre-wrap wrap-anywhere">{text}</p></div>;
}
