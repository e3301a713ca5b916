import { expect, it } from 'vitest';
import { splitAt } from './Verbatim.tsx';

it('both promises of one measure stand out where they are written', () => {
  expect(splitAt('支援を行います。また、認めることを検討します。', ['認めることを検討します', '支援を行います'])).toEqual([
    { text: '支援を行います', stands: true },
    { text: '。また、', stands: false },
    { text: '認めることを検討します', stands: true },
    { text: '。', stands: false },
  ]);
});

it('a text without the words stays whole', () => {
  expect(splitAt('充実を図ります。', ['検討します', ''])).toEqual([{ text: '充実を図ります。', stands: false }]);
});
