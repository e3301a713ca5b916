import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** State of a move after which the focus stays where it is: typing in the search box. */
export const KEEP_FOCUS = { keepFocus: true };

/** A page of a remote may still be on its way. */
const WAIT_FOR_HEADING_MS = 5_000;

/**
 * After a move to another page: the top of it, and the focus on its h1, so that a screen reader says where one is and the next Tab
 * is the page's first. Not when the person has put the focus elsewhere in the meantime.
 */
export function useFocusAfterMove(): void {
  const { pathname, state } = useLocation();
  const type = useNavigationType();
  const first = useRef(true);

  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (type !== 'POP') scrollTo(0, 0);
    if ((state as Partial<typeof KEEP_FOCUS> | null)?.keepFocus) return;
    const left = document.activeElement;
    const focusHeading = () => {
      const heading = document.querySelector<HTMLElement>('#main h1[tabindex]');
      if (!heading) return false;
      const moved = document.activeElement !== left && document.activeElement !== document.body;
      if (!moved) heading.focus({ preventScroll: true });
      return true;
    };
    if (focusHeading()) return;
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect());
    watch.observe(document.getElementById('main') ?? document.body, { childList: true, subtree: true });
    const stop = setTimeout(() => watch.disconnect(), WAIT_FOR_HEADING_MS);
    return () => { watch.disconnect(); clearTimeout(stop); };
    // A new query on the same page is no move.
  }, [pathname]);
}
