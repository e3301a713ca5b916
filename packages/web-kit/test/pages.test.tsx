import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Slot } from '../src/index.ts';
import { SlotData } from '../src/shell.ts';
import { executeWith, renderModule, type Answers, type Edge, type EdgeRequest } from '../src/testing/index.ts';
import sample, { manifest } from './sample/module.tsx';
import documents from './sample/src/gql/persisted-documents.json';

const SCHEMA = readFileSync(join(import.meta.dirname, 'sample/schema.graphql'), 'utf8');
const POSTING = { id: 'p1', title: '港の仕事', until: '2026-11-30', status: 'OPEN' };
const show = (path: string, answers: Answers, page?: React.ReactNode) => renderModule(sample, { manifest, path, edge: executeWith(SCHEMA, answers), documents, page });
const refuseWith = (code: string) => () => { throw Object.assign(new Error(code), { extensions: { code, requestId: 'c0ffee' } }); };

/** An edge that remembers what it was asked. */
function recording(edge: Edge) {
  const requests: EdgeRequest[] = [];
  return { requests, edge: ((request) => { requests.push(request); return edge(request); }) satisfies Edge };
}

// A busy machine may take its time.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('a page shows what the graph answers', async () => {
  show('/sample/postings/p1', { posting: POSTING });
  expect(await screen.findByRole('heading', { name: '募集 p1' })).toBeTruthy();
  expect(screen.getByText('令和8年11月30日')).toBeTruthy();
  expect(screen.getByText('青森 葵さんへ')).toBeTruthy();
  expect(document.title).toBe('募集 p1｜Takara');
});

it('a page with nothing to show says so', async () => {
  show('/sample/postings/p1', { posting: null });
  expect(await screen.findByText('募集はありません')).toBeTruthy();
});

it('what a person may not see is a page that is not there', async () => {
  show('/sample/postings/p1', { posting: refuseWith('NOT_FOUND') });
  expect(await screen.findByRole('heading', { name: '見つかりませんでした' })).toBeTruthy();
});

it('a failure is said with its number, and a retry replaces it', async () => {
  const answers: Answers = { posting: refuseWith('SUBGRAPH_UNAVAILABLE') };
  show('/sample/postings/p1', answers);
  expect(await screen.findByText('c0ffee')).toBeTruthy();
  answers.posting = POSTING;
  fireEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }));
  expect(await screen.findByRole('heading', { name: '募集 p1' })).toBeTruthy();
});

it('somebody whose session has ended is led to the sign-in and back to this page', async () => {
  show('/sample/postings/p1?from=mail', { posting: refuseWith('UNAUTHENTICATED') });
  expect((await screen.findByRole('link', { name: 'サインイン' })).getAttribute('href')).toBe('/auth/login?returnTo=%2Fsample%2Fpostings%2Fp1%3Ffrom%3Dmail');
});

it('an answer of a wrong shape is a failure in tests as it is in production', async () => {
  show('/sample/postings/p1', { posting: { ...POSTING, id: null } });
  expect(await screen.findByText('処理を終えられませんでした。')).toBeTruthy();
});

it('a refusal is told from what was done', async () => {
  const answers: Answers = { open: { __typename: 'OpenRefusal', message: '締切は今日より後の日にしてください。', code: 'TOO_SOON' } };
  show('/sample/open', answers);
  fireEvent.click(screen.getByRole('button', { name: '募集する' }));
  expect(await screen.findByText('締切は今日より後の日にしてください。')).toBeTruthy();
  answers.open = { __typename: 'Posting', id: 'p2' };
  fireEvent.click(screen.getByRole('button', { name: '募集する' }));
  expect(await screen.findByText('募集 p2 ができました')).toBeTruthy();
});

it('a submission that was not answered is repeated under the same key, another input under another', async () => {
  const answers: Answers = { open: refuseWith('SUBGRAPH_UNAVAILABLE') };
  const { edge, requests } = recording(executeWith(SCHEMA, answers));
  renderModule(sample, { manifest, path: '/sample/open', edge, documents });
  const button = screen.getByRole('button', { name: '募集する' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByText('この情報をいま取り出せません。');
  answers.open = { __typename: 'Posting', id: 'p2' };
  fireEvent.click(screen.getByRole('button', { name: '募集する' }));
  await screen.findByText('募集 p2 ができました');
  answers.open = { __typename: 'Posting', id: 'p3' };
  fireEvent.change(screen.getByLabelText('件名'), { target: { value: '山の仕事' } });
  fireEvent.click(screen.getByRole('button', { name: '募集する' }));
  await screen.findByText('募集 p3 ができました');

  const keys = requests.map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);
  expect(keys).toHaveLength(3);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(requests[0]).toMatchObject({ operationName: 'OpenPosting', requestId: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('after somebody did something, what is on the screen is asked again', async () => {
  const answers: Answers = { posting: null, open: { __typename: 'Posting', id: 'p1' } };
  const home = <><SlotData name="home.tasks">{(feeds) => <ul>{feeds.flatMap(({ data }) => data ?? []).map(({ id }) => <li key={id}>{id}</li>)}</ul>}</SlotData>{sample.routes[1]!.element}</>;
  show('/', answers, home);
  await screen.findByRole('button', { name: '募集する' });
  answers.posting = POSTING;
  fireEvent.click(screen.getByRole('button', { name: '募集する' }));
  expect(await screen.findByText('p1')).toBeTruthy();
});

it('a slot shows the contributions of the modules that name it, and no other', async () => {
  show('/', {}, <><Slot name="home.cards" props={{}} /><section aria-label="unit"><Slot name="unit.overview" props={{ unitId: 'u1' }} /></section></>);
  expect(await screen.findByRole('heading', { name: '見本のカード' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'unit' }).childElementCount).toBe(0);
});

it('a slot of data says which module could not answer, and hears of its retry', async () => {
  const answers: Answers = { posting: refuseWith('SUBGRAPH_UNAVAILABLE') };
  show('/', answers, <SlotData name="home.tasks">{(feeds) => feeds.map((feed) => <button key={feed.moduleId} type="button" onClick={feed.retry}>{feed.title} {feed.status} {feed.data?.length}</button>)}</SlotData>);
  fireEvent.click(await screen.findByRole('button', { name: /見本 failed/ }));
  answers.posting = POSTING;
  fireEvent.click(await screen.findByRole('button', { name: /見本 failed/ }));
  expect(await screen.findByRole('button', { name: '見本 ready 1' })).toBeTruthy();
});
