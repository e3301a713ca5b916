import { Icon, NavigationProvider, SkipLink } from '@takara/design-system';
import { Outlet, useLocation, useNavigate } from '@takara/web-kit';
import { ErrorBoundary } from '@takara/web-kit/shell';
import { useCallback, useEffect, useState } from 'react';
import { Brand } from './Brand.tsx';
import { useFocusAfterMove } from './focus-after-move.ts';
import { Navigation } from './Navigation.tsx';
import { NoticesMenu } from './NoticesMenu.tsx';
import { PageFailed } from './PageFailed.tsx';
import { Person } from './Person.tsx';
import { SearchBox } from './SearchBox.tsx';

/** What stands around every page. Where there is no room the menu opens below a button. */
export function Frame() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  useFocusAfterMove();
  useEffect(() => setMenuOpen(false), [pathname]);
  const follow = useCallback((to: string) => { setMenuOpen(false); void navigate(to); }, [navigate]);

  return (
    <NavigationProvider navigate={follow}>
      <SkipLink />
      <header className="shell-header" onKeyDown={({ key }) => key === 'Escape' && setMenuOpen(false)}>
        <button type="button" className="shell-menu-button" aria-expanded={menuOpen} aria-controls="menu" onClick={() => setMenuOpen(!menuOpen)}>
          <Icon name={menuOpen ? 'close' : 'menu'} />
          メニュー
        </button>
        <Brand />
        <SearchBox />
        <NoticesMenu />
        <Person />
      </header>
      <div className="shell-body">
        <nav id="menu" aria-label="メニュー" className="shell-nav" data-open={menuOpen}>
          <Navigation />
          <div className="shell-nav__person"><Person /></div>
        </nav>
        <main id="main" tabIndex={-1} className="shell-main">
          <ErrorBoundary resetKey={pathname} fallback={(_error, reset) => <PageFailed retry={reset} />}>
            <Outlet />
          </ErrorBoundary>
        </main>
      </div>
    </NavigationProvider>
  );
}
