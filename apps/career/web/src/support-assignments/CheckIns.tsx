import { DateText, Section } from '@takara/design-system';
import { lazy, Suspense } from 'react';
import type { SupportShownFragment } from '../gql/graphql.ts';

// Only the two who talk ever write here.
const CheckInForm = lazy(async () => ({ default: (await import('./CheckInForm.tsx')).CheckInForm }));

/** The talks: the two read what was said, managers see that and when, for others the section is not there. */
export function CheckIns({ support: { id, checkIns, arrivesOn, state }, mayWrite }: { support: SupportShownFragment; mayWrite: boolean }) {
  if (!checkIns) return <Section title="面談"><p>面談の日と中身は、話した二人と上司のものです。ここには出ません。</p></Section>;
  const isReader = checkIns.some(({ note }) => note !== null) || mayWrite;
  return (
    <>
      <Section title={checkIns.length > 0 ? `面談（${checkIns.length}回）` : '面談'}>
        <p className="mb-4 text-text-quiet">{isReader ? '書いたことは二人だけが読みます。上司に見えるのは、回数と日だけです。' : '見えるのは、回数と日だけです。話したことは二人だけのものです。'}</p>
        {checkIns.length === 0 ? <p>{state === 'ACTIVE' ? 'まだ記録がありません。' : '面談の記録はありません。'}</p> : (
          <ol className="grid gap-4" aria-label="面談">
            {checkIns.map((talk) => (
              <li key={talk.id} className="rounded-12 border border-line bg-surface px-5 py-4">
                <p className="font-bold">{talk.heldOn ? <DateText value={talk.heldOn} weekday /> : null}{talk.authorName ? <span className="ml-3 text-sm font-normal text-text-quiet">{talk.authorName}さんが記録</span> : null}</p>
                {talk.note === null ? null : <p className="mt-2 whitespace-pre-wrap leading-loose wrap-anywhere">{talk.note}</p>}
              </li>
            ))}
          </ol>
        )}
      </Section>
      {mayWrite ? <Suspense><CheckInForm id={id} arrivesOn={arrivesOn} /></Suspense> : null}
    </>
  );
}
