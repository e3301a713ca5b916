import { readFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphMetrics } from './graph-metrics.ts';
import { sha256 } from './trusted-documents.ts';

/** Where the supergraph comes from. Only a file can be read again. */
export type SupergraphOrigin = { readonly sdl: string } | { readonly file: string };

/** The supergraph cannot be used; the message is one line, made of what the composer says. */
export class InvalidSupergraph extends Error {}

type Update = (sdl: string) => void;

/** Keeps the gateway's supergraph: reads it, looks at it before it is used, and reads it again when told to or when the file changes. */
export class SupergraphKeeper {
  readonly #origin: SupergraphOrigin;
  readonly #metrics: GraphMetrics;
  readonly #warn: (message: string) => void;
  #update: Update | undefined;
  #current = '';
  /** The text refused last: a signal and a changed file tell of it twice, and it is one. */
  #refused: string | null = null;
  #reading: Promise<boolean> = Promise.resolve(false);

  constructor(origin: SupergraphOrigin, metrics: GraphMetrics, warn: (message: string) => void) {
    this.#origin = origin;
    this.#metrics = metrics;
    this.#warn = warn;
  }

  /** For `new ApolloGateway({ supergraphSdl })`, which looks at this first one itself. Rejects with InvalidSupergraph when it cannot be read. */
  readonly initialize = async ({ update }: { update: Update }): Promise<{ supergraphSdl: string }> => {
    this.#current = await this.#read();
    this.#update = update;
    this.#metrics.supergraphRead('loaded');
    return { supergraphSdl: this.#current };
  };

  /** True when a new supergraph is in use. An invalid one is refused, said, counted, and the old one goes on. */
  reload(): Promise<boolean> {
    // One after the other: a signal and a changed file may come at once, and the later text has to win.
    this.#reading = this.#reading.then(() => this.#reload());
    return this.#reading;
  }

  async #reload(): Promise<boolean> {
    let sdl: string | null = null;
    try {
      sdl = await this.#read();
      if (sdl === this.#refused) return this.#count('unchanged', false);
      this.#refused = null;
      if (sdl === this.#current) return this.#count('unchanged', false);
      await tryOut(sdl);
      this.#update?.(sdl);
      this.#current = sdl;
      return this.#count('loaded', true);
    } catch (error) {
      this.#refused = sdl;
      this.#warn(`The new supergraph is refused, the old one goes on: ${(error as Error).message}`);
      return this.#count('refused', false);
    }
  }

  get file(): string | null {
    return 'file' in this.#origin ? this.#origin.file : null;
  }

  /** SHA-256 of the one in use. */
  get inUse(): string {
    return sha256(this.#current);
  }

  async #read(): Promise<string> {
    return 'sdl' in this.#origin ? this.#origin.sdl : readFile(this.#origin.file, 'utf8').catch(refuse);
  }

  #count(result: 'loaded' | 'refused' | 'unchanged', value: boolean): boolean {
    this.#metrics.supergraphRead(result);
    return value;
  }
}

/** Everything that the gateway itself does with a supergraph, done before it touches the one in use; step by step, since requests wait for each. */
async function tryOut(sdl: string): Promise<void> {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  await breathe();
  supergraph.apiSchema().toGraphQLJSSchema();
  await breathe();
  supergraph.schema.toGraphQLJSSchema();
  await breathe();
}

/** Rejects with the same, said in one line. */
export function refuse(error: Error): never {
  throw new InvalidSupergraph(error.message.replace(/\s+/g, ' ').slice(0, 500), { cause: error });
}
