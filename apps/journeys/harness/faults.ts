import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** What no page may do while somebody works with it. */
export interface Faults {
  /** From here on a message of this kind belongs to the story (a network cut off on purpose). */
  allow(pattern: RegExp): void;
  /** What went wrong since the last call: console errors, thrown errors, refused by the page's policies, requests to elsewhere. */
  take(): string[];
}

/** Listens to all pages of one person's browser. */
export function listenForFaults(context: BrowserContext, origins: readonly string[]): Faults {
  let faults: string[] = [];
  const allowed: RegExp[] = [];
  const note = (fault: string) => {
    if (!allowed.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  context.on('console', (message) => {
    if (isFault(message)) note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: there } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(there)) note(`request to another origin: ${request.url()}`);
  });
  return {
    allow: (pattern) => void allowed.push(pattern),
    take() {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}

const isFault = (message: ConsoleMessage) => message.type() === 'error' || /content security policy|trusted ?types|integrity-policy/i.test(message.text());
