import type { Tree } from '@nx/devkit';

/** Puts text into a file before the last match of a place. Throws a sentence that names the file when the place is not there. */
export function insertBefore(tree: Tree, file: string, place: string, text: string): void {
  const source = textOf(tree, file);
  const at = source.lastIndexOf(place);
  if (at < 0) throw new Error(`${file} に「${place.trim()}」が見つからないので、書き足せません。ほかのモジュールと同じ形に直してから、もう一度実行してください。`);
  tree.write(file, source.slice(0, at) + text + source.slice(at));
}

/** Adds an import below the last one. */
export function insertImport(tree: Tree, file: string, line: string): void {
  const source = textOf(tree, file);
  const last = [...source.matchAll(/^import .*;$/gm)].at(-1);
  const at = last ? last.index + last[0].length + 1 : 0;
  tree.write(file, `${source.slice(0, at)}${line}\n${source.slice(at)}`);
}

/** Appends to a list on one line: `features: [a, b]`. */
export function appendToList(tree: Tree, file: string, list: string, item: string): void {
  const source = textOf(tree, file);
  const found = new RegExp(`${list}: \\[([^\\]]*)\\]`).exec(source);
  if (!found) throw new Error(`${file} に「${list}: […]」が見つからないので、書き足せません。ほかのモジュールと同じ形に直してから、もう一度実行してください。`);
  const items = found[1]!.trim().replace(/,$/, '');
  tree.write(file, source.replace(found[0], `${list}: [${items ? `${items}, ` : ''}${item}]`));
}

export function textOf(tree: Tree, file: string): string {
  const text = tree.read(file, 'utf8');
  if (text === null) throw new Error(`${file} がありません。ほかのモジュールと同じ形に直してから、もう一度実行してください。`);
  return text;
}
