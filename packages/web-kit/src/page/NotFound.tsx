import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { usePageTitle } from './title.ts';

/** A page that is not there, or not for this person: the two look alike. */
export function NotFound() {
  usePageTitle('見つかりませんでした');
  return (
    <>
      <PageHeader title="見つかりませんでした" />
      <EmptyState title="このアドレスのページは、いま見られる範囲にありません。" action={<LinkButton href="/">ホームへ</LinkButton>}>
        アドレスが変わったか、手続きが終わったのかもしれません。ホームの「やること」か、上の検索からお探しください。
      </EmptyState>
    </>
  );
}
