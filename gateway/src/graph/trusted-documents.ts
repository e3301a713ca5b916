import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Text of an operation by its SHA-256 in hexadecimal. Every web app commits its own in `src/gql/persisted-documents.json`, there by document id. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const DOCUMENT_ID = /^sha256:([0-9a-f]{64})$/;

/** Null for an id that is malformed or that nobody registered. */
export function findTrustedDocument(documents: TrustedDocuments, documentId: string): string | null {
  const [, hash] = DOCUMENT_ID.exec(documentId) ?? [];
  return (hash !== undefined && documents.get(hash)) || null;
}

/** Reads and joins the files of all web apps. Throws when a file is no such list or a hash is not that of its text. */
export async function loadTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const documents = new Map<string, string>();
  for (const file of files) {
    const entries = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>);
    for (const [id, text] of entries) {
      const [, hash = ''] = DOCUMENT_ID.exec(id) ?? [];
      if (typeof text !== 'string' || sha256(text) !== hash) throw new Error(`${file}: ${id} は本文のハッシュと合いません。`);
      documents.set(hash, text);
    }
  }
  return documents;
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
