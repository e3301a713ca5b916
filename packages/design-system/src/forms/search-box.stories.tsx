import { useState } from 'react';
import type { StoryFile } from '../../gallery/story.ts';
import { SearchBox } from './search-box.tsx';

export default { title: '検索' } satisfies StoryFile;

const PEOPLE = [
  { id: '1', label: '高橋 一郎', detail: '税務課 主査' },
  { id: '2', label: '髙橋 﨑子', detail: '観光政策課 総括主幹' },
];

export const People = () => {
  const [text, setText] = useState('');
  const [said, say] = useState('');
  const suggestions = PEOPLE.filter(({ label }) => /^[高髙]/.test(text) && label);
  return (
    <div style={{ maxInlineSize: '28rem' }}>
      <SearchBox label="職員・組織をさがす" value={text} onChange={setText} suggestions={suggestions} onSelect={({ label }) => say(`${label}を選びました`)} onSubmit={(query) => say(`「${query}」で検索しました`)} />
      <output>{said}</output>
    </div>
  );
};
