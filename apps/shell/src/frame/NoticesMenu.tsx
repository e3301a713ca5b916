import { Icon, VisuallyHidden } from '@takara/design-system';
import { useLocation } from '@takara/web-kit';
import { SlotData, useContributors } from '@takara/web-kit/shell';
import { useEffect, useRef, useState } from 'react';
import { afterContent } from './after-content.ts';
import { NoticesPanel } from './NoticesPanel.tsx';
import { countUnread, writtenCount, type NoticeFeed } from './notices.ts';

/** Somebody else's doing reaches a page that stays open when one moves on or comes back to it, at most this often. Milliseconds. */
const ASK_AGAIN_AFTER = 60_000;

/** What others did on things of mine since I last looked: a number, and the list below it. Asked for after the page itself. */
export function NoticesMenu() {
  const [contentStands, setContentStands] = useState(false);
  useEffect(() => afterContent(() => setContentStands(true)), []);
  if (useContributors('header.notices').length === 0) return null;
  return <SlotData name="header.notices" when={contentStands}>{(feeds) => <Menu feeds={feeds} />}</SlotData>;
}

function Menu({ feeds }: { feeds: readonly NoticeFeed[] }) {
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const close = () => panel.current?.hidePopover();
  const unread = countUnread(feeds);
  useAskAgain(feeds);
  return (
    <div className="shell-notices">
      <button type="button" popoverTarget="notices" className="shell-notices__button">
        <Icon name="bell" />
        <span className="shell-notices__word">お知らせ</span>
        {unread > 0 ? <span className="shell-notices__count">{writtenCount(unread)}<VisuallyHidden>件の新しいもの</VisuallyHidden></span> : null}
      </button>
      <section ref={panel} id="notices" popover="auto" aria-labelledby="notices-title" className="shell-notices__panel" onToggle={({ newState }) => setOpen(newState === 'open')}>
        {open ? <NoticesPanel feeds={feeds} close={close} /> : null}
      </section>
    </div>
  );
}

function useAskAgain(feeds: readonly NoticeFeed[]) {
  const { pathname } = useLocation();
  const known = useRef(feeds);
  const last = useRef(0);
  useEffect(() => { known.current = feeds; });
  useEffect(() => { last.current = Date.now(); }, []);
  useEffect(() => {
    const ask = () => {
      if (document.hidden || Date.now() - last.current < ASK_AGAIN_AFTER) return;
      last.current = Date.now();
      for (const { status, retry } of known.current) if (status === 'ready') retry();
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [pathname]);
}
