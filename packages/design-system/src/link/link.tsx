import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { classNames } from '../foundation/class-names.ts';
import { Icon } from '../icon/icon.tsx';
import { useNavigation } from './navigation.tsx';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> {
  /** A path of this site (`/career/…`), a fragment, or an absolute address elsewhere. */
  href: string;
  /** Opens a new window and says so. */
  newWindow?: boolean;
  /** Leaves the application for the server: sign-out, a file. */
  reload?: boolean;
  children: ReactNode;
}

/** A link without a look of its own, for the other components: routes inside the application, reloads outside it. */
export function PlainLink({ href, newWindow, reload, onClick, children, ...rest }: LinkProps) {
  const navigate = useNavigation();
  const inside = href.startsWith('/') && !newWindow && !reload && rest.download === undefined;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (!navigate || !inside || modified || event.defaultPrevented) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a {...rest} href={href} onClick={follow} {...(newWindow ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {children}
      {newWindow ? <Icon name="external" label="（新しいウィンドウで開きます）" /> : null}
    </a>
  );
}

/** A link in a text. */
export function Link({ className, ...props }: LinkProps) {
  return <PlainLink {...props} className={classNames('ds-link', className)} />;
}
