import { expect, it } from 'vitest';
import { fieldsIn } from './form-draft.ts';

const EMPTY = { unitId: null as string | null, reason: '' };

it('a draft comes back field by field; what the form no longer has, or never wrote, is left out', () => {
  expect(fieldsIn('{"unitId":"u1","reason":"出張","former":"x"}', EMPTY)).toEqual({ unitId: 'u1', reason: '出張' });
  expect(fieldsIn('{"unitId":null,"reason":7}', EMPTY)).toEqual(EMPTY);
});
