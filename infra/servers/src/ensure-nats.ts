import { ensureNats } from './nats.ts';
import { ServerMissing } from './server.ts';

// `node --import ./infra/register.mjs infra/servers/src/ensure-nats.ts`: installs nats-server where it is missing and may be; ends with 1, and a line that says what to do, where it may not.
try {
  ensureNats();
} catch (error) {
  if (!(error instanceof ServerMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
