export { freePort } from './free-port.ts';
export { startNats, type NatsOptions } from './nats.ts';
export { startPostgresql, type PostgresqlOptions } from './postgresql.ts';
export { ServerMissing, type Server } from './server.ts';
