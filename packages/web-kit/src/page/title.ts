import { useEffect } from 'react';

export const PRODUCT = 'Takara';

/** Names the page in the window's title, its tab and the history. One call a page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title}｜${PRODUCT}`;
  }, [title]);
}
