import { type Tree } from '@nx/devkit';
export default async function (tree: Tree, options: { name: string }): Promise<void> {
  tree.write(`tmp-${options.name}.txt`, 'hello');
}
