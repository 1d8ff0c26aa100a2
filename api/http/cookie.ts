/** The session of a signed-in person. Opaque; means nothing outside the record. */
export const SESSION_COOKIE = 'schakel_session';

/** Value of a cookie in a Cookie header, when it is there. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return undefined;
}
