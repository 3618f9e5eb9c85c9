import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { lookup as lookupInDns } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** What became of an address. */
export type Answer =
  | { readonly kind: 'well' }
  /** A site that lets no program look; a reader may see it well. */
  | { readonly kind: 'closed'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'certificate'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'private'; readonly address: string };

/** How questions are asked. */
export interface Asking {
  /** Tells whether an address may be connected to. */
  readonly isAllowed: (address: string) => boolean;
  /** Finds all addresses of a host, as that of node:dns does. */
  readonly lookup: (
    host: string,
    options: LookupAllOptions,
    answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
  ) => void;
  /** Milliseconds that a host has to answer in. */
  readonly timeout: number;
}

/** Of public addresses only, and with time to answer. */
const politely: Asking = {
  isAllowed: isPublicAddress,
  lookup: lookupInDns,
  timeout: 15_000,
};

/** Redirects that are followed, as browsers do. */
const mostRedirects = 20;
const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);
/** Answers to programs that a reader does not get. */
const closed = new Set([401, 402, 403, 405, 406, 407, 409, 418, 421, 423, 425, 426, 429, 451, 999]);
const gone = new Set([404, 410]);
/** Errors after which a second question may be answered. */
const passing = new Set(['unreachable']);

/**
 * Asks what became of an address: for its head alone, or, where a server answers that with an error, for the page, of
 * which nothing is read. Redirects are followed; each address that a host has is looked at before it is connected
 * to, so that no link, redirect or name makes this computer call one of its own network.
 *
 * @param url http or https.
 */
export async function ask(url: string, asking: Asking = politely): Promise<Answer> {
  const answer = await follow(url, asking);
  return passing.has(answer.kind) ? follow(url, asking) : answer;
}

async function follow(url: string, asking: Asking): Promise<Answer> {
  let at = new URL(url);
  at.hash = '';
  let isPermanent = true;
  for (let count = 0; count <= mostRedirects; count += 1) {
    const response = await head(at, asking);
    if ('kind' in response) return response;
    const { status, location } = response;
    if (!redirects.has(status) || location === undefined) {
      if (gone.has(status)) return { kind: 'gone', reason: `answers ${status}` };
      if (closed.has(status)) return { kind: 'closed', status };
      if (status >= 400) return { kind: 'unreachable', reason: `answers ${status}` };
      return count > 0 && isPermanent ? { kind: 'moved', to: at.href } : { kind: 'well' };
    }
    if (!URL.canParse(location, at)) return { kind: 'unreachable', reason: 'leads nowhere' };
    isPermanent &&= permanent.has(status);
    at = new URL(location, at);
    if (!/^https?:$/.test(at.protocol)) return { kind: 'unreachable', reason: `leads to ${at}` };
  }
  return { kind: 'unreachable', reason: 'leads in a circle' };
}

interface Head {
  status: number;
  location?: string | undefined;
}

/** Some servers answer a question for the head with an error, though they have the page. */
async function head(url: URL, asking: Asking): Promise<Head | Answer> {
  const answer = await send('HEAD', url, asking);
  return 'status' in answer && !('kind' in answer) && answer.status >= 400
    ? send('GET', url, asking)
    : answer;
}

class PrivateAddress extends Error {
  constructor(readonly address: string) {
    super(address);
  }
}

async function send(method: 'HEAD' | 'GET', url: URL, asking: Asking): Promise<Head | Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !asking.isAllowed(host)) return { kind: 'private', address: host };
  try {
    const { statusCode = 0, headers } = await responseTo(method, url, asking);
    return { status: statusCode, location: headers.location };
  } catch (error) {
    return answerOf(error);
  }
}

function responseTo(method: string, url: URL, asking: Asking): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      agent: false,
      lookup: allowedOnly(asking),
      headers: {
        'user-agent': 'Dateline (looks whether links still lead somewhere)',
        accept: '*/*',
      },
      signal: AbortSignal.timeout(asking.timeout),
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      // Nothing of the page is needed.
      response.on('error', () => undefined);
      response.destroy();
      resolve(response);
    });
    asked.end();
  });
}

/** Looks a host up, and gives no address that may not be connected to. */
function allowedOnly({ lookup, isAllowed }: Asking): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      const [forbidden] = addresses.filter(({ address }) => !isAllowed(address));
      if (forbidden) return callback(new PrivateAddress(forbidden.address), '', 0);
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
    });
  };
}

function answerOf(error: unknown): Answer {
  if (error instanceof PrivateAddress) return { kind: 'private', address: error.address };
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') return { kind: 'gone', reason: 'has no such host' };
  if (/CERT|SELF_SIGNED|UNABLE_TO_|SSL|TLS/.test(code))
    return { kind: 'certificate', reason: code };
  if (name === 'TimeoutError' || code === 'ETIMEDOUT' || code === 'ABORT_ERR') {
    return { kind: 'unreachable', reason: 'does not answer' };
  }
  return { kind: 'unreachable', reason: code || message };
}
