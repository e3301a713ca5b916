import { databaseFailure } from '@takara/subgraph-kit/database-failure';
import { withRequestNumber } from '@takara/subgraph-kit/request-number';
import DataLoader from 'dataloader';
import { isAlive, type SessionRecord, type SessionStore } from './session-store.ts';

/** All a store needs of a database: `PGlite.query` and `pg.Pool.query` both fit. */
export type Query = (sql: string, parameters: unknown[]) => Promise<{ rows: object[] }>;

/** The database of the sessions is away or busy: nobody can say who is signed in; to a client of the graph, a part that cannot be had just now. */
export class SessionsUnavailable extends Error {
  readonly code = 'SUBGRAPH_UNAVAILABLE';
}

/** Where PostgreSQL tells whose session has changed, by the hash of its id; of nobody's when all are gone. Being seen is no change. */
export const CHANGES = 'gateway_session';

export const TELLS_CHANGES = `select to_regclass('gateway.session') is not null as present,
  (select count(*) = 2 from pg_trigger where tgrelid = to_regclass('gateway.session') and tgname in ('tell_change', 'tell_truncate') and tgenabled <> 'D') as tells`;

/** One statement and so one transaction; the lock is for gateways that start at the same moment. */
const MAKE_TABLE = `do $$ begin
  perform pg_advisory_xact_lock(hashtext('gateway.session'));
  -- Asking first: a role of its own may not create schemas, not even one that exists.
  if to_regnamespace('gateway') is null then create schema gateway; end if;
  create table if not exists gateway.session (
    id_hash text primary key,
    subject text not null,
    provider_session text,
    id_token text not null,
    seen_at bigint not null,
    ends_at bigint not null
  );
  create index if not exists session_subject on gateway.session (subject);
  create index if not exists session_provider_session on gateway.session (provider_session);
  create index if not exists session_ends_at on gateway.session (ends_at);
  create or replace function gateway.tell_session_change() returns trigger language plpgsql as $body$ begin
    if tg_op = 'TRUNCATE' then perform pg_notify('${CHANGES}', ''); else perform pg_notify('${CHANGES}', old.id_hash); end if;
    return null;
  end $body$;
  create or replace trigger tell_change after delete or update of id_hash, subject, provider_session, id_token, ends_at on gateway.session
    for each row execute function gateway.tell_session_change();
  create or replace trigger tell_truncate after truncate on gateway.session for each statement execute function gateway.tell_session_change();
end $$`;

const NOT_ALLOWED = '42501';

const COLUMNS = `id_hash as "idHash", subject, provider_session as "providerSession", id_token as "idToken",
  seen_at::float8 as "seenAt", ends_at::float8 as "endsAt"`;

/** Sessions in `gateway.session`, shared by every gateway on the same database. PGlite or PostgreSQL. Rejects with SessionsUnavailable while it is away. */
export function sqlSessionStore(ask: Query): SessionStore {
  const query: Query = (sql, parameters) =>
    ask(withRequestNumber(sql), parameters).catch((error: unknown) => {
      throw databaseFailure(error) ? new SessionsUnavailable('the sessions cannot be read', { cause: error }) : error;
    });
  // Requests that arrive in one turn of the event loop ask together. Nothing is remembered here.
  const byIdHash = new DataLoader<string, SessionRecord | null>(readSessions, { cache: false, batchScheduleFn: (ask) => void setImmediate(ask) });

  async function readSessions(idHashes: readonly string[]): Promise<(SessionRecord | null)[]> {
    const { rows } = await query(`select ${COLUMNS} from gateway.session where id_hash = any($1::text[])`, [[...new Set(idHashes)]]);
    const found = new Map((rows as SessionRecord[]).map((session) => [session.idHash, session]));
    return idHashes.map((idHash) => found.get(idHash) ?? null);
  }

  return {
    async prepare() {
      const { rows } = await query(TELLS_CHANGES, []);
      const { present, tells } = rows[0] as { present: boolean; tells: boolean };
      if (tells) return;
      await query(MAKE_TABLE, []).catch((error: { code?: string }) => {
        // A role that may not create anything must still be able to start on a database that was prepared for it, if by an older version.
        if (!present || error.code !== NOT_ALLOWED) throw error;
      });
    },

    async add({ idHash, subject, providerSession, idToken, seenAt, endsAt }) {
      await query(
        `insert into gateway.session (id_hash, subject, provider_session, id_token, seen_at, ends_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [idHash, subject, providerSession, idToken, seenAt, endsAt],
      );
    },

    async find(idHash, seenAfter, now) {
      const session = await byIdHash.load(idHash);
      return session && isAlive(session, seenAfter, now) ? session : null;
    },

    async touch(idHash, seenAt) {
      await query('update gateway.session set seen_at = $2 where id_hash = $1', [idHash, seenAt]);
    },

    async remove(idHash) {
      await query('delete from gateway.session where id_hash = $1', [idHash]);
    },

    async removeAll({ subject, providerSession }) {
      await query(
        `delete from gateway.session
         where ($1::text is not null and provider_session = $1::text)
            or (subject = $2::text and ($1::text is null or provider_session is null))`,
        [providerSession, subject],
      );
    },

    async removeExpired(seenBefore, now) {
      await query('delete from gateway.session where seen_at <= $1 or ends_at <= $2', [seenBefore, now]);
    },
  };
}
