import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Outcome, type Project, stateOf } from '../project.ts';

let project: Project;
let first: Outcome;
let site: string;

beforeAll(async () => {
  project = makeProject('digest');
  site = join(project.root, '_site');
  first = await project.run(['build']);
});
afterAll(() => project.remove());

describe('npm run build', () => {
  test('ends with what it built, where, for which address, and how to look at it', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [built, published, advice, ...rest] = first.stdout.split('\n');
    expect(built).toMatch(
      /^Built 8 events, 5 articles and 4 posts into \d\d pages, \d+ kB in all\.$/,
    );
    expect(published).toMatch(
      /^_site\/: \d\d written, 0 unchanged, 0 removed\. Made for https:\/\/digest\.example\/$/,
    );
    expect(advice).toBe('To look at it: npm run dev');
    expect(rest).toEqual(['']);
  });

  test('publishes the pages, and the files of public/ as they are', () => {
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('The Nowhere Digest');
    for (const path of ['harbour.svg', 'plans/harbour plan #1.txt']) {
      const copy = readFileSync(join(site, path));
      expect(copy.equals(readFileSync(join(project.root, 'public', path)))).toBe(true);
    }
  });

  test('leaves nothing beside the site', () => {
    const names = [...stateOf(project.root).keys()].filter((path) => /^_site./.test(path));
    expect(names.filter((path) => !/^_site[\\/]/.test(path))).toEqual([]);
  });

  test('writes the page of a changed record, and what else names it', async () => {
    const before = stateOf(site);
    project.edit('content/places/never-reached.md', 'name: Never-Reached', 'name: Far Away');
    await project.run(['build']);
    const after = stateOf(site);
    const written = [...after].filter(([path, state]) => before.get(path) !== state);
    const pages = written.map(([path]) => path).filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(['places/index.html', 'places/never-reached/index.html']);
  });

  test('tells all problems of all files in order, and touches nothing, if a record is broken', async () => {
    const before = stateOf(site);
    const event = 'content/events/2030-04-visit-to-musterstadt.md';
    onTestFinished(project.edit(event, 'She visited [the capital]', 'She visited Nowhere'));
    onTestFinished(project.edit(event, 'track: heads', 'track: headz'));
    onTestFinished(project.edit('content/topics/fisheries.md', 'name:', 'nmae:'));
    onTestFinished(project.add('content/articles/2031-01-01-empty.md', ''));
    const { code, stdout, stderr } = await project.run(['build']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.split('\n');
    expect(
      lines.slice(0, -3).map((line) => /^(\S+:\d+:\d+): .* \((.*)\)$/.exec(line)?.slice(1)),
    ).toEqual([
      ['content/articles/2031-01-01-empty.md:1:1', 'file-empty'],
      [`${event}:5:8`, 'unknown-reference'],
      [`${event}:16:86`, 'quotation-verbatim'],
      ['content/topics/fisheries.md:1:1', 'missing-key'],
      ['content/topics/fisheries.md:2:1', 'unknown-key'],
    ]);
    expect(lines.slice(-3)).toEqual(['', '5 errors; nothing was published.', '']);
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

  test('explains an address that is none, and touches nothing', async () => {
    const before = stateOf(site);
    expect(await project.run(['build'], { SITE_URL: 'someone.github.io/repo' })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'found "someone.github.io/repo" for SITE_URL; expected the address of the site, ' +
        'such as https://someone.github.io/repo/\n',
    });
    expect(stateOf(site)).toEqual(before);
  });

  test('publishes to another folder, with drafts, if asked to', async () => {
    const { code, stdout } = await project.run(['build', '--drafts', '--output', 'out/draft']);
    expect(code).toBe(0);
    expect(stdout).toContain('Built 9 events, 6 articles and 5 posts');
    expect(stdout).toContain('\nout/draft/: ');
    expect(existsSync(join(project.root, 'out/draft/events/2030-09-09-draft-event'))).toBe(true);
    expect(existsSync(join(site, 'events/2030-09-09-draft-event'))).toBe(false);
  });
});
