import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of a registered operation → its document's id, of every web part below `root`. */
export function documentIds(root: string): ReadonlyMap<string, string> {
  const files = globSync('apps/*/web/src/gql/persisted-documents.json', { cwd: root });
  return new Map(files.flatMap((file) => Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>).map(([id, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', id] as const)));
}
