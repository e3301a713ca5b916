import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Text of an operation by its SHA-256 in hexadecimal. Every web app commits its own in `src/gql/persisted-documents.json`, there by document id. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const PREFIX = 'sha256:';
const DOCUMENT_ID = /^sha256:([0-9a-f]{64})$/;

/** Null for an id that is malformed or that nobody registered. */
export function findTrustedDocument(documents: TrustedDocuments, documentId: string): string | null {
  return (documentId.startsWith(PREFIX) && documents.get(documentId.slice(PREFIX.length))) || null;
}

/** Reads and joins the files of all web apps. Throws when a file is no such list or a hash is not that of its text. */
export async function loadTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const read = await Promise.all(files.map(async (file) => readTrustedDocuments(await readFile(file, 'utf8'), file)));
  return new Map(read.flatMap((documents) => [...documents]));
}

/** The list that a file holds as JSON. Throws when it is none, or a hash is not that of its text. */
export function readTrustedDocuments(json: string, file: string): TrustedDocuments {
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return new Map(
    entries.map(([id, text]) => {
      const [, hash = ''] = DOCUMENT_ID.exec(id) ?? [];
      if (typeof text !== 'string' || sha256(text) !== hash) throw new Error(`${file}: ${id} は本文のハッシュと合いません。`);
      return [hash, text];
    }),
  );
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
