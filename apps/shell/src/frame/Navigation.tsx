import { Icon, PlainLink, type IconName } from '@takara/design-system';
import { useLocation, useSession } from '@takara/web-kit';
import { useManifests } from '@takara/web-kit/shell';
import { currentItem } from './navigation.ts';

/** What one can do, in the modules' own words. Known from manifests: a module that is down is still listed. */
export function Navigation() {
  const manifests = useManifests();
  const { pathname } = useLocation();
  const { entitlements } = useSession();
  const current = currentItem(manifests, pathname);
  return (
    <>
      <ul className="shell-nav__list">
        <Item to="/" label="ホーム" icon="home" current={pathname === '/'} />
      </ul>
      {manifests.filter(({ nav }) => nav.length > 0).map(({ id, title, nav }) => (
        <section key={id} aria-labelledby={`nav-${id}`}>
          <h2 id={`nav-${id}`} className="shell-nav__title">{title}</h2>
          <ul className="shell-nav__list">
            {nav.map((item) => <Item key={item.to} to={item.to} label={item.label} current={item.to === current?.to} />)}
          </ul>
        </section>
      ))}
      {entitlements.includes('explorer') ? (
        <section aria-labelledby="nav-analysis">
          <h2 id="nav-analysis" className="shell-nav__title">分析</h2>
          <ul className="shell-nav__list"><Item to="/explorer" label="データを問い合わせる" current={false} reload /></ul>
        </section>
      ) : null}
    </>
  );
}

function Item({ to, label, icon, current, reload }: { to: string; label: string; icon?: IconName; current: boolean; reload?: boolean }) {
  return (
    <li>
      <PlainLink href={to} reload={reload} className="shell-nav__item" aria-current={current ? 'page' : undefined}>
        {icon ? <Icon name={icon} /> : null}
        {label}
      </PlainLink>
    </li>
  );
}
