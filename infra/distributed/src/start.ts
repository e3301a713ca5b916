import { join } from 'node:path';
import { startCommand } from '@takara/local/start-command';
import { ServerMissing } from '@takara/servers';

/**
 * `npm run start:distributed [-- --fresh]`: the same platform as many processes on PostgreSQL and NATS JetStream. Its data is
 * in `<TAKARA_DATA>/distributed`, under the same rules as that of `npm start`.
 */
await startCommand({
  command: 'npm run start:distributed',
  folderIn: (data) => join(data, 'distributed'),
  start: async (options) => (await import('./run.ts')).run(options),
  alsoKnown: [ServerMissing],
});
