import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ownNames } from '../../server/request-path.ts';

/** Why a request is refused. */
export interface Refusal {
  readonly status: 403 | 405 | 415 | 421;
  readonly reason: string;
}

/** The one form that a browser's form has without being asked. */
const formType = 'application/x-www-form-urlencoded';

/**
 * Refuses a request that does not come from a page of the review itself: a page of another site, or of another port of
 * this computer, may send one with the browser of the editor, but cannot choose its `Host` and `Origin`, nor read the
 * token.
 *
 * @param port That the server listens on.
 * @returns undefined where the request may be answered; of one that writes, its token is still to be looked at.
 */
export function refusalOf(
  { method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number | undefined,
): Refusal | undefined {
  const { host = '', origin } = headers;
  const isOwn =
    ownNames.some((name) => host.toLowerCase() === `${name}:${port}`) ||
    (port === 80 && ownNames.includes(host.toLowerCase()));
  if (!isOwn) {
    return { status: 421, reason: `found the host "${host}"; expected localhost:${port}` };
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') {
    return { status: 405, reason: `found ${method}; expected GET, HEAD or POST` };
  }
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (origin?.toLowerCase() !== `http://${host.toLowerCase()}` || site !== 'same-origin') {
    const reason = `found a request from ${origin ?? 'a page that does not say what it is'}; expected one from http://${host}`;
    return { status: 403, reason };
  }
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== formType) {
    return { status: 415, reason: `found ${type || 'no type'}; expected ${formType}` };
  }
  return undefined;
}

/** Tells whether a token is that of the session, in a time that does not tell how much of it is right. */
export function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
