import type { RegisteredModule, Registry } from '../remotes/registry.ts';
import type { Session } from './session.tsx';

/** The gateway's data block `<script type="application/json" id>`; null when the page has none. */
function readBlock(id: string, document: Document): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** Null for a visitor: the page of somebody who is not signed in carries no session. */
export function readSession(document: Document = globalThis.document): Session | null {
  const block = readBlock('takara-session', document) as Partial<Session> | null;
  if (!block?.employeeId) return null;
  return {
    employeeId: block.employeeId,
    displayName: block.displayName ?? '',
    unitName: block.unitName ?? null,
    postTitle: block.postTitle ?? null,
    duties: block.duties ?? [],
    entitlements: block.entitlements ?? [],
    requestId: block.requestId ?? null,
  };
}

/** An entry that is not of the agreed shape is left out: one wrong module must not take the others along. */
export function readRegistry(document: Document = globalThis.document): Registry {
  const block = readBlock('takara-registry', document) as Partial<Registry> | null;
  return { modules: (block?.modules ?? []).filter(isRegisteredModule) };
}

function isRegisteredModule(entry: RegisteredModule): boolean {
  const { id, entry: url, manifest } = entry ?? {};
  return typeof id === 'string' && typeof url === 'string' && manifest?.id === id && manifest.basePath?.startsWith('/') && Array.isArray(manifest.nav) && Array.isArray(manifest.slots);
}
