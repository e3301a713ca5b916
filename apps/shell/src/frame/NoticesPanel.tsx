import { Badge, Button, DateText, EmptyState, ErrorState, Icon, PlainLink, Skeleton } from '@takara/design-system';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { keyOf, mergeNotices, type NoticeFeed } from './notices.ts';

/** The list. To have opened it is to have read it: the server is told, and what was new keeps its mark until it is closed. */
export function NoticesPanel({ feeds, close }: { feeds: readonly NoticeFeed[]; close: () => void }) {
  const fresh = useRead(feeds);
  const notices = mergeNotices(feeds);
  const waiting = feeds.some(({ status }) => status === 'waiting');
  const failed = feeds.filter(({ status, retrying }) => status === 'failed' || retrying);
  const older = feeds.flatMap(({ data }) => data?.more ?? []);
  // The page that was asked for takes the focus; a new window or tab leaves everything as it is.
  const follow = (event: MouseEvent) => { if ((event.target as Element).closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey) close(); };
  return (
    <>
      <div className="shell-notices__head">
        <h2 id="notices-title">お知らせ</h2>
        <button type="button" className="ds-icon-button" onClick={close}><Icon name="close" label="お知らせを閉じる" /></button>
      </div>
      {failed.map(({ moduleId, title, retry, retrying }) => (
        <ErrorState key={moduleId} whatHappened={`「${title}」のお知らせを読み込めませんでした。`} whatToDo="少し待ってから、もう一度お試しください。" onRetry={retry} retrying={retrying} />
      ))}
      {notices.length > 0 ? (
        <ul className="shell-notices__list" aria-label="お知らせ" onClickCapture={follow}>
          {notices.map(({ key, title, about, at, to }) => (
            <li key={key} data-fresh={fresh.has(key) || undefined}>
              <p className="shell-notices__what"><PlainLink href={to}>{title}</PlainLink>{fresh.has(key) ? <Badge tone="info">新着</Badge> : null}</p>
              <p>{about}</p>
              <p className="shell-notices__at"><DateText value={at} time /></p>
            </li>
          ))}
        </ul>
      ) : null}
      {waiting ? <Skeleton lines={3} label="お知らせを読み込んでいます" /> : null}
      {notices.length === 0 && !waiting && failed.length === 0 ? <EmptyState title="お知らせはありません">ほかの人があなたの手続きを進めると、ここで分かります。</EmptyState> : null}
      {older.length > 0 ? <div className="shell-notices__more"><Button size="small" onClick={() => older.forEach((more) => more())}>前のお知らせも見る</Button></div> : null}
    </>
  );
}

/** Keys of what was unread when it came before the reader's eyes. Each module is told once for each newest notice. */
function useRead(feeds: readonly NoticeFeed[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const told = useRef(new Map<string, string>());
  useEffect(() => {
    for (const { moduleId, data } of feeds) {
      const newest = data?.items[0]?.id;
      if (!data || data.unread === 0 || newest === undefined || told.current.get(moduleId) === newest) continue;
      told.current.set(moduleId, newest);
      setFresh((old) => new Set([...old, ...data.items.filter(({ unread }) => unread).map((item) => keyOf(moduleId, item))]));
      data.markRead();
    }
  }, [feeds]);
  return fresh;
}
