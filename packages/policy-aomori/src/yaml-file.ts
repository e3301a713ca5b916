import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isCollection, isMap, isPair, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { PolicyPackError } from './pack-fault.ts';

/** A YAML file with the line of every value in it. */
export interface YamlFile {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** The line (from 1) of the value at `path`, or of its nearest parent that is written down. */
  lineOf(path: readonly string[]): number;
}

/** Reads one file whose top level is a mapping. Throws `PolicyPackError` PK-002 (not YAML) or PK-004 (not there). */
export function readYamlFile(path: string): YamlFile {
  const name = basename(path);
  const lines = new LineCounter();
  const document = parseDocument(readText(path, name), { lineCounter: lines, prettyErrors: false });

  if (document.errors.length > 0) {
    throw new PolicyPackError(
      document.errors.map((error) => ({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        rule: 'PK-002',
        pointer: '',
        message: `YAML として読めません：${error.message}`,
      })),
    );
  }
  if (!isMap(document.contents)) {
    throw new PolicyPackError([{ file: name, line: 1, rule: 'PK-002', pointer: '', message: '「項目名: 値」の並びで始めてください。' }]);
  }
  return {
    name,
    content: document.toJS() as Record<string, unknown>,
    lineOf: (path) => lines.linePos(startOf(document, path)).line,
  };
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new PolicyPackError([{ file: name, line: 1, rule: 'PK-004', pointer: '', message: 'ファイルがありません、または読めません。' }]);
  }
}

/** Where the key (in a mapping) or the item (in a list) begins; a person looks for the key, not for its value. */
function startOf(document: Document.Parsed, path: readonly string[]): number {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item = isMap(node)
      ? node.items.find((pair) => String(pair.key) === step)
      : (node.items[Number(step)] as unknown);
    if (item === undefined) break;
    const named = isPair(item) ? item.key : item;
    start = (named as Node).range?.[0] ?? start;
    node = isPair(item) ? item.value : item;
  }
  return start;
}
