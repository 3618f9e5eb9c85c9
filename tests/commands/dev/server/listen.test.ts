import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../src/commands/dev/server/listen.ts';

const nothing = () => {};

function addressesOf(servers: readonly Server[]): string[] {
  return servers.map((server) => (server.address() as AddressInfo).address);
}

function closeLater(servers: readonly Server[]): void {
  onTestFinished(() => {
    for (const server of servers) server.close();
  });
}

async function occupy(host: string, port = 0): Promise<number> {
  const server = createServer(nothing);
  closeLater([server]);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return (server.address() as AddressInfo).port;
}

/** Whether this computer has an address. */
function isAddress(host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(false));
    server.listen(0, host, () => server.close(() => resolve(true)));
  });
}

const hasIpv6 = await isAddress('::1');

test('the server listens to this computer alone, by both of its addresses', async () => {
  const { port, servers } = await listen(nothing, { port: 0 });
  closeLater(servers);
  expect(port).toBeGreaterThan(0);
  expect(addressesOf(servers)).toEqual(hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1']);
  expect(servers.map((server) => (server.address() as AddressInfo).port)).toEqual(
    servers.map(() => port),
  );
});

test.skipIf(!hasIpv6)(
  'a port that is taken at the one address is not taken at the other',
  async () => {
    const port = await occupy('::1');
    await expect(listen(nothing, { port })).rejects.toThrow('taken by other programs');
    // It is free again for the program that comes next.
    await expect(occupy('127.0.0.1', port)).resolves.toBe(port);
  },
);

test('a port that is taken is refused with an option that there is', async () => {
  const port = await occupy('127.0.0.1');
  await expect(listen(nothing, { port })).rejects.toThrow(
    `found port ${port} taken by other programs; expected one that is free; choose another with ` +
      'npm run dev -- --port N',
  );
});

test('with an address of this computer, it listens there as well; with that of all, there alone', async () => {
  // Not every system has a second address for itself.
  if (await isAddress('127.0.0.2')) {
    const { servers } = await listen(nothing, { port: 0, opened: '127.0.0.2' });
    closeLater(servers);
    expect(addressesOf(servers)).toEqual(expect.arrayContaining(['127.0.0.1', '127.0.0.2']));
  }
  const all = await listen(nothing, { port: 0, opened: '0.0.0.0' });
  closeLater(all.servers);
  expect(addressesOf(all.servers)).toEqual(['0.0.0.0']);
});

test.each(['192.0.2.1', 'no.such.host.invalid'])(
  '%s, which is no address of this computer, is refused',
  async (opened) => {
    await expect(listen(nothing, { port: 0, opened })).rejects.toThrow(
      `found ${opened}, at which this computer cannot be reached`,
    );
  },
);

test('a request for a tunnel is refused', async () => {
  const { port, servers } = await listen(nothing, { port: 0 });
  closeLater(servers);
  const socket = connect(port, '127.0.0.1');
  socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 405 /);
});
