import type { StoryFile } from '../../gallery/story.ts';
import { PersonName } from './person-name.tsx';

export default { title: '氏名' } satisfies StoryFile;

export const OnDemand = () => <PersonName name="髙橋 﨑子" kana="たかはし さきこ" />;
export const Always = () => <PersonName name="一 一" kana="にのまえ はじめ" reading="always" />;
