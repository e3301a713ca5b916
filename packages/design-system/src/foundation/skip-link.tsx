/**
 * First focusable element of the page: jumps over the frame to the page's own content.
 * The target (`<main id="main" tabIndex={-1}>`) belongs to the shell.
 */
export function SkipLink({ target = 'main', children = '本文へ移動' }: { target?: string; children?: string }) {
  return (
    <a className="ds-skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
