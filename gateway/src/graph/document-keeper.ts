import { readFile } from 'node:fs/promises';
import { readTrustedDocuments, sha256, type TrustedDocuments } from './trusted-documents.ts';

/** Where the registered operations come from. Only a file can be read again. */
export type DocumentsOrigin = TrustedDocuments | { readonly file: string };

/** Keeps the registered operations: reads them, and again when told to. What is no such list is refused, and what was known stays. */
export class DocumentKeeper {
  readonly #origin: DocumentsOrigin;
  readonly #warn: (message: string) => void;
  readonly #documents: Map<string, string>;
  #text: string;
  #reading: Promise<boolean> = Promise.resolve(false);

  constructor(origin: DocumentsOrigin, warn: (message: string) => void) {
    this.#origin = origin;
    this.#warn = warn;
    this.#documents = 'file' in origin ? new Map() : new Map(origin);
    this.#text = [...this.#documents.keys()].join();
  }

  /** The same map always, with what is registered now. */
  get documents(): TrustedDocuments {
    return this.#documents;
  }

  get file(): string | null {
    return 'file' in this.#origin ? this.#origin.file : null;
  }

  /** SHA-256 of the file in use. */
  get inUse(): string {
    return sha256(this.#text);
  }

  /** Rejects when the file cannot be used. */
  async load(): Promise<void> {
    if ('file' in this.#origin) this.#take(await readFile(this.#origin.file, 'utf8'), this.#origin.file);
  }

  /** True when another list is in use. */
  reload(): Promise<boolean> {
    // One after the other: a signal and a changed file may come at once, and the later text has to win.
    this.#reading = this.#reading.then(() => this.#reload());
    return this.#reading;
  }

  async #reload(): Promise<boolean> {
    if (!('file' in this.#origin)) return false;
    try {
      const text = await readFile(this.#origin.file, 'utf8');
      if (text === this.#text) return false;
      this.#take(text, this.#origin.file);
      return true;
    } catch (error) {
      this.#warn(`The new registered operations are refused, the old ones go on: ${(error as Error).message}`);
      return false;
    }
  }

  #take(text: string, file: string): void {
    const read = readTrustedDocuments(text, file);
    this.#documents.clear();
    for (const [hash, document] of read) this.#documents.set(hash, document);
    this.#text = text;
  }
}
