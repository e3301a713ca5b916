import { Refused } from './graph-error.ts';

interface OriginHeaders {
  origin?: string;
  host?: string;
  'sec-fetch-site'?: string | string[];
}

/**
 * Throws Refused for a request that another site's page made a browser send. Stands in for Apollo's `csrfPrevention`: that one
 * asks for a header, this one believes what the browser says about itself. Programs send neither header and pass.
 */
export function refuseForeignOrigin({ origin, host, 'sec-fetch-site': site }: OriginHeaders, publicUrl: string | null): void {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refused('BAD_REQUEST', '別のサイトからの要求は受け取れません', 403);
  if (origin !== undefined && !isOwn(origin, publicUrl, host)) throw new Refused('BAD_REQUEST', '別のサイトからの要求は受け取れません', 403);
}

/** Without a public address of our own we know only the name we were called by, and not which scheme a proxy speaks. */
function isOwn(origin: string, publicUrl: string | null, host: string | undefined): boolean {
  const asked = URL.parse(origin);
  return asked !== null && (publicUrl === null ? asked.host === host : asked.origin === URL.parse(publicUrl)?.origin);
}
