import { MODULES } from '@takara/local/modules';
