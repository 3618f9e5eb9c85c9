/** A text that was taken down is in no file that a build leaves, whatever earlier builds had made of it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { makeProject, type Project } from '../../project.ts';
import { readFolder } from '../built/whole-site.ts';

const article = 'content/articles/2031-02-10-uferblatt.md';
const post = 'content/posts/2031-02-09-muster.md';
const event = 'content/events/2031-02-09-ferry-talks.md';
const note = 'At the request of the publisher.';

/** The files that a build wrote in which any of some words stand, packed or not. */
function filesWith({ root }: Project, words: readonly string[]): string[] {
  const needles = words.flatMap((each) => [each, JSON.stringify(each).slice(1, -1)]);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(content|node_modules|src|templates|\.cache\/program)\b/.test(path),
  );
  return paths
    .filter((path) => statSync(join(root, path)).isFile())
    .filter((path) => {
      const bytes = readFileSync(join(root, path));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
      return needles.some((needle) => text.includes(needle));
    });
}

function withdraw(project: Project, path: string, keys = ''): void {
  const withdrawn = `withdrawn: { date: 2031-03-01, note: ${note}${keys} }`;
  project.edit(path, '\n---\n\n', `\n${withdrawn}\n---\n\n`);
}

/** Builds with the cache and without, which must come to the same. */
async function build(project: Project): Promise<void> {
  const cached = await project.run(['build']);
  expect(cached.code, cached.stderr).toBe(0);
  const fresh = await project.run(['build', '--no-cache', '--output', '_fresh']);
  expect(fresh.code, fresh.stderr).toBe(0);
  expect([...readFolder(join(project.root, '_site'))]).toEqual([
    ...readFolder(join(project.root, '_fresh')),
  ]);
}

function page({ root }: Project, path: string): string {
  return readFileSync(join(root, '_site', path, 'index.html'), 'utf8');
}

test('The text of a withdrawn article is nowhere, but the words that are quoted of it.', async () => {
  const project = makeProject('accounts');
  onTestFinished(project.remove);
  const unquoted = ['trafen sich am', 'nannte die Gespr', 'Februar 2031 in Musterhafen. Beisp'];
  expect((await project.run(['build'])).code).toBe(0);
  const before = filesWith(project, unquoted);
  expect(before).toContain('_site/articles/2031-02-10-uferblatt/index.html');
  expect(before.join()).toMatch(/_site\/pagefind\/fragment\//);
  expect(before.join()).toMatch(/\.cache\/pages\//);

  withdraw(project, article);
  await build(project);
  expect(filesWith(project, unquoted)).toEqual([]);
  const withdrawn = page(project, 'articles/2031-02-10-uferblatt');
  expect(withdrawn).toContain(note);
  expect(withdrawn).toContain('das Endspiel um die Fähre');
  expect(page(project, 'events/2031-02-09-ferry-talks')).toContain('das Endspiel um die Fähre');
});

test('Where quotations may not stay, they go as well, and the claims that rest on them are told.', async () => {
  const project = makeProject('accounts');
  onTestFinished(project.remove);
  await build(project);
  withdraw(project, article, ', quotations: false');
  const body = readFileSync(join(project.root, article), 'utf8').split('---\n').at(-1) ?? '';
  project.edit(article, body, '');
  await build(project);
  expect(filesWith(project, ['trafen sich'])).toEqual([]);
  const quoted = ['Endspiel', 'Menschen', 'Gewerkschaft', '1,200 people came', 'the ferry”'];
  // The records of events still have the words, and so has what is kept of them.
  const published = filesWith(project, quoted).filter((path) => !path.startsWith('.cache/records'));
  expect(published).toEqual([]);
  expect(page(project, 'articles/2031-02-10-uferblatt')).toContain(note);
  expect(page(project, 'events/2031-02-09-ferry-talks')).toContain(
    'The words of this source were withdrawn.',
  );
  const { stdout, stderr } = await project.run(['check']);
  const told = `${stdout}${stderr}`;
  expect(told).toContain(
    `warning: found a claim that rests on ${article}, of which not even quotations may stay;`,
  );
  expect(told).toMatch(new RegExp(`${event}:\\d+:\\d+`));
});

test('The text of a withdrawn post is nowhere but in the articles that quote it.', async () => {
  const project = makeProject('accounts');
  onTestFinished(project.remove);
  project.edit(
    post,
    'quotedIn: 2031-02-10-ipw-ferry',
    ['url: https://muster.example/1', 'retrieved: 2031-02-10'].join('\n'),
  );
  project.edit(post, 'We need the ferry', 'We need the ferry, whatever it costs the two banks');
  expect((await project.run(['build'])).code).toBe(0);
  const words = ['whatever it costs'];
  expect(filesWith(project, words)).toContain('_site/posts/2031-02-09-muster/index.html');
  withdraw(project, post);
  await build(project);
  expect(filesWith(project, words)).toEqual([]);
  expect(page(project, 'posts/2031-02-09-muster')).toContain(note);
  expect(page(project, 'events/2031-02-09-ferry-talks')).toContain(
    '<q class="p-content" lang="en" dir="auto">We need the ferry</q>',
  );
});

test('A picture that only a withdrawn text shows is not published, and the check says so.', async () => {
  const project = makeProject('accounts');
  onTestFinished(project.remove);
  const [own, shared] = ['withdrawn.jpg', 'shared.jpg'];
  mkdirSync(join(project.root, 'public'), { recursive: true });
  for (const name of [own, shared]) {
    copyFileSync('tests/fixtures/ferry/public/sandbank.jpg', join(project.root, 'public', name));
  }
  const show = (path: string, name: string) => {
    const shown = `![The harbour](../../public/${name})`;
    project.edit(path, '\n---\n\n', `\n---\n\n${shown}\n\n`);
  };
  show(article, own);
  show(article, shared);
  show(event, shared);
  await build(project);
  const published = () =>
    [...readFolder(join(project.root, '_site')).keys()].filter((path) => /\.jpg/.test(path));
  expect(published()).toContain(own);

  withdraw(project, article);
  await build(project);
  expect(published().filter((path) => path.startsWith(own))).toEqual([]);
  expect(published()).toContain(shared);
  const told = `found public/${own}, which nothing but a withdrawn text names; it is not published`;
  expect((await project.run(['check'])).stdout).toContain(told);

  rmSync(join(project.root, 'public', own));
  const check = await project.run(['check']);
  expect(check).toMatchObject({ code: 0, stdout: expect.not.stringContaining(own) });
});
