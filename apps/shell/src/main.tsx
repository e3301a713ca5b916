// The order matters: what may run is settled before anything else runs, and this file defines no component (hot reload).
import './protect.ts';
import './style.css';
import { federationLoader } from '@takara/web-kit/shell';
import { provided } from './provided.ts';
import { start } from './start.tsx';

void start((registry) => federationLoader(registry, provided));
