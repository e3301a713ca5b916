import { Card, EmptyState, PageHeader } from '@takara/design-system';
import { useState } from 'react';
import { defineModule, formatDate, isRefusal, lazyPage, mapData, PageStates, ProblemNotice, useMutation, usePageTitle, useParams, useQuery, useSession } from '../../src/index.ts';
import type { ModuleManifest } from '../../src/index.ts';
import { readFragment } from './src/gql/fragment-masking.ts';
import { OpenPostingDocument, PostingBadge_PostingFragmentDoc, PostingDocument } from './src/gql/graphql.ts';

export const manifest: ModuleManifest = { id: 'sample', title: '見本', basePath: '/sample', nav: [], slots: ['home.tasks', 'home.cards'] };

function PostingPage() {
  const { id = '' } = useParams();
  const state = useQuery(PostingDocument, { variables: { id } });
  const { displayName } = useSession();
  usePageTitle(`募集 ${id}`);
  return (
    <PageStates state={state} isEmpty={({ posting }) => posting === null} empty={<EmptyState title="募集はありません" />}>
      {({ posting }) => (
        <>
          <PageHeader title={`募集 ${posting?.id}`} />
          <p>{posting ? formatDate(readFragment(PostingBadge_PostingFragmentDoc, posting)?.until ?? '2026-01-01') : null}</p>
          <p>{displayName}さんへ</p>
        </>
      )}
    </PageStates>
  );
}

function OpenForm() {
  const { submit, submitting, problem } = useMutation(OpenPostingDocument);
  const [said, say] = useState('');
  const [title, setTitle] = useState('港の仕事');
  const open = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { title, idempotencyKey } }));
    if (data?.open) say(isRefusal(data.open) ? data.open.message : `募集 ${data.open.id} ができました`);
  };
  return (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <input aria-label="件名" value={title} onChange={({ target }) => setTitle(target.value)} />
      <button type="button" onClick={() => void open()}>{submitting ? '送信しています' : '募集する'}</button>
      <output>{said}</output>
    </>
  );
}

export default defineModule({
  id: 'sample',
  routes: [
    { path: 'postings/:id', element: lazyPage(async () => ({ PostingPage }), 'PostingPage') },
    { path: 'open', element: <OpenForm /> },
  ],
  slots: {
    'home.tasks': () => mapData(useQuery(PostingDocument, { variables: { id: 'p1' } }), ({ posting }) => (posting ? [{ id: posting.id, dueOn: null, title: '見る', reason: '見本', to: '/', since: null }] : [])),
    'home.cards': () => <Card title="見本のカード" />,
  },
});
