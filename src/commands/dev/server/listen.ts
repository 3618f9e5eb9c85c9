import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** Both addresses of this computer: `localhost` is the one to some browsers, and the other to others. */
const hosts = ['127.0.0.1', '::1'];
const ports = Array.from({ length: 10 }, (_, index) => 8080 + index);

/** Servers that listen on one port. */
export interface Listening {
  port: number;
  servers: readonly Server[];
}

/**
 * Serves to this computer alone.
 *
 * @param port 0 takes any that is free; without one, it is the first of 8080 to 8089 that is free.
 * @throws Error when it is taken, or not allowed.
 */
export async function listen(serve: RequestListener, port?: number): Promise<Listening> {
  for (const each of port === undefined ? ports : [port]) {
    const listening = await listenAt(each, serve);
    if (listening) return listening;
  }
  const taken = port === undefined ? `the ports ${ports[0]} to ${ports.at(-1)}` : `port ${port}`;
  throw new Error(
    `found ${taken} taken by other programs; expected one that is free; choose another with ` +
      'npm run dev -- --port N, where 0 takes any that is free',
  );
}

/** @returns undefined if the port is taken at one of the addresses. */
async function listenAt(port: number, serve: RequestListener): Promise<Listening | undefined> {
  const servers: Server[] = [];
  let chosen = port;
  for (const host of hosts) {
    const server = createServer(serve).on('connect', refuseTunnel);
    try {
      await once(server.listen({ host, port: chosen }), 'listening');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // There is no IPv6 on this computer, or no IPv4.
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') continue;
      for (const open of servers) open.close();
      // Windows keeps ranges of ports for itself, and says so with the second.
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      // The port that was free here is taken there; another one will do.
      return port === 0 ? listenAt(port, serve) : undefined;
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
