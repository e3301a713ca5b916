import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOffice, PEOPLE, UNITS, type Office, type Person } from '../testing/office.ts';
import { LONGEST } from './form-draft.ts';

let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office.close());
beforeEach(() => office.database.em().execute('delete from organization.form_draft'));

const DRAFT = /* GraphQL */ `query ($form: DraftedForm!, $aboutId: ID!) { formDraft(form: $form, aboutId: $aboutId) { content savedAt } }`;
const KEEP = /* GraphQL */ `mutation ($input: KeepFormDraftInput!) { keepFormDraft(input: $input) { __typename ... on FormDraft { id content } ... on KeepFormDraftRefusal { code field message } } }`;
const ORDER = /* GraphQL */ `mutation ($input: OrderTransferInput!) { orderTransfer(input: $input) { __typename } }`;
const about = PEOPLE.junior.id;

const read = async (by: Person, form = 'ORDER', aboutId: string = about) => (await office.ask(await office.as(by), DRAFT, { form, aboutId })).data.formDraft;
const keep = async (by: Person, content: string, some: object = {}) => office.ask(await office.as(by), KEEP, { input: { idempotencyKey: crypto.randomUUID(), form: 'ORDER', aboutId: about, content, ...some } });

it('is there again as it was left, one for each form and thing', async () => {
  expect(await read('officer')).toBeNull();
  await keep('officer', '{"post":"MEMBER"}');
  await keep('officer', '{"post":"UNIT_HEAD"}');
  await keep('officer', '{"reason":"出張"}', { form: 'DELEGATION' });
  expect(await read('officer')).toMatchObject({ content: '{"post":"UNIT_HEAD"}', savedAt: expect.any(String) });
  expect(await read('officer', 'DELEGATION')).toMatchObject({ content: '{"reason":"出張"}' });
  expect(await office.database.em().execute('select count(*)::int as kept from organization.form_draft')).toEqual([{ kept: 2 }]);
});

it('is its author’s alone: for anybody else there is none', async () => {
  await keep('officer', '{"post":"UNIT_HEAD"}');
  for (const other of ['junior', 'head', 'manager', 'stranger'] as const) expect(await read(other)).toBeNull();
  await keep('junior', '{"post":"mine"}');
  expect(await read('officer')).toMatchObject({ content: '{"post":"UNIT_HEAD"}' });
});

it('two windows that save at once keep one of the two', async () => {
  await Promise.all([keep('officer', '{"a":1}'), keep('officer', '{"a":2}')]);
  expect(['{"a":1}', '{"a":2}']).toContain((await read('officer')).content);
});

it('is refused when it is longer than any form', async () => {
  expect((await keep('officer', 'あ'.repeat(LONGEST + 1))).data.keepFormDraft).toEqual({ __typename: 'KeepFormDraftRefusal', code: 'TOO_LONG', field: 'content', message: '下書きは4,000字までです。長い文章は、短くしてください。' });
  expect(await read('officer')).toBeNull();
});

it('goes with what it was written for, and stays while that is refused', async () => {
  await keep('officer', '{"post":"MEMBER"}');
  const order = async (effectiveOn: string) => (await office.ask(await office.as('officer'), ORDER, { input: { idempotencyKey: crypto.randomUUID(), employeeId: about, unitId: UNITS.yosanGroup.id, post: 'MEMBER', effectiveOn } })).data.orderTransfer.__typename;
  expect(await order('2020-04-01')).toBe('OrderTransferRefusal');
  expect(await read('officer')).not.toBeNull();
  expect(await order('2026-11-22')).toBe('PersonnelOrder');
  expect(await read('officer')).toBeNull();
});
