import { Section } from '@takara/design-system';
import type { ReactNode } from 'react';

/** The papers that a page can be printed as, one button each. */
export function Papers({ children }: { children: ReactNode }) {
  return (
    <Section title="書類">
      <div className="grid gap-3 rounded-12 border border-line bg-surface px-6 py-5">
        <p className="text-sm text-text-quiet">画面で読めるところだけが入ります。つくったことは記録されます。</p>
        {children}
      </div>
    </Section>
  );
}
