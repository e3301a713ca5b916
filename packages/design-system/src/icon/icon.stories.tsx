import type { StoryFile } from '../../gallery/story.ts';
import { ButtonGroup } from '../button/button.tsx';
import { Icon, ICON_NAMES } from './icon.tsx';

export default { title: 'アイコン' } satisfies StoryFile;

export const All = () => (
  <ButtonGroup>
    {ICON_NAMES.map((name) => (
      <span key={name} style={{ display: 'flex', alignItems: 'center', gap: '0.5rem', inlineSize: '9rem' }}>
        <Icon name={name} /> {name}
      </span>
    ))}
  </ButtonGroup>
);
