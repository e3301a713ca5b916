import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registeredOperationFiles } from '@takara/gateway/registered-operations';
import { KEEP_BUILDS } from './publish-remote.ts';

/** Registered operations of one web part: document id → text. */
export type Documents = Readonly<Record<string, string>>;

/** What the running platform answers by. Nobody reads a work tree for it: a work tree changes while the platform runs. */
export interface Publication {
  /** Module → the schema of the version that serves. */
  readonly schemas: Readonly<Record<string, string>>;
  /** All of them composed; addresses are put in when it is written. */
  readonly supergraph: string;
  /** Web part → the operations of the version that is offered, then of those before it: pages that are open still ask them. */
  readonly documents: Readonly<Record<string, readonly Documents[]>>;
}

/** Where the gateways read it. */
export const graphFiles = (folder: string) => ({ supergraph: join(folder, 'graph', 'supergraph.graphql'), documents: join(folder, 'graph', 'documents.json') });
const publicationFile = (folder: string) => join(folder, 'graph', 'publication.json');

/** Undefined where nothing was published yet. */
export function readPublication(folder: string): Publication | undefined {
  try {
    return JSON.parse(readFileSync(publicationFile(folder), 'utf8')) as Publication;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** All files whole, or none changed. The graph comes before the operations that may ask for what is new in it. */
export function writePublication(folder: string, publication: Publication, addresses: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, 'graph'), { recursive: true });
  const { supergraph, documents } = graphFiles(folder);
  const texts = [
    [supergraph, withAddresses(publication.supergraph, addresses)],
    [documents, JSON.stringify(Object.assign({}, ...Object.values(publication.documents).flat()))],
    [publicationFile(folder), JSON.stringify(publication)],
  ] as const;
  const half = (file: string) => `${file}.${process.pid}`;
  for (const [file, text] of texts) writeFileSync(half(file), text);
  for (const [file] of texts) renameSync(half(file), file);
}

/** What the work tree of this checkout has committed, with the operations of pages that were opened on what was there before. */
export function publicationOf(checkout: string, modules: Iterable<string>, before: Publication | undefined): Publication {
  const read = (...path: string[]) => readFileSync(join(checkout, ...path), 'utf8');
  const offered = registeredOperationFiles(checkout).map((file) => [file.split('/')[1]!, JSON.parse(read(file)) as Documents] as const);
  return {
    schemas: Object.fromEntries([...modules].map((name) => [name, read('apps', name, 'subgraph/schema.graphql')])),
    supergraph: read('gateway/supergraph.graphql'),
    documents: Object.fromEntries(offered.map(([part, documents]) => [part, offering(documents, before?.documents[part])])),
  };
}

/** Offers these from now on; the ones of before stay known as long as their builds do. */
export function offering(documents: Documents, before: readonly Documents[] = []): readonly Documents[] {
  const text = JSON.stringify(documents);
  return [documents, ...before.filter((other) => JSON.stringify(other) !== text)].slice(0, KEEP_BUILDS + 1);
}

/** Tells two publications apart. */
export const fingerprint = (publication: Publication | undefined) => createHash('sha256').update(JSON.stringify(publication ?? null)).digest('hex');

/** The supergraph with each subgraph where it is now. */
export const withAddresses = (supergraph: string, addresses: ReadonlyMap<string, string>): string =>
  supergraph.replaceAll(/(@join__graph\(name: "([^"]+)", url: ")[^"]*/g, (whole, before: string, name: string) => (addresses.has(name) ? `${before}${addresses.get(name)}/graphql` : whole));
