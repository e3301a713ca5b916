import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_OWNERS, codeOwners } from './checks/code-owners.ts';
import { readProjects, ROOT } from './projects.ts';

mkdirSync(join(ROOT, '.github'), { recursive: true });
writeFileSync(join(ROOT, CODE_OWNERS), codeOwners(readProjects()));
