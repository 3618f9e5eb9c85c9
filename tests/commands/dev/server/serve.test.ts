/** The preview server as a stranger meets it: over a socket, with whatever it sends. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livePages } from '../../../../src/commands/dev/pages/live-pages.ts';
import { type Listening, listen } from '../../../../src/commands/dev/server/listen.ts';
import { serve } from '../../../../src/commands/dev/server/serve.ts';
import { openPreview } from '../../../../src/site/preview.ts';
import { makeProject, type Project } from '../../../project.ts';

/** Stands in every file of the project that is not of the site. */
const secret = 'nobody may read this';
const base = '/digest/';

let project: Project;
let listening: Listening;

beforeAll(async () => {
  project = makeProject('minimal');
  const { root } = project;
  writeFileSync(join(root, 'package.json'), secret);
  writeFileSync(join(root, 'public/.hidden'), secret);
  mkdirSync(join(root, 'public/notes'));
  writeFileSync(join(root, 'public/notes/über uns.txt'), 'About us');
  mkdirSync(join(root, 'private'));
  writeFileSync(join(root, 'private/über uns.txt'), secret);
  const preview = await openPreview(root, `http://localhost:1${base}`);
  const { problems } = await preview.update();
  const pages = livePages();
  const report = { problems };
  pages.show(report, true);
  const assets = new Map([['/.dateline/overlay.js', { type: 'text/javascript', text: 'run()' }]]);
  const options = { base, read: preview.file, pages, report: async () => report, assets };
  listening = await listen(serve(options), { port: 0 });
});
afterAll(() => {
  for (const server of listening.servers) {
    server.close();
    server.closeAllConnections();
  }
  project.remove();
});

interface Answer {
  status: number;
  headers: string;
  body: string;
}

/** Sends bytes as they are, and reads to the end of the connection. */
async function send(request: string | Buffer): Promise<Answer> {
  const socket = connect(listening.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(request);
  const answer = await text(socket);
  const [headers = '', body = ''] = answer.split(/\r\n\r\n(.*)/s);
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]), headers, body };
}

