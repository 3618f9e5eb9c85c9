/** What became of an address, asked of a server of this computer in the place of all others. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Asking, ask } from '../../../../src/commands/check/links/ask.ts';
import { certificate } from './certificate.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves at `http://site.example:PORT/`, as far as these tests look names up. */
async function site(serve: RequestListener, protocol: 'http' | 'https' = 'http'): Promise<string> {
  const server = protocol === 'http' ? createServer(serve) : createTlsServer(certificate, serve);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${protocol}://site.example:${(server.address() as AddressInfo).port}`;
}

/** Every name is one of this computer, but for one that there is not, and one of its own network. */
const asking: Asking = {
  isAllowed: (address) => address === '127.0.0.1',
  lookup: (host, _options, callback) => {
    if (host === 'nowhere.example') {
      callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    } else {
      callback(null, [
        { address: host === 'router.example' ? '10.0.0.1' : '127.0.0.1', family: 4 },
      ]);
    }
  },
  timeout: 300,
};

const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end('a page');
  };

test('A page that is there is well, and only its head was asked for, without the fragment.', async () => {
  const asked: unknown[] = [];
  const base = await site((request, response) => {
    asked.push([request.method, request.url]);
    response.end();
  });
  expect(await ask(`${base}/a?b=c#d`, asking)).toEqual({ kind: 'well' });
  expect(asked).toEqual([['HEAD', '/a?b=c']]);
});

test('A server that answers HEAD with an error is asked for the page.', async () => {
  const base = await site((request, response) => {
    response.writeHead(request.method === 'HEAD' ? 404 : 200).end('a page');
  });
  expect(await ask(base, asking)).toEqual({ kind: 'well' });
});

test.each([404, 410])('A page that is answered with %i is gone.', async (status) => {
  const base = await site(answering(status));
  expect(await ask(base, asking)).toEqual({ kind: 'gone', reason: `answers ${status}` });
});

test('A host that there is not is gone.', async () => {
  expect(await ask('http://nowhere.example/', asking)).toEqual({
    kind: 'gone',
    reason: 'has no such host',
  });
});

test.each([401, 403, 429, 999])(
  'A site that answers programs with %i is closed to them.',
  async (status) => {
    const base = await site(answering(status));
    expect(await ask(base, asking)).toEqual({ kind: 'closed', status });
  },
);

test('An error of a server is asked about a second time.', async () => {
  let count = 0;
  const base = await site((_, response) => {
    count += 1;
    // HEAD and GET of the first question.
    response.writeHead(count <= 2 ? 503 : 200).end();
  });
  expect(await ask(base, asking)).toEqual({ kind: 'well' });
  const other = await site(answering(500));
  expect(await ask(other, asking)).toEqual({ kind: 'unreachable', reason: 'answers 500' });
});

test('A server that does not answer is left in the end.', async () => {
  const base = await site(() => undefined);
  expect(await ask(base, asking)).toEqual({ kind: 'unreachable', reason: 'does not answer' });
});

test('A connection that is refused or cut off is unreachable.', async () => {
  expect(await ask('http://site.example:1/', asking)).toMatchObject({ kind: 'unreachable' });
  const base = await site((request) => request.socket.destroy());
  expect(await ask(base, asking)).toMatchObject({ kind: 'unreachable' });
});

test.each([301, 308])(
  'A page that %i leads away from has moved, and where to is said.',
  async (status) => {
    const base = await site((request, response) => {
      if (request.url === '/new') response.end();
      else
        response.writeHead(status, { location: request.url === '/old' ? '/middle' : '/new' }).end();
    });
    expect(await ask(`${base}/old`, asking)).toEqual({ kind: 'moved', to: `${base}/new` });
  },
);

test.each([302, 303, 307])('A page that %i leads away from for now is well.', async (status) => {
  const base = await site((request, response) => {
    if (request.url === '/now') response.end();
    else response.writeHead(status, { location: '/now' }).end();
  });
  expect(await ask(`${base}/`, asking)).toEqual({ kind: 'well' });
});

test('A redirect in a circle, or to what is no page, is unreachable.', async () => {
  const circle = await site(answering(302, { location: '/' }));
  expect(await ask(circle, asking)).toEqual({ kind: 'unreachable', reason: 'leads in a circle' });
  const file = await site(answering(302, { location: 'file:///etc/passwd' }));
  expect(await ask(file, asking)).toMatchObject({ kind: 'unreachable' });
  const broken = await site(answering(302, { location: 'http://[' }));
  expect(await ask(broken, asking)).toEqual({ kind: 'unreachable', reason: 'leads nowhere' });
});

test('A certificate that is not valid is told.', async () => {
  const base = await site(answering(200), 'https');
  expect(await ask(base, asking)).toMatchObject({ kind: 'certificate' });
});

test('No address of a private network is called: not by a name, by number, or by a redirect.', async () => {
  const toRouter = { kind: 'private', address: '10.0.0.1' };
  expect(await ask('http://router.example/', asking)).toEqual(toRouter);
  expect(await ask('http://10.0.0.1/', asking)).toEqual(toRouter);
  for (const location of ['http://router.example/', 'http://10.0.0.1/']) {
    const base = await site(answering(302, { location }));
    expect(await ask(base, asking)).toEqual(toRouter);
  }
});

test('By itself, this computer is not called.', async () => {
  let isCalled = false;
  const server = await site((_, response) => {
    isCalled = true;
    response.end();
  });
  const { port } = new URL(server);
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '2130706433',
  ]) {
    expect(await ask(`http://${host}:${port}/`)).toMatchObject({ kind: 'private' });
  }
  expect(isCalled).toBe(false);
});
