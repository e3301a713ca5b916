import { useEffect, useState } from 'react';

/** Without requestIdleCallback. Milliseconds. */
const SOON = 200;
const whenIdle = (act: () => void) => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 2_000 }) : setTimeout(act, SOON));

/** True once the page itself is there and the browser has nothing better to do: for what stands around a page and may cost it nothing. */
export function useAfterContent(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const main = document.getElementById('main') ?? document.body;
    let stopped = false;
    const look = () => {
      if (!main.querySelector('h1')) return false;
      whenIdle(() => { if (!stopped) setThere(true); });
      return true;
    };
    const watch = new MutationObserver(() => look() && watch.disconnect());
    if (!look()) watch.observe(main, { childList: true, subtree: true });
    return () => { stopped = true; watch.disconnect(); };
  }, []);
  return there;
}
