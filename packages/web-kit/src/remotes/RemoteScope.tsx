import { useRef, type ReactNode } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';

/**
 * The part of the page that belongs to one remote: its utilities apply inside `data-mfe` and nowhere else,
 * so what it opens over the page (dialogs, lists) opens in a second element of the same mark.
 */
export function RemoteScope({ id, children }: { id: string; children: ReactNode }) {
  const portal = useRef<HTMLDivElement>(null);
  return (
    <>
      <div data-mfe={id}>
        <PortalProvider getContainer={() => portal.current}>{children}</PortalProvider>
      </div>
      <div data-mfe={id} ref={portal} />
    </>
  );
}
