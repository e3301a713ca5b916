import { pinRegistry, protectScripts, readRegistry } from '@takara/web-kit/shell';

pinRegistry(readRegistry());
protectScripts();
