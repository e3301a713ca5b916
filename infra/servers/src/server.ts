/** A program of somebody else's that the platform stands on, run by us on this machine. */
export interface Server {
  readonly url: string;
  /** Its process, for whoever stops it in its tracks. */
  readonly pid: number;
  /** Resolves when its process has gone, for whatever reason. */
  readonly gone: Promise<unknown>;
  /** Orderly: what it was told is on disk. Resolves when the process has gone. */
  stop(): Promise<void>;
  /** Kills it at once, as a failing machine would. Resolves when the process has gone. */
  kill(): Promise<void>;
}

/** A program is not on this machine and may not be installed; the message says what to do, in one line. */
export class ServerMissing extends Error {}
