import { Link } from '../src/link/link.tsx';
import type { Story } from './story.ts';

/** Every story on one page, or the one that the address names (`?story=table/Applications`). */
export function Gallery({ stories, only }: { stories: readonly Story[]; only: string | null }) {
  const shown = stories.filter(({ id }) => !only || id === only);
  const titles = Map.groupBy(shown, ({ title }) => title);
  return (
    <div className="gallery">
      <nav className="gallery__nav" aria-label="部品">
        <ul>
          {[...titles.keys()].map((title) => (
            <li key={title}>
              <Link href={`#${title}`}>{title}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main">
        {[...titles].map(([title, group]) => (
          <section key={title} id={title} className="ds-section" aria-label={title}>
            {group.map(({ id, Component }) => (
              <div key={id} className="gallery__story">
                <Link className="gallery__name" href={`?story=${id}`}>
                  {id}
                </Link>
                <div style={{ marginBlockEnd: '2rem' }}>
                  <Component />
                </div>
              </div>
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}
