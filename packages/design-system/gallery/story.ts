import type { ComponentType } from 'react';

/** Default export of a `*.stories.tsx` file; its other exports are the stories, components without props. */
export interface StoryFile {
  /** Heading in the gallery. */
  title: string;
}

export interface Story {
  /** `badge/Statuses`: file and export, unique. */
  id: string;
  title: string;
  name: string;
  Component: ComponentType;
}

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All stories of the loaded files (path → module), in the order of their paths. */
export function storiesOf(modules: Modules): Story[] {
  return Object.entries(modules)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([path, { default: file, ...stories }]) => {
      const base = path.split('/').at(-1)?.replace('.stories.tsx', '');
      const { title } = file as StoryFile;
      return Object.entries(stories).map(([name, Component]) => ({ id: `${base}/${name}`, title, name, Component: Component as ComponentType }));
    });
}
