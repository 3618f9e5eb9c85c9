import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** Both addresses of this computer: `localhost` is the one to some browsers, and the other to others. */
const loopback = ['127.0.0.1', '::1'];
/** What stands for all addresses of a computer. */
const everyAddress = ['0.0.0.0', '::'];
const ports = Array.from({ length: 10 }, (_, index) => 8080 + index);

/** Servers that listen on one port. */
export interface Listening {
  port: number;
  servers: readonly Server[];
}

/** Where to serve. */
export interface Place {
  /** 0 takes any that is free; without one, it is the first of 8080 to 8089 that is free. */
  port?: number | undefined;
  /** An address at which other computers can reach this one; `0.0.0.0` for all that it has. */
  opened?: string | undefined;
}

/**
 * Serves to this computer alone, or at one more address to others.
 *
 * @throws Error when the port is taken, or not allowed, or the address is none of this computer.
 */
export async function listen(
  serve: RequestListener,
  { port, opened }: Place = {},
): Promise<Listening> {
  const hosts = hostsOf(opened);
  for (const each of port === undefined ? ports : [port]) {
    const listening = await listenAt(each, serve, hosts);
    if (listening) return listening;
  }
  const taken = port === undefined ? `the ports ${ports[0]} to ${ports.at(-1)}` : `port ${port}`;
  throw new Error(
    `found ${taken} taken by other programs; expected one that is free; choose another with ` +
      'npm run dev -- --port N, where 0 takes any that is free',
  );
}

function hostsOf(opened: string | undefined): string[] {
  if (opened === undefined) return loopback;
  return everyAddress.includes(opened) ? [opened] : [...loopback, opened];
}

/** @returns undefined if the port is taken at one of the addresses. */
async function listenAt(
  port: number,
  serve: RequestListener,
  hosts: readonly string[],
): Promise<Listening | undefined> {
  const servers: Server[] = [];
  let chosen = port;
  for (const host of hosts) {
    const server = createServer(serve).on('connect', refuseTunnel);
    try {
      await once(server.listen({ host, port: chosen }), 'listening');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // There is no IPv6 on this computer, or no IPv4.
      if (loopback.includes(host) && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code ?? '')) continue;
      for (const open of servers) open.close();
      // Windows keeps ranges of ports for itself, and says so with the second.
      if (code !== 'EADDRINUSE' && code !== 'EACCES') {
        throw new Error(
          `found ${host}, at which this computer cannot be reached (${code}); expected one of its addresses, or ` +
            '0.0.0.0 for all of them',
        );
      }
      // The port that was free here is taken there; another one will do.
      return port === 0 ? listenAt(port, serve, hosts) : undefined;
    }
    servers.push(server);
    ({ port: chosen } = server.address() as AddressInfo);
  }
  return servers.length === 0 ? undefined : { port: chosen, servers };
}

/** Node leaves the answer to CONNECT, and the errors of its connection, to whoever listens for it. */
function refuseTunnel(_request: unknown, connection: Duplex): void {
  connection.on('error', () => connection.destroy());
  connection.end(
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n',
  );
}
