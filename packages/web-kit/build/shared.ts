import { readFileSync } from 'node:fs';

/** Version of this copy of the platform's own packages: they are released together. */
export const PLATFORM_VERSION = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Every page needs them at once: they come with the shell's first script (apps/shell/src/provided.ts). */
const AT_ONCE = ['@takara/web-kit', '@takara/design-system'];
/** Only pages with fields or charts need them: the shell provides them in chunks of their own. */
export const WHEN_NEEDED: readonly string[] = ['@takara/design-system/forms', '@takara/design-system/charts'];

interface Versions {
  /** Version of react and react-dom in this build. */
  react: string;
}

/**
 * What all parts of the page share, one copy each. Never more: `graphql` or the router whole would cost every page, and code with
 * HR behaviour would be decided by whoever loads first. A remote brings no copy of its own, and refuses a shell that is older than
 * what it was written against.
 */
export function sharedByRemote({ react }: Versions) {
  const fromShell = (requiredVersion: string) => ({ singleton: true, strictVersion: true, requiredVersion, import: false as const });
  return {
    ...Object.fromEntries(['react', 'react/jsx-runtime', 'react-dom'].map((name) => [name, fromShell(`^${react}`)])),
    ...Object.fromEntries([...AT_ONCE, ...WHEN_NEEDED].map((name) => [name, fromShell(`^${PLATFORM_VERSION}`)])),
  };
}
