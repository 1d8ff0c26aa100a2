import type { IncomingHttpHeaders } from 'node:http';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a call that carries the session cookie was made by our own page. Reading is harmless: the answer cannot be
 * read by another site. Changing takes our origin, and a content type that no form of another site can send.
 */
export function comesFromOwnPage(method: string, headers: IncomingHttpHeaders, gatewayUrl: string): boolean {
  if (SAFE_METHODS.has(method)) return true;
  const site = headers['sec-fetch-site'];
  const sameSite = site === 'same-origin' || (site === undefined && headers.origin === gatewayUrl);
  return sameSite && (headers['content-type'] ?? '').startsWith('application/json');
}
