/** So long nothing changes once everything is there: longer than a page waits before it says that it is loading (200 ms). */
const QUIET_MS = 300;
/** A part of the page that does not come holds nothing back for longer. */
const AT_MOST_MS = 4_000;

const whenIdle = (act: () => void) => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 1_000 }) : setTimeout(act));

/**
 * Once the page stands with its data and the browser has nothing better to do: for what stands around a page and may cost it
 * nothing. Gives a function that calls it off.
 */
export function afterContent(act: () => void): () => void {
  let stopped = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    stopped = true;
    watch.disconnect();
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const proceed = () => {
    watch.disconnect();
    clearTimeout(quiet);
    clearTimeout(longest);
    whenIdle(() => { if (!stopped) act(); });
  };
  const look = () => {
    clearTimeout(quiet);
    const main = document.querySelector('main');
    if (main?.querySelector('h1') && !main.querySelector('.ds-skeleton')) quiet = setTimeout(proceed, QUIET_MS);
  };
  const watch = new MutationObserver(look);
  const longest = setTimeout(proceed, AT_MOST_MS);
  watch.observe(document, { childList: true, subtree: true });
  look();
  return stop;
}
