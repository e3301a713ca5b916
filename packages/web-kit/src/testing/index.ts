/** For a module's own tests: its pages as the shell would show them, against an edge in the process. */
export { renderModule, type RenderedModule } from './render-module.tsx';
export { executeWith, type Answers, type Edge, type EdgeRequest } from './edge.ts';
export { personaSession } from './session.ts';
