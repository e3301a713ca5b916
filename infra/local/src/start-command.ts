import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GRAPH_SETTINGS, readGraphSettings, SUBGRAPH_URL_FAMILY } from '@takara/gateway/graph-settings';
import { SESSION_SETTINGS } from '@takara/gateway/session-settings';
import { readSettings, refuseUnknownSettings, SettingsError, type Setting } from '@takara/gateway/settings';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { assertPortFree } from './free-port.ts';
import { LOCAL_SETTINGS, readLocalSettings } from './local-settings.ts';
import { StartupError } from './startup-error.ts';

/** What every start of the platform is told. */
export interface StartOptions extends ReturnType<typeof readLocalSettings> {
  /** Taken for this process, and given back when it ends. */
  folder: DataFolder;
  /** Begin anew. */
  fresh: boolean;
  port: number;
  host: string;
}

interface StartCommand {
  /** As people type it: `npm start`. */
  command: string;
  /** The data folder, from the one that TAKARA_DATA names. */
  folderIn: (data: string) => string;
  /** Loads and starts the platform. What refuses a start is said before that, some seconds of it, is loaded. */
  start: (options: StartOptions) => Promise<void>;
  /** Errors beside our own whose message is one line for the person at the terminal. */
  alsoKnown?: readonly (new (...args: never[]) => Error)[];
}

/** `<command> [-- --fresh]`: reads what it is told, takes port and data folder, starts; a refusal is one clear line and exit code 1. */
export async function startCommand({ command, folderIn, start, alsoKnown = [] }: StartCommand): Promise<void> {
  try {
    const fresh = readFresh(command);
    refuseUnknownSettings(process.env, [GRAPH_SETTINGS, SESSION_SETTINGS, LOCAL_SETTINGS].flatMap((settings) => Object.values<Setting<unknown>>(settings)), [SUBGRAPH_URL_FAMILY]);
    const { port, host } = readGraphSettings(process.env);
    readSettings(SESSION_SETTINGS, process.env);
    const local = readLocalSettings(process.env);
    await assertPortFree(port, host ?? '127.0.0.1');
    const folder = openDataFolder(folderIn(resolve(local.data)), { fresh });
    process.on('exit', () => folder.unlock());
    await start({ ...local, folder, fresh, port, host: host ?? '127.0.0.1' });
  } catch (error) {
    const known = [StartupError, SettingsError, ...alsoKnown].some((kind) => error instanceof kind);
    console.error(known ? `起動できません: ${(error as Error).message}` : error);
    process.exit(1);
  }
}

function readFresh(command: string): boolean {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } }, allowPositionals: false }).values.fresh;
  } catch {
    throw new StartupError(`使い方: ${command} [-- --fresh]（--fresh はデータを最初から作り直します）`);
  }
}
