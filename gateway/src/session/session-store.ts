/** One signed-in browser. Times are milliseconds since 1970. */
export interface SessionRecord {
  /** SHA-256, hex, of the id in the cookie: whoever reads the table cannot sign in with it. */
  idHash: string;
  /** The subject of the identity provider: an employee's id. */
  subject: string;
  /** The provider's own session (`sid`), by which it announces a sign-out; null where it names none. */
  providerSession: string | null;
  /** Kept for the sign-out at the provider (`id_token_hint`); never leaves the server otherwise. */
  idToken: string;
  seenAt: number;
  endsAt: number;
}

export interface SessionStore {
  /** Makes the table where it is missing. */
  prepare(): Promise<void>;
  add(session: SessionRecord): Promise<void>;
  /** The session, unless it was last seen before `seenAfter` or ended before `now`. */
  find(idHash: string, seenAfter: number, now: number): Promise<SessionRecord | null>;
  touch(idHash: string, seenAt: number): Promise<void>;
  remove(idHash: string): Promise<void>;
  /** Every browser of one provider session, or, where the provider names none, of the subject. */
  removeAll(of: { subject: string | null; providerSession: string | null }): Promise<void>;
  removeExpired(seenBefore: number, now: number): Promise<void>;
}

/** Neither idle for too long nor ended. */
export const isAlive = ({ seenAt, endsAt }: SessionRecord, seenAfter: number, now: number): boolean => seenAt > seenAfter && endsAt > now;
