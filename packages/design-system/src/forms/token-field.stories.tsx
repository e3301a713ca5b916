import { useEffect, useState } from 'react';
import type { StoryFile } from '../../gallery/story.ts';
import { TokenField } from './token-field.tsx';

export default { title: '言葉を加える欄' } satisfies StoryFile;

const KNOWN = ['データ分析', 'データ可視化', '広報・デザイン', '業務フローの図示'];

export const Skills = () => {
  const [skills, setSkills] = useState(['業務フローの図示']);
  const [text, search] = useState('');
  const [found, find] = useState<string[]>([]);
  // As from a server: later than the letters that ask for it.
  useEffect(() => {
    const timer = setTimeout(() => find(KNOWN.filter((one) => text && one.includes(text))), 100);
    return () => clearTimeout(timer);
  }, [text]);
  return <TokenField label="活かせるスキル" help="ほかの人が書いた言葉から選ぶか、自分の言葉で書いてください。" value={skills} onChange={setSkills} suggestions={found} onSearch={search} most={4} />;
};
