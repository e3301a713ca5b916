#!/usr/bin/env node
// `takara-facts list|replay|skip <module>`: facts that nobody could take in, on the database named by DATABASE_URL.
import { fileURLToPath } from 'node:url';

// The runner compiles only what its tsconfig includes: the workspace's own.
process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
await import('@oxc-node/core/register');

const { factsCommand } = await import('../src/events/facts-command.ts');
try {
  console.log(await factsCommand(process.argv.slice(2), process.env));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
