import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Change, finishChanges, makeChanges } from '../../src/commands/rename/journal.ts';
import { rename } from '../../src/commands/rename.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { eventUri } from '../../src/outputs/feeds/event-uri.ts';
import { makeProject as makeContent } from '../content/fixture-project.ts';
import { makeProject, stateOf } from '../project.ts';
import { readFolder } from '../site/built/whole-site.ts';

const kinds = {
  articles: 'example-and-sample-meet',
  events: 'port-sample-meeting',
  people: 'ada-example',
  places: 'port-sample',
  posts: 'example-on-meeting',
  topics: 'harbour-trade',
  tracks: 'leaders',
};

describe('npm run rename', () => {
  test.each(Object.entries(kinds))(
    'renames a record of %s, and the digest stays sound',
    async (kind, from) => {
      const root = makeContent();
      const said = await rename(root, { kind, from, to: 'another-name' });
      expect(said).toContain(`content/${kind}/${from}.md → content/${kind}/another-name.md`);
      const { problems, digest } = await loadDigest(root);
      expect(problems).toEqual([]);
      const embedded = ['events', 'tracks'].includes(kind) ? [`embed/${kind}/${from}`] : [];
      expect(digest?.redirects.map(({ id }) => id)).toEqual([`${kind}/${from}`, ...embedded]);
      const own = Object.entries(Object.fromEntries(readFolder(join(root, 'content'))));
      const naming = own.filter(([, text]) =>
        new RegExp(`(?<![a-z-])${from}(?!-)`).test(Buffer.from(text).toString()),
      );
      expect(naming.map(([path]) => path)).toEqual([`${kind}/another-name.md`]);
    },
  );

  test('says what it would change, and changes nothing, with --dry-run', async () => {
    const root = makeContent();
    const before = stateOf(root);
    const said = await rename(root, { kind: 'people', from: 'ada-example', to: 'ada' }, true);
    expect(said).toMatch(
      /^content\/people\/ada-example\.md → content\/people\/ada\.md: no names\n/,
    );
    expect(said).toContain('content/tracks/leaders.md: 1 name\n');
    expect(said).toContain('Would rename people/ada-example to ada');
    expect(stateOf(root)).toEqual(before);
  });

  test.each([
    [{ kind: 'person', from: 'ada-example', to: 'ada' }, 'found the kind "person"'],
    [{ kind: 'people', from: 'ada-exampl', to: 'ada' }, 'did you mean "ada-example"?'],
    [{ kind: 'people', from: 'ada-example', to: 'Ada' }, 'found the id "Ada"'],
    [
      { kind: 'people', from: 'ada-example', to: 'ben-sample' },
      'found content/people/ben-sample.md already',
    ],
  ])('refuses %j, and changes nothing', async (names, reason) => {
    const root = makeContent();
    const before = stateOf(root);
    await expect(rename(root, names)).rejects.toThrow(reason);
    expect(stateOf(root)).toEqual(before);
  });

  test('refuses an id that another record had', async () => {
    const root = makeContent();
    await rename(root, { kind: 'people', from: 'ada-example', to: 'ada' });
    const before = stateOf(root);
    const again = rename(root, { kind: 'people', from: 'ben-sample', to: 'ada-example' });
    await expect(again).rejects.toThrow(
      /found "ada-example", an id of content\/people\/\S+; .* \(formerly\)/,
    );
    expect(stateOf(root)).toEqual(before);
  });

  test('gives a record back an id that it had, which stays the one that feeds know', async () => {
    const root = makeContent();
    const [first, second] = [kinds.events, 'the-meeting'];
    await rename(root, { kind: 'events', from: first, to: second });
    await rename(root, { kind: 'events', from: second, to: first });
    const { problems, digest } = await loadDigest(root);
    expect(problems).toEqual([]);
    const formers = [`events/${second}`, `embed/events/${second}`];
    expect(digest?.redirects.map(({ id }) => id)).toEqual(formers);
    const [event] = digest?.events ?? [];
    expect(event && digest && eventUri(event, digest)).toMatch(new RegExp(`/${first}$`));
    await rename(root, { kind: 'events', from: first, to: second });
    expect((await loadDigest(root)).digest?.events[0]?.formerly).toEqual([first, second]);
  });

  test('leaves a page at the old address, from the command line', async () => {
    const { root, run, remove } = makeProject('minimal');
    onTestFinished(remove);
    expect(await run(['rename', 'events', kinds.events, 'the-meeting'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await run(['build'])).toMatchObject({ code: 0, stderr: '' });
    const page = readFileSync(join(root, `_site/events/${kinds.events}/index.html`), 'utf8');
    expect(page).toContain('content="0; url=/events/the-meeting/"');
    expect(readFileSync(join(root, '_site/calendar.ics'), 'utf8')).toContain(kinds.events);
  });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('changes that are cut off', () => {
  const files = { 'content/a.md': 'A', 'content/b.md': 'B', 'content/c.md': 'C' };
  const change = (path: string, to: string, before: string): Change => ({
    path,
    to,
    before: sha256(before),
    text: `${before}, changed`,
  });
  const changes = [
    change('content/a.md', 'content/z.md', 'A'),
    change('content/b.md', 'content/b.md', 'B'),
    change('content/c.md', 'content/c.md', 'C'),
  ];
  const made = {
    'content/b.md': 'B, changed',
    'content/c.md': 'C, changed',
    'content/z.md': 'A, changed',
  };

  function folder(): string {
    const root = makeContent();
    rmSync(join(root, 'content'), { recursive: true });
    mkdirSync(join(root, 'content'));
    mkdirSync(join(root, '.cache'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    return root;
  }
  const stateAt = (root: string) =>
    Object.fromEntries(
      [...readFolder(join(root, 'content'))].map(([path, text]) => [
        `content/${path}`,
        Buffer.from(text).toString(),
      ]),
    );

  test('are finished by the next command, wherever that was', () => {
    fc.assert(
      fc.property(fc.subarray(changes), fc.boolean(), (done, isOldThere) => {
        const root = folder();
        writeFileSync(join(root, '.cache/rename.json'), JSON.stringify(changes));
        for (const { path, to, text } of done) {
          writeFileSync(join(root, to), text);
          if (to !== path && !isOldThere) rmSync(join(root, path));
        }
        expect(finishChanges(root)).toBe(true);
        expect(stateAt(root)).toEqual(made);
        expect(existsSync(join(root, '.cache/rename.json'))).toBe(false);
        expect(finishChanges(root)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('wait where somebody has worked on a file since, and nothing of it is lost', () => {
    const root = folder();
    writeFileSync(join(root, '.cache/rename.json'), JSON.stringify(changes));
    writeFileSync(join(root, 'content/b.md'), 'Words of an editor');
    const before = stateAt(root);
    expect(() => finishChanges(root)).toThrow('found that content/b.md has changed meanwhile');
    expect(stateAt(root)).toEqual(before);
  });

  test.each([
    '{',
    'null',
    '[null]',
    '[1]',
    JSON.stringify([change('content/a.md', '../a.md', 'A')]),
    JSON.stringify([change('content/a.md', 'content/../src/a.md', 'A')]),
    JSON.stringify([change('content/a.md', '.cache/a.js', 'A')]),
  ])('are no others than those of records: %s', (note) => {
    const root = folder();
    writeFileSync(join(root, '.cache/rename.json'), note);
    const before = stateOf(root);
    expect(() => finishChanges(root)).toThrow('which notes no changes of records; delete it');
    expect(stateOf(root)).toEqual(before);
  });

  test('are not begun where a file is another than it was', () => {
    const root = folder();
    writeFileSync(join(root, 'content/c.md'), 'Words of an editor');
    const before = stateAt(root);
    expect(() => makeChanges(root, changes)).toThrow(
      'found that content/c.md has changed meanwhile',
    );
    expect(stateAt(root)).toEqual(before);
    expect(existsSync(join(root, '.cache/rename.json'))).toBe(false);
  });
});
