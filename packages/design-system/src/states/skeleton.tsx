import { VisuallyHidden } from '../foundation/visually-hidden.tsx';

/** Grey lines in the place of what is coming. Nothing is drawn in the first 200 ms: what comes at once does not flicker. */
export function Skeleton({ lines = 3, label = '読み込んでいます' }: { lines?: number; label?: string }) {
  return (
    <output className="ds-skeleton">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ds-skeleton__line" />
      ))}
    </output>
  );
}
