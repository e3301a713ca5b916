// The order matters: what may run is settled before anything else runs, and this file defines no component (hot reload).
import './protect.ts';
import './style.css';
import { start } from './start.tsx';

start();
