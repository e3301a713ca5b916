import { startCommand } from './start-command.ts';

/** `npm start [-- --fresh]`: the whole platform in one process on the embedded database. */
await startCommand({ command: 'npm start', folderIn: (data) => data, start: async (options) => (await import('./run.ts')).run(options) });
