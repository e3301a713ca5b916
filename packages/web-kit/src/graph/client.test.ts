import { expect, it } from 'vitest';
import { createGraphClient } from './client.tsx';
import { requestFor, type GraphDocument } from './document.ts';

const document = (name: string) => ({ __meta__: { hash: `sha256:${name}`, name } }) as unknown as GraphDocument<never, never>;

/** An edge that answers when it is told to, whatever it was asked. */
function edge() {
  const asked: { name: string; answer: (response: Response | Error) => void }[] = [];
  const client = createGraphClient((_, { body }) => new Promise((resolve, reject) => {
    const { operationName: name } = JSON.parse(String(body)) as { operationName: string };
    asked.push({ name, answer: (response) => (response instanceof Error ? reject(response) : resolve(response)) });
  }));
  const write = (name: string) => client.executeMutation(requestFor('mutation', document(name), {})).toPromise();
  const read = (name: string) => client.executeQuery(requestFor('query', document(name), {})).toPromise();
  return { asked, write, read, names: () => asked.map(({ name }) => name) };
}
const answered = () => Response.json({ data: { outcome: { __typename: 'Done' } } });
const passed = () => new Promise((resolve) => setTimeout(resolve));

it('sends the form when the draft that is on its way has arrived, or has failed', async () => {
  const { asked, names, write } = edge();
  const [kept, sent] = [write('KeepDraft'), write('SendForm')];
  await passed();
  expect(names()).toEqual(['KeepDraft']);
  asked[0]!.answer(new TypeError('offline'));
  expect((await kept).error).toBeDefined();
  await passed();
  expect(names()).toEqual(['KeepDraft', 'SendForm']);
  asked[1]!.answer(answered());
  expect((await sent).data).toEqual({ outcome: { __typename: 'Done' } });
});

it('lets nobody who reads wait for one who writes', async () => {
  const { names, write, read } = edge();
  void write('KeepDraft');
  void read('Page');
  void read('Tasks');
  await passed();
  expect(names().toSorted()).toEqual(['KeepDraft', 'Page', 'Tasks']);
});
