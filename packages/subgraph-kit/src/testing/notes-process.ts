import { inProcessBus, startModule } from '../index.ts';
import { openMemoryPglite } from '../memory-database.ts';
import { readServeSettings, serveModule } from '../serve/index.ts';
import { notes } from './notes.ts';

/* The kit's smallest module as a process of its own, for tests of signals: settings by environment, address on standard output. */

const pglite = await openMemoryPglite();
const module = await startModule(notes, { connection: { pglite }, bus: inProcessBus() });
const served = await serveModule(module, readServeSettings(process.env), () => pglite.close());
console.log(served.address);
