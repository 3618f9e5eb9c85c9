import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, outcomeOf, type Project, stateOf } from '../project.ts';
import { readFolder } from '../site/built/whole-site.ts';
import { testWith } from '../system.ts';

let project: Project;
let first: Outcome;
let site: string;

beforeAll(async () => {
  project = makeProject('minimal');
  project.add('content/topics/drafted.md', '---\nname: Drafted\ndraft: true\n---\n');
  site = join(project.root, '_site');
  first = await project.run(['build']);
});
afterAll(() => project.remove());

describe('npm run build', () => {
  test('ends with what it built, where, for which address, and how to look at it', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [built, published, hint, advice, ...rest] = first.stdout.split('\n');
    expect(built).toMatch(/^Built 1 event, 1 article and 1 post into \d\d pages, \d+ kB in all\.$/);
    expect(published).toMatch(
      /^_site\/: (\d+) of \1 pages rendered, \d+ files written, 0 unchanged, 0 removed\. Made for http:\/\/localhost:8080\/$/,
    );
    expect(hint).toBe(
      'That address is for looking at the site here. To publish it, set SITE_URL, or url in ' +
        'content/digest.md, to the address it will have.',
    );
    expect(advice).toBe('To look at it: npm run dev');
    expect(rest).toEqual(['']);
  });

  test('publishes to the end where nobody listens any more', async () => {
    const deaf = makeProject('minimal');
    onTestFinished(() => deaf.remove());
    const child = deaf.start(['src/start.mjs', 'build']);
    child.stdout?.destroy();
    const { code, stderr } = await outcomeOf(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(deaf.root, '_site/index.html'))).toBe(true);
  });

  testWith('/dev/full')('publishes where what it says finds no room', async () => {
    const full = makeProject('minimal');
    onTestFinished(() => full.remove());
    const child = spawn('sh', ['-c', `"${process.execPath}" src/start.mjs build > /dev/full`], {
      cwd: full.root,
    });
    const { code, stderr } = await outcomeOf(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(full.root, '_site/index.html'))).toBe(true);
  });

  test('publishes of hidden files those that hosts ask for, and nothing that programs left', async () => {
    const hidden = makeProject('minimal');
    onTestFinished(() => hidden.remove());
    mkdirSync(join(hidden.root, 'public/.well-known'));
    const left = ['public/.env', 'public/map.svg~', 'public/Thumbs.db', 'content/events/x.md~'];
    for (const path of ['public/.well-known/security.txt', 'public/.nojekyll', ...left]) {
      hidden.add(path, 'Contact: mailto:desk@news.example\n');
    }
    expect((await hidden.run(['build'])).code).toBe(0);
    const published = readdirSync(join(hidden.root, '_site'));
    expect(published).toEqual(expect.arrayContaining(['.well-known', '.nojekyll']));
    expect(existsSync(join(hidden.root, '_site/.well-known/security.txt'))).toBe(true);
    for (const name of ['.env', 'map.svg~', 'Thumbs.db']) expect(published).not.toContain(name);
  });

  test('publishes the pages, and the files of public/ as they are', () => {
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('The Sample Digest');
    for (const path of readdirSync(join(project.root, 'public'))) {
      const original = readFileSync(join(project.root, 'public', path));
      expect(readFileSync(join(site, path)).equals(original)).toBe(true);
    }
  });

  test('leaves nothing beside the site', () => {
    const names = readdirSync(project.root).filter((name) => name.startsWith('_site'));
    expect(names).toEqual(['_site']);
  });

  test('tells all problems of all files in order, and touches nothing, if a record is broken', async () => {
    const before = stateOf(site);
    const event = 'content/events/port-sample-meeting.md';
    onTestFinished(project.edit(event, 'met her counterpart', 'met his counterpart'));
    onTestFinished(project.edit(event, 'track: leaders', 'track: leader'));
    onTestFinished(project.edit('content/topics/harbour-trade.md', 'name:', 'nmae:'));
    onTestFinished(project.add('content/articles/empty.md', ''));
    const { code, stdout, stderr } = await project.run(['build']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.split('\n');
    expect(
      lines.slice(0, -3).map((line) => /^(\S+:\d+:\d+): .* \((.*)\)$/.exec(line)?.slice(1)),
    ).toEqual([
      ['content/articles/empty.md:1:1', 'file-empty'],
      [`${event}:5:8`, 'unknown-reference'],
      [`${event}:18:79`, 'quotation-verbatim'],
      ['content/topics/harbour-trade.md:1:1', 'missing-key'],
      ['content/topics/harbour-trade.md:2:1', 'unknown-key'],
    ]);
    expect(lines.slice(-3)).toEqual(['', '5 errors and no warnings; nothing was published.', '']);
    expect(stateOf(site)).toEqual(before);
  });

  test('publishes in spite of warnings, and lists them, when nothing has changed as well', async () => {
    const topic = 'content/topics/pending.md';
    onTestFinished(project.add(topic, '---\nname: Pending\n---\n\nTODO\n'));
    const build = ['build', '--output', 'out/warned'];
    for (const count of [/\d+ of \d+ pages rendered/, /0 of \d+ pages rendered/]) {
      const { code, stdout, stderr } = await project.run(build);
      expect(code).toBe(0);
      expect(stdout).toMatch(count);
      expect(stderr).toMatch(
        /^content\/topics\/pending\.md:5:1: warning: found "TODO".* \(placeholder\)\n\n1 warning\.\n$/,
      );
    }
  });

  test('refuses a file of public/ in the place of a page of a year, and touches nothing', async () => {
    const before = stateOf(site);
    onTestFinished(project.add('public/2025', ''));
    expect(await project.run(['build'])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'public/2025:1:1: found a file in the place of 2025/index.html, which the site makes itself; ' +
        'rename it or its folder (public-file)\n\n1 error and no warnings; nothing was published.\n',
    });
    expect(stateOf(site)).toEqual(before);
  });

  test('names the template that fails and why, and touches nothing', async () => {
    const before = stateOf(site);
    const template = 'templates/about.11ty.tsx';
    const failing = "if (site) throw new Error('no ink left');\n  return (";
    onTestFinished(project.edit(template, 'return (', failing));
    const { code, stdout, stderr } = await project.run(['build']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(template);
    expect(stderr).toContain('no ink left');
    expect(stateOf(site)).toEqual(before);
  });

  test('builds for the address of --url, whatever SITE_URL says', async () => {
    const args = ['build', '--url', 'https://news.example/digest/', '--output', 'at-an-address'];
    const { code } = await project.run(args, { SITE_URL: 'https://other.example/' });
    expect(code).toBe(0);
    const sitemap = readFileSync(join(project.root, 'at-an-address/sitemap.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://news.example/digest/</loc>');
  });

  test('explains an address that is none, and touches nothing', async () => {
    const before = stateOf(site);
    expect(await project.run(['build'], { SITE_URL: 'someone.github.io/repo' })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'found "someone.github.io/repo" for SITE_URL or --url; expected the address of the site, ' +
        'such as https://someone.github.io/repo/\n',
    });
    expect(stateOf(site)).toEqual(before);
  });

  test.each([
    ['content', "is the project's content/"],
    ['..', 'is a root or holds the current directory'],
    ['.cache', 'which no build of Dateline wrote'],
  ])(
    'refuses to replace what is no site, and touches nothing: --output %s',
    async (output, why) => {
      const before = stateOf(project.root);
      const { code, stdout, stderr } = await project.run(['build', '--output', output]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(why);
      expect(stateOf(project.root)).toEqual(before);
    },
  );

  test('mends what was damaged in the site, its schema included, and writes nothing else', async () => {
    const before = readFolder(site);
    truncateSync(join(site, 'digest.schema.json'), 10);
    rmSync(join(site, 'events'), { recursive: true });
    writeFileSync(join(site, 'notes.txt'), 'Buy bread');
    const { code, stdout } = await project.run(['build']);
    expect(code).toBe(0);
    const lost = [...before.keys()].filter((path) => path.startsWith('events/')).length;
    expect(stdout).toMatch(
      new RegExp(
        `\\n_site/: 0 of \\d+ pages rendered, ${lost + 1} files written, \\d+ unchanged, 1 removed\\.`,
      ),
    );
    expect(readFolder(site)).toEqual(before);
  });

  test('brings back the site of a build that was killed in the exchange, although a record is broken', async () => {
    const before = readFolder(site);
    const staging = `${site}.dateline`;
    mkdirSync(staging);
    writeFileSync(join(staging, 'dateline.lock'), `${2 ** 30} 0 token`);
    writeFileSync(
      join(staging, 'dateline.txt'),
      'Dateline prepares a site in this folder, and deletes it afterwards with all that it holds.\n',
    );
    renameSync(site, join(staging, 'previous'));
    onTestFinished(project.add('content/articles/empty.md', ''));
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('content/articles/empty.md:1:1');
    expect(readFolder(site)).toEqual(before);
    expect(existsSync(staging)).toBe(false);
  });

  test('touches nothing of anybody else beside another folder', async () => {
    const others = ['yarn.lock', 'yarn.next/package.json', 'yarn.previous/package.json'];
    for (const path of others) {
      mkdirSync(dirname(join(project.root, path)), { recursive: true });
      onTestFinished(project.add(path, 'not ours'));
    }
    expect((await project.run(['build', '--output', 'yarn'])).code).toBe(0);
    expect((await project.run(['build', '--output', 'yarn', '--drafts'])).code).toBe(0);
    for (const path of others) {
      expect(readFileSync(join(project.root, path), 'utf8')).toBe('not ours');
    }
    onTestFinished(project.add('docs.dateline', 'not ours'));
    const before = stateOf(project.root);
    const { code, stderr } = await project.run(['build', '--output', 'docs']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `found ${join(realpathSync(project.root), 'docs.dateline')}, which no build`,
    );
    expect(stateOf(project.root)).toEqual(before);
  });

  test('goes on without a cache that leads elsewhere, and touches nothing there', async () => {
    const [cache, elsewhere] = [join(project.root, '.cache'), join(project.root, 'elsewhere')];
    renameSync(cache, elsewhere);
    symlinkSync(elsewhere, cache, 'junction');
    onTestFinished(() => {
      rmSync(cache);
      renameSync(elsewhere, cache);
    });
    const before = stateOf(elsewhere);
    expect((await project.run(['build'])).code).toBe(0);
    expect(stateOf(elsewhere)).toEqual(before);
  });

  test('publishes to another folder, with drafts, if asked to', async () => {
    const build = ['build', '--drafts', '--output', 'out/drafts'];
    const env = { SITE_URL: 'https://digest.example/' };
    const { code, stdout } = await project.run(build, env);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\nout\/drafts\/: .* Made for https:\/\/digest\.example\/\nTo look at it: npm run dev\n$/,
    );
    expect((await project.run(build, env)).stdout).toContain('pages rendered, 0 files written, ');
    expect(existsSync(join(project.root, 'out/drafts/topics/drafted/index.html'))).toBe(true);
    expect(existsSync(join(site, 'topics/drafted'))).toBe(false);
  });
});
