import type { Session } from '../session/session.tsx';

/** A session like the one the gateway inlines; say what differs. */
export function personaSession(differences: Partial<Session> = {}): Session {
  return { employeeId: '00000000-0000-4000-8000-000000000001', displayName: '青森 葵', unitName: '中南地域県民局', postTitle: '主事', duties: [], entitlements: [], requestId: null, ...differences };
}
