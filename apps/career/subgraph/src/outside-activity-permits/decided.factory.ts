import { rmSync } from 'node:fs';
import { PACK_VARIABLE } from '@takara/policy-aomori';
import { decidedPack } from './decided-pack.ts';

/* Imported before anything that reads the policy: in this test the prefecture has decided what it only considers. */
const folder = decidedPack();
process.env[PACK_VARIABLE] = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
