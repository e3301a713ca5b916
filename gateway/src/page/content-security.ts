import { randomBytes } from 'node:crypto';

/** 128 random bits, new for each page. */
export const createNonce = () => randomBytes(16).toString('base64');

export interface PageSecurity {
  nonce: string;
  /** Where browsers find the platform; over https it also forbids plain http for two years. */
  origin: string;
  /** Origins beside our own where a form may end up: the provider's, for the sign-out. */
  formTargets?: readonly string[];
  /** Origins beside our own on which remotes are published. */
  remoteOrigins?: readonly string[];
}

/**
 * The headers of the shell's page, measured with six remotes to work without a violation: scripts only by nonce and
 * integrity, no inline style or eval, no other origin for anything but the remotes' own, Trusted Types throughout.
 */
export function shellHeaders({ nonce, origin, formTargets = [], remoteOrigins = [] }: PageSecurity): Record<string, string> {
  return {
    ...personalHeaders(origin),
    'content-security-policy': policyOf({
      'default-src': "'none'",
      'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
      'style-src': ["'self'", ...remoteOrigins, `'nonce-${nonce}'`].join(' '),
      'connect-src': ["'self'", ...remoteOrigins].join(' '),
      'img-src': "'self' data:",
      'font-src': "'self'",
      'base-uri': "'none'",
      'form-action': formAction(origin, formTargets),
      'frame-ancestors': "'none'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'default',
    }),
    'integrity-policy': 'blocked-destinations=(script)',
  };
}

/** The headers of a page that is words only. */
export function noticeHeaders({ nonce, origin, formTargets = [] }: PageSecurity): Record<string, string> {
  return {
    ...personalHeaders(origin),
    'content-security-policy': policyOf({
      'default-src': "'none'",
      'style-src': `'nonce-${nonce}'`,
      'base-uri': "'none'",
      'form-action': formAction(origin, formTargets),
      'frame-ancestors': "'none'",
    }),
  };
}

/** For files that are the same for everybody. */
export const fileHeaders = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function personalHeaders(origin: string): Record<string, string> {
  return {
    ...fileHeaders,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

function formAction(origin: string, targets: readonly string[]) {
  return ["'self'", ...targets.filter((target) => target !== origin)].join(' ');
}

function policyOf(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
