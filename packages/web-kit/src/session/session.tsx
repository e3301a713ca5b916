import { createContext, useContext, type ReactNode } from 'react';

/** A duty the person holds today, in words. `unitId` null: over the whole prefecture. */
export interface SessionDuty {
  kind: string;
  label: string;
  unitId: string | null;
}

/** Who is signed in, as the gateway inlined it. For greeting and navigation only: rights are answered by the graph. */
export interface Session {
  employeeId: string;
  displayName: string;
  unitName: string | null;
  postTitle: string | null;
  duties: readonly SessionDuty[];
  /** What the shell may offer beyond everybody's pages: `explorer`, … */
  entitlements: readonly string[];
  requestId: string | null;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session: a page is rendered inside the shell, or by renderModule in a test.');
  return session;
}
