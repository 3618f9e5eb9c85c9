import { isIP } from 'node:net';

/** The names that this computer has for itself. A page of another site may have another name lead here. */
export const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The path that a request asks for, or the status that refuses it. */
export type RequestPath = { path: string; status?: never } | { path?: never; status: 400 | 421 };

/**
 * Reads which path a request asks for, without its query.
 *
 * @param target As it was sent: a path, or a whole address, as a proxy is asked.
 * @param host The header. It does not count beside a whole address.
 * @param opened The address at which other computers may ask, too: then any address will do, as one is no name that
 *   others could have lead here.
 * @returns 421 where the request is for another host, 400 where it cannot be read.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 * @example pathOf('/events/x/?y', 'localhost:8080') // { path: '/events/x/' }
 * @example pathOf('/', 'rebound.example') // { status: 421 }
 */
export function pathOf(target: string, host = '', opened?: string): RequestPath {
  const [prefix = '', authority = host] = /^http:\/\/([^/?#]*)/i.exec(target) ?? [];
  const name = authority.replace(/:\d*$/, '').toLowerCase();
  const isOpen = opened !== undefined && (isAddress(name) || name === opened.toLowerCase());
  if (!ownNames.includes(name) && !isOpen) return { status: 421 };
  const [path = ''] = target.slice(prefix.length).split(/[?#]/, 1);
  if (!path.startsWith('/')) return { status: 400 };
  try {
    return { path: decodeURIComponent(path) };
  } catch {
    return { status: 400 };
  }
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}