function get(target: string, { method = 'GET', host = 'localhost' } = {}): Promise<Answer> {
  return send(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
}

describe('what is there', () => {
  test('is served with its type, and kept by no browser', async () => {
    const { status, headers } = await get('/digest/feed.xml?x');
    expect(status).toBe(200);
    expect(headers).toContain('Content-Type: application/xml; charset=utf-8');
    expect(headers).toContain('Cache-Control: no-store');
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['events/port-sample-meeting/', 'text/html; charset=utf-8'],
    ['digest.json', 'application/json; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['cards/home.png', 'image/png'],
    ['world.svg', 'image/svg+xml; charset=utf-8'],
    ['notes/%C3%BCber%20uns.txt', 'text/plain; charset=utf-8'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ])('has the type of its name: %s', async (path, type) => {
    const { status, headers } = await get(base + path);
    expect([status, /^Content-Type: (.*)$/m.exec(headers)?.[1]]).toEqual([200, type]);
  });

  test('answers a HEAD with the headers alone', async () => {
    const { status, headers, body } = await get('/digest/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(headers).toMatch(/^Content-Length: [1-9]\d+$/m);
  });

  test('is found without its last slash', async () => {
    const { status, headers } = await get('/digest/events/port-sample-meeting');
    expect(status).toBe(302);
    expect(headers).toMatch(/^Location: \/digest\/events\/port-sample-meeting\/$/m);
  });

  test.each(['/', '/digest'])('is below the path of the site, to which %s leads', async (path) => {
    const { status, headers } = await get(path);
    expect([status, /^Location: (.*)$/m.exec(headers)?.[1]]).toEqual([302, base]);
  });

  test('has in each page the script that shows what changes, and no other file has it', async () => {
    const script = /<script src="\/\.dateline\/overlay\.js" data-version="[^"]+-1" defer>/;
    expect((await get('/digest/')).body).toMatch(script);
    expect((await get('/digest/feed.xml')).body).not.toMatch(script);
  });

  test('tells an open page how things are', async () => {
    const socket = connect(listening.port, '127.0.0.1');
    socket.write('GET /.dateline/changes HTTP/1.1\r\nHost: localhost\r\n\r\n');
    let said = '';
    for await (const chunk of socket.setEncoding('utf8')) {
      said += chunk;
      if (said.includes('data: ')) break;
    }
    expect(said).toContain('Content-Type: text/event-stream');
    expect(said).toMatch(/data: \{"version":"[^"]+-1","heading":"","html":"","failed":false\}\n\n/);
  });
});

describe('what is not there', () => {
  test.each([
    '/digest/none/',
    '/digestfeed.xml',
    '/digest//',
    '/digest/events/..',
    '//evil.example',
    '/else/',
  ])('gets the page that says so: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain('<h1>Page not found</h1>');
  });
});

describe('what is refused', () => {
  test.each([
    ['/%E0%A4%A', 400],
    ['http://evil.example/', 421],
    ['http://evil.example/digest/', 421],
    ['*', 400],
  ])('a request for %s', async (target, expected) => {
    const { status, body } = await get(target);
    expect(status).toBe(expected);
    expect(body).toMatch(/^found .*; expected /);
  });

  test.each(['evil.example', 'evil.example:80', 'localhost.evil.example'])(
    'the name %s for this computer, also of the connection that tells of changes',
    async (host) => {
      for (const path of ['/digest/', '/.dateline/changes', '/.dateline/overlay.js']) {
        expect((await get(path, { host })).status).toBe(421);
      }
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('a %s', async (method) => {
    const { status, headers } = await get('/digest/', { method });
    expect(status).toBe(405);
    expect(headers).toContain('Allow: GET, HEAD');
  });

  test('100 kB of headers', async () => {
    const { status } = await send(
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    expect(status).toBe(431);
  });

  test.each([
    ['NUL', 'GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a length that is none', 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
  ])('%s', async (_, request) => {
    expect((await send(Buffer.from(request, 'latin1'))).status).toBe(400);
  });
});

test('connections that say nothing, or half of a request, keep nobody waiting', async () => {
  const silent = Array.from({ length: 50 }, () => connect(listening.port, '127.0.0.1'));
  for (const socket of silent) socket.write('GET /digest/ HTTP/1.1\r\nHost: loc');
  expect((await get('/digest/')).status).toBe(200);
  for (const socket of silent) socket.resetAndDestroy();
  expect((await get('/digest/')).status).toBe(200);
});

test('a connection that its browser half closes still gets its answer', async () => {
  const socket = connect({ port: listening.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.end('GET /digest/ HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
});

describe('a file of public/', () => {
  const folder = () => join(project.root, 'public/notes');

  test('is not read where its folder has become a link to another place', async () => {
    rmSync(folder(), { recursive: true });
    symlinkSync(join(project.root, 'private'), folder(), 'junction');
    const { status, body } = await get('/digest/notes/%C3%BCber%20uns.txt');
    expect(status).toBe(404);
    expect(body).not.toContain(secret);
  });

  test('is not read where it is gone', async () => {
    rmSync(folder());
    expect((await get('/digest/notes/%C3%BCber%20uns.txt')).status).toBe(404);
  });
});

const parts = [
  ...['/', '//', '\\', '.', '..', '...', '%2e', '%2f', '%5c', '%00', '%', '%c0%ae', '%E0%A4%A'],
  ...['digest', 'public', 'package.json', '.hidden', 'private', 'über uns.txt', 'C:', 'file://'],
  ...[
    'http://localhost',
    'http://evil.example',
    '?',
    '#',
    ';',
    '@',
    'events',
    '.dateline',
    'etc',
    'passwd',
  ],
];
const target = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary' })),
  )
  .map((all) => all.join(''));

test('whatever is asked for, there is an answer, of nothing but the site, and then the next one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), target, async (rooted, path) => {
      const { status, body } = await get((rooted ? '/' : '') + path);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
      expect(body).not.toContain(secret);
      expect(body).not.toMatch(/^root:/m);
    }),
    { numRuns: 500 },
  );
  expect((await get('/digest/')).status).toBe(200);
});

test('whatever is sent, the server goes on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
      await send(Buffer.concat([bytes, Buffer.from('\r\n\r\n')]));
    }),
    { numRuns: 200 },
  );
  expect((await get('/digest/')).status).toBe(200);
});
