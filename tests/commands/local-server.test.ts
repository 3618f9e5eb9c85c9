import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { LocalServer } from '../../src/commands/local-server.ts';

/** Serves on a port, or the next that is free; gives the address that it listens on. */
async function serve(port: number): Promise<AddressInfo> {
  const server = new LocalServer(tmpdir());
  onTestFinished(() => server.close());
  server.serve(port);
  await server.ready();
  return server.server.address() as AddressInfo;
}

test('the server listens to this computer alone, also where it had to take another port', async () => {
  const first = await serve(0);
  const second = await serve(first.port);
  expect([first.address, second.address]).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(second.port).not.toBe(first.port);
});
