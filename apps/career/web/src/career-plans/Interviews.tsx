import { Section } from '@takara/design-system';
import { lazy, Suspense, useState } from 'react';
import type { InterviewFragment, PlanShownFragment } from '../gql/graphql.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { InterviewCard } from './InterviewCard.tsx';

// The fields come when somebody writes.
const InterviewForm = lazy(async () => ({ default: (await import('./InterviewForm.tsx')).InterviewForm }));

interface Props {
  planId: string;
  interviews: readonly InterviewFragment[];
  managers: PlanShownFragment['managers'];
  isOwn: boolean;
  recording: boolean;
  onClose: () => void;
  emptyText: string;
}

/** Records of the talks about a plan, for the two who talked. */
export function Interviews({ planId, interviews, managers, isOwn, recording, onClose, emptyText }: Props) {
  const [sent, setSent] = useState<string | null>(null);
  return (
    <Section title="面談の記録">
      <div className="grid gap-5">
        {sent ? <DoneNotice title="面談を記録しました。">{sent}さんが確かめると、記録が定まります。確かめるまでは書き直せます。</DoneNotice> : null}
        {recording ? <Suspense><InterviewForm planId={planId} managers={isOwn ? (managers ?? []) : null} onSent={(holder) => { setSent(holder); onClose(); }} onClose={onClose} /></Suspense> : null}
        {interviews.map((interview) => <InterviewCard key={interview.id} interview={interview} />)}
        {interviews.length === 0 && !recording ? <p>{emptyText}</p> : null}
        <p className="text-sm text-text-quiet">面談の記録は、面談した二人だけが読めます。ほかの上司や人事課には見えません。</p>
      </div>
    </Section>
  );
}
