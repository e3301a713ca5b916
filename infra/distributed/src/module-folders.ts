import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository that this program is part of. */
export const CHECKOUT = join(import.meta.dirname, '../../..');

/** Every module that has a part of the graph. */
export const moduleNames = (): string[] => readdirSync(join(CHECKOUT, 'apps')).filter((name) => existsSync(join(subgraphFolder(CHECKOUT, name), 'src/main.ts')));

/** `…/apps/organization/subgraph` */
export const subgraphFolder = (checkout: string, name: string) => join(checkout, 'apps', name, 'subgraph');
