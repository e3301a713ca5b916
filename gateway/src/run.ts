import { InvalidSupergraph } from './graph/supergraph.ts';
import type { Gateway } from './gateway.ts';
import { SettingsError } from './setting.ts';

/** SIGTERM and SIGINT drain and end the process; SIGHUP reads supergraph and registered operations again. `alsoClose` runs after the last request. */
export function obeySignals(gateway: Pick<Gateway, 'close' | 'reload'>, alsoClose: () => Promise<void> = async () => {}): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await gateway.close();
    await alsoClose();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  process.on('SIGHUP', () => void gateway.reload());
}

/** Ends the process with one clear line for what its operator can mend; with everything for what is a fault of ours. */
export function failToStart(error: unknown): never {
  const known = error instanceof SettingsError || error instanceof InvalidSupergraph || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(known ? `起動できません: ${(error as Error).message}` : error);
  process.exit(1);
}
