/** The preview server as a process: what it says, what it serves, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { create } from '../../src/commands/new.ts';
import { makeProject, type Project } from '../project.ts';
import { describeWith } from '../system.ts';
import { type DevServer, startDev, watchOutput } from './dev/dev-server.ts';

let project: Project;
let server: DevServer;

beforeAll(async () => {
  project = makeProject('minimal');
  await create(project.root, 'events', { id: 'drafted' }, '2030-01-01');
  server = await startDev(project);
});
afterAll(async () => {
  await server.end();
  project.remove();
});

async function read(path: string, { url }: DevServer = server): Promise<string> {
  const response = await fetch(new URL(path, url));
  return response.text();
}

describe('npm run dev', () => {
  test('says what it did, where the site is and who can see it, each in a line', () => {
    expect(server.started.replace(/\d[\d,]*/g, 'N')).toBe(
      'The site is up to date, with no errors and no warnings. (program loaded anew, N ms)\n' +
        'Drafts are reviewed at http://localhost:N/.dateline/drafts/\n' +
        'Serving http://localhost:N/ with drafts, to this computer alone. To stop: Ctrl+C\n',
    );
  });

  test('shows drafts, marked as such', async () => {
    expect(await read('events/drafted/')).toMatch(/<h1[^>]*>Headline.*Draft/);
  });

  test('shows a change of content, and says what changed', async () => {
    const line = server.says(
      /^content\/topics\/harbour-trade\.md changed\. The site is up to .*$/m,
    );
    project.edit('content/topics/harbour-trade.md', 'Harbour trade', 'Trade in wombats');
    await line;
    expect(await read('topics/harbour-trade/')).toContain('Trade in wombats');
  });

  test('goes on serving the site as it was while content is broken, and tells why', async () => {
    const problem = server.complains(/^content\/places\/broken\.md:1:1: found an empty file; .*$/m);
    const line = server.says(
      /^content\/places\/broken\.md changed\. Not updated: 1 error and .*$/m,
    );
    const mend = project.add('content/places/broken.md', '');
    await Promise.all([problem, line]);
    expect(await read('topics/harbour-trade/')).toContain('Trade in wombats');
    const mended = server.says(
      /^content\/places\/broken\.md changed\. The site is up to date, .*$/m,
    );
    mend();
    await mended;
  });

  test('shows changes of the program, of its words and of styles', async () => {
    const template = 'templates/components/layout/site-footer.tsx';
    const line = server.says(/^templates\/.* changed\. The site is up to date, .*loaded anew.*$/m);
    project.edit(
      template,
      '<p>{messages.copyrightNote}',
      '<p>No quokkas. {messages.copyrightNote}',
    );
    await line;
    expect(await read('')).toContain('No quokkas.');
    const words = server.says(/^src\/messages\/en\.ts changed\. The site is up to date, .*$/m);
    project.edit('src/messages/en.ts', "skipToContent: '", "skipToContent: 'Mind the numbat. ");
    await words;
    expect(await read('')).toContain('Mind the numbat.');
    const style = server.says(/^templates\/styles\/base\.css changed\. .*$/m);
    project.edit('templates/styles/base.css', 'html {', 'html {\n  --echidna: 1;');
    await style;
    expect(await read('')).toContain('--echidna:1');
  });

  test.each([
    ['templates/components/layout/site-footer.tsx', 'export function', 'export function function'],
    ['templates/styles/base.css', 'html {', 'html {{{'],
    ['templates/scripts/theme.ts', 'const key', 'const = key'],
    ['src/views/chart.ts', 'import', 'import import'],
  ])('goes on serving while %s is broken, and says where', async (path, words, mistake) => {
    const where = server.complains(
      new RegExp(`^(\\[.*\\] )?${path.replace('.', '\\.')}:\\d+:\\d+: .*$`, 'm'),
    );
    const line = server.says(/ changed\. Not updated: 1 error and .*$/m);
    const mend = project.edit(path, words, mistake);
    await Promise.all([where, line]);
    expect(await read('')).toContain('The Sample Digest');
    const mended = server.says(/ changed\. The site is up to date, .*$/m);
    mend();
    await mended;
  });

  test('takes many writes at once for one change or a few, and shows the last', async () => {
    const lines: string[] = [];
    const collect = server.collect(lines);
    for (let count = 0; count < 500; count += 1) {
      const undo = project.edit('content/topics/harbour-trade.md', 'wombats', `wombats ${count}`);
      if (count < 499) undo();
      if (count % 25 === 0) await new Promise(setImmediate);
    }
    await expect
      .poll(() => read('topics/harbour-trade/'), { timeout: 60_000 })
      .toContain('wombats 499');
    collect();
    expect(lines.length, lines.join('\n')).toBeLessThan(5);
  });

  test('goes on when the process that makes the preview is killed', async () => {
    const line = server.says(/^The site is up to date, .*$/m);
    process.kill(await server.previewProcess(), 'SIGKILL');
    await line;
    expect(await read('')).toContain('The Sample Digest');
  });

  test('answers with the error where a page cannot be rendered, and with all other pages', async () => {
    const line = server.says(/ changed\. The site is up to date/);
    const template = 'templates/components/index/search-form.tsx';
    const mend = project.edit(
      template,
      'return (',
      "throw new Error('found no wombat');\n  return (",
    );
    await line;
    const response = await fetch(new URL('search/', server.url));
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/<pre>found no wombat\n +at .*search-form\.tsx:\d+:\d+/);
    expect(await read('about/')).toContain('The Sample Digest');
    const mended = server.says(/ changed\. The site is up to date/);
    mend();
    await mended;
    expect((await fetch(new URL('search/', server.url))).status).toBe(200);
  });

  test('writes nothing but what builds share', () => {
    expect(existsSync(join(project.root, '_site'))).toBe(false);
    expect(existsSync(join(project.root, '.cache/dev'))).toBe(false);
  });

  test('does not disturb another server of the same project, at another path', async () => {
    const other = await startDev(project, { SITE_URL: 'https://news.example/digest' });
    onTestFinished(() => other.end());
    expect(new URL(other.url).pathname).toBe('/digest/');
    for (const each of [server, other, server]) {
      const sitemap = await read('sitemap.xml', each);
      const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
      expect(addresses).toContain(`${each.url}about/`);
      expect(addresses.filter((address) => !address?.startsWith(each.url))).toEqual([]);
    }
  });
});

