import { logFrom, log, readLogLevel, withoutQuotes } from '@takara/subgraph-kit/log';

// A log that a machine reads has no line of another form: Node's own words are said in ours.
logFrom(readLogLevel(process.env));
process.removeAllListeners('warning');
process.on('warning', ({ name, message }) => log('warn', { warning: name, said: message }));

/** For a process that cannot start: why, on one line, and its end. What an operator can mend says so itself; of a fault of ours the place is told. */
export function endInJson(error: Error): never {
  log('fatal', { error: error.message, ...(error.name === 'Error' ? {} : { kind: error.name }), stack: withoutQuotes(error.stack) });
  process.exit(1);
}
