import type { IncomingHttpHeaders } from 'node:http';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says of where a call comes from. Another site can bring about neither of these. */
const OWN_SITES = new Set(['same-origin', 'none']);

const NOT_OF_FORMS = new Set(['application/json', 'application/offset+octet-stream']);

function noFormSends(contentType: string | undefined): boolean {
  return NOT_OF_FORMS.has(contentType?.split(';')[0]?.trim().toLowerCase() ?? '');
}

/**
 * Whether a call that carries the session cookie was made by our own page. Reading is harmless: the answer cannot be
 * read by another site. Changing takes our origin, and a content type that no form of another site can send.
 */
export function comesFromOwnPage(method: string, headers: IncomingHttpHeaders, gatewayUrl: string): boolean {
  if (SAFE_METHODS.has(method)) return true;
  if (!noFormSends(headers['content-type'])) return false;
  const site = headers['sec-fetch-site'];
  // Older browsers do not say the site; they do say the origin. What the site says is never overruled by it.
  return site === undefined ? headers.origin === new URL(gatewayUrl).origin : OWN_SITES.has(site);
}