describe('npm run dev without a good site', () => {
  let broken: Project;
  beforeAll(() => {
    broken = makeProject('minimal');
  });
  afterAll(() => broken.remove());

  test('shows the problems in place of each page, and the site when they are mended', async () => {
    const mend = broken.add('content/places/broken.md', '');
    const started = await startDev(broken);
    onTestFinished(() => started.end());
    const response = await fetch(new URL('about/', started.url));
    expect(response.status).toBe(503);
    const page = await response.text();
    expect(page).toContain('<title>1 error</title>');
    expect(page).toContain('content/places/broken.md:1:1');
    const mended = started.says(/^content\/places\/broken\.md changed\. The site is up to date/m);
    mend();
    await mended;
    expect((await fetch(new URL('about/', started.url))).status).toBe(200);
  });

  test('says so where content/ is missing, and shows the site when it is back', async () => {
    const [content, away] = [join(broken.root, 'content'), join(broken.root, 'content.away')];
    renameSync(content, away);
    const started = await startDev(broken);
    onTestFinished(() => started.end());
    expect(await read('', started)).toContain('content/digest.md:1:1');
    const back = started.says(/^content.* changed\. The site is up to date/m);
    renameSync(away, content);
    await back;
    expect((await fetch(started.url)).status).toBe(200);
  });
});

describe('what npm run dev is given', () => {
  test.each([
    ['--port=x', 'found the port "x"; expected a number from 0 to 65535'],
    ['--port=65536', 'found the port "65536"; expected a number from 0 to 65535'],
  ])('is refused where it is no port: %s', async (option, reason) => {
    const { code, stderr } = await project.run(['dev', option]);
    expect([code, stderr]).toEqual([2, `${reason}\n`]);
  });

  test('is refused where it is no address of a site', async () => {
    const { code, stderr } = await project.run(['dev'], { SITE_URL: 'news.example' });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^found "news\.example" for SITE_URL or --url; expected the address of the site/,
    );
  });

  test('may be a port that is taken: then an option that exists is recommended', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as { port: number };
    const { code, stderr } = await project.run(['dev', '--port', String(port)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^found port \d+ taken by other programs; .* npm run dev -- --port N/);
  });
});

describeWith('signals that end a process')(
  'all that npm run dev started ends, and the port is free',
  () => {
    test.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('after %s to npm', async (signal) => {
      const { npm, url } = await startNpm();
      npm.kill(signal);
      await isOver(npm, url);
    });

    test('after Ctrl+C, which a terminal sends to all of them', async () => {
      const { npm, url } = await startNpm();
      process.kill(-(npm.pid ?? 0), 'SIGINT');
      await isOver(npm, url);
    });
  },
);

async function startNpm(): Promise<{ npm: ChildProcess; url: string }> {
  const args = ['run', 'dev', '--', '--port', '0'];
  const npm = spawn('npm', args, { cwd: project.root, detached: true });
  const started = await watchOutput(npm).stdout(/^Serving .*$/m);
  const url = /http\S+/.exec(started)?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  return { npm, url };
}

/** Every process that npm started holds its output: it closes when the last one has ended. */
async function isOver(npm: ChildProcess, url: string): Promise<void> {
  await once(npm, 'close');
  await expect(fetch(url)).rejects.toThrow('fetch failed');
}
