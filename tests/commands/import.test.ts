import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { loadDigest } from '../../src/digest/load.ts';
import type { Memoize } from '../../src/memoize.ts';
import { isFatal } from '../../src/problem.ts';
import { makeProject } from '../content/fixture-project.ts';

const story =
  'Quay opens\n\nNEW PORT, May 1 (Wire) - The *harbour* board opened 1. its quay.\n\n1. Ferries\n\n(END)\n';

let root: string;
let said: string[];

beforeEach(() => {
  root = makeProject();
  said = [];
  mkdirSync(join(root, 'received'));
  writeFileSync(join(root, 'received/story.txt'), story);
});

const run = (names: string[], options = {}) =>
  importFiles(
    root,
    names,
    { date: '2030-05-02', ...options },
    { today: '2030-05-03', say: (line) => said.push(line) },
  );
const path = 'content/articles/2030-05-01-quay-opens.md';
const articles = () => readdirSync(join(root, 'content/articles'));

describe('npm run import', () => {
  test('writes a draft that passes the check, sealed, with the text as it is read', async () => {
    const report = await run(['received']);
    expect(report).toContain(`wrote ${path}`);
    expect(readFileSync(join(root, path), 'utf8')).toMatch(
      new RegExp(
        [
          '^---\ntitle: Quay opens\ntitleBy: source\nagency: Wire\ndateline:\n  place: NEW PORT\n  date: 2030-05-01\n',
          'published: 2030-05-01\n# language: .*\nretrieved: 2030-05-03\nrights:\n  holder: Wire\nreproduce: excerpt\n',
          'sha256: [0-9a-f]{64}\ndraft: true\n---\n\n',
          'The \\\\\\*harbour\\\\\\* board opened 1\\. its quay\\.\n\n1\\\\?\\. Ferries\n$',
        ].join(''),
      ),
    );
    const { problems } = await loadDigest(root, { drafts: true });
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('seals all that a seal covers where all of it is known', async () => {
    await run(['received'], { lang: 'en' });
    expect(readFileSync(join(root, path), 'utf8')).toMatch(
      /^seal: \{ sha256: [0-9a-f]{64}, on: 2030-05-03 \}$/m,
    );
    const { problems } = await loadDigest(root, { drafts: true });
    expect(problems).toEqual([]);
  });

  test('throws a fault of its own as it is, and takes it for none of the disk', async () => {
    const fault = new TypeError('a fault');
    const memoize: Memoize = (_, make) => {
      if (existsSync(join(root, path))) throw fault;
      return make();
    };
    const call = { today: '2030-05-03', say: (line: string) => said.push(line), memoize };
    await expect(importFiles(root, ['received'], { date: '2030-05-02' }, call)).rejects.toBe(fault);
  });

  test('changes nothing when it is given the same text again', async () => {
    await run(['received']);
    const before = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, 'received/story.txt'), story.replaceAll('\n', '\r\n'));
    expect(await run(['received'], { agency: 'Another' })).toContain('has this text already');
    expect(readFileSync(join(root, path), 'utf8')).toBe(before);
    expect(articles()).toHaveLength(2);
  });

  test('overwrites nothing: another text of that headline gets another id', async () => {
    await run(['received']);
    writeFileSync(join(root, 'received/story.txt'), story.replace('its quay', 'a pier'));
    await run(['received']);
    expect(articles()).toContain('2030-05-01-quay-opens-2.md');
  });

  test('makes records of the posts that a story quotes, and of who wrote them, that pass the check', async () => {
    const files = ['wire.txt', 'other.txt'];
    const lead =
      'NEW PORT, May 1 (Wire) - Mayor Ada Kolm opened the quay on Wednesday, and left.\n\n';
    writeFileSync(
      join(root, 'received', files[0] ?? ''),
      `${lead}"The quay *is* open," Kolm wrote on X. "Come and see it."\n`,
    );
    writeFileSync(
      join(root, 'received', files[1] ?? ''),
      `${lead}In a post on Mastodon, Mayor Kolm said: "Ferries run again from today.\n\n"Bring your own chairs."\n`,
    );
    await run(files.map((file) => `received/${file}`));
    const read = (name: string) => readFileSync(join(root, 'content', name), 'utf8');
    expect(read('people/ada-kolm.md')).toMatch(
      /^name: Ada Kolm\n(?:#.*\n)?sortName: Kolm, Ada\n(?:#.*\n)?roles:\n {2}- title: Mayor\n/m,
    );
    const [first, second] = [1, 2].map((number) =>
      read(`posts/2030-05-01-ada-kolm${number === 1 ? '' : '-2'}.md`),
    );
    expect(first).toContain(
      'author: ada-kolm\nplatform: X\ndate: 2030-05-01\ndateBasis: inferred\n',
    );
    expect(first).toContain('\nThe quay \\*is\\* open. Come and see it.\n');
    expect(second).toContain('\nFerries run again from today.\n\nBring your own chairs.\n');
    const { problems } = await loadDigest(root, { drafts: true });
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('a post that another story quotes as well gets a second source, and no twin', async () => {
    const quote = (agency: string, said: string) =>
      `NEW PORT, May 1 (${agency}) - Mayor Ada Kolm spoke in ${agency} on Wednesday.\n\n${said}\n`;
    writeFileSync(
      join(root, 'received/story.txt'),
      quote('Wire', '"The quay is open. Come and see the boats," Kolm wrote on X.'),
    );
    await run(['received']);
    writeFileSync(
      join(root, 'received/story.txt'),
      quote('Other', 'Kolm said on X: “Come and see the boats!”'),
    );
    expect(await run(['received'])).toContain(
      'added the story to content/posts/2030-05-01-ada-kolm.md',
    );
    expect(readFileSync(join(root, 'content/posts/2030-05-01-ada-kolm.md'), 'utf8')).toContain(
      'quotedIn: [2030-05-01-wire-new-port, 2030-05-01-other-new-port]\n',
    );
    const { problems } = await loadDigest(root, { drafts: true });
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('what is made of the stories to build on passes the check', async () => {
    const corpus = join(import.meta.dirname, '../importer/corpus/build');
    await run(
      readdirSync(corpus).map((name) => join(corpus, name)),
      { date: '2031-09-28' },
    );
    const { problems } = await loadDigest(root, { drafts: true });
    expect(readdirSync(join(root, 'content/posts')).length).toBeGreaterThan(10);
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('only says what it would write', async () => {
    expect(await run(['received'], { 'dry-run': true })).toContain(`would write ${path}`);
    expect(articles()).toHaveLength(1);
  });

  test('reports a file that cannot be read, and imports the others', async () => {
    writeFileSync(join(root, 'received/a.html'), '<div>'.repeat(600));
    writeFileSync(join(root, 'received/b.txt'), ' \n');
    await expect(run(['received', 'missing.txt'])).rejects.toMatchObject({
      problems: [
        { file: 'missing.txt', ruleId: 'file-missing' },
        { file: 'received/a.html', ruleId: 'nesting' },
        { file: 'received/b.txt', ruleId: 'body-missing' },
      ],
    });
    expect(said.join('\n')).toContain(`wrote ${path}`);
  });

  test('refuses a text that is longer than a record may be, at once', async () => {
    writeFileSync(join(root, 'received/story.txt'), story.replace('(END)', 'word '.repeat(60_000)));
    await expect(run(['received'])).rejects.toThrow(
      /^received\/story\.txt:1:1: found a text of 3000\d\d bytes; expected at most 261944, .*\(file-size\)$/,
    );
    expect(articles()).toHaveLength(1);
  });

  test('says nothing to a terminal but words', async () => {
    const name = 'received/st\u001b[2Jory\n.txt';
    writeFileSync(join(root, name), story.replace('Quay', 'Quay \u001b]0;x\u0007'));
    const report = await run([name]);
    expect(report).toContain('received/st\\u{1b}[2Jory\\u{a}.txt: wrote content/articles/');
    expect(report).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('what a headline has of Markdown makes nothing else of the footnotes it labels', async () => {
    const headline =
      'Visit ](../people/x.md) of [Envoy](http://elsewhere.example/) <b> [^9] `x` \\';
    const met = 'Foreign Minister Ada Kolm met her counterpart Bo Lind in Munich on Wednesday.';
    writeFileSync(join(root, 'received/story.txt'), `${headline}\n\nNEW PORT, May 1 - ${met}\n`);
    expect(await run(['received'])).toContain('content/events/2030-05-01-meeting');
    const { problems } = await loadDigest(root, { drafts: true });
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('reports as JSON, with the place of each value', async () => {
    const report = await run(['received'], { json: true });
    const { imported } = JSON.parse(report);
    expect(report).toBe(JSON.stringify(JSON.parse(report), undefined, 2));
    expect(imported[0]).toMatchObject({
      file: 'received/story.txt',
      path,
      written: true,
      values: { place: { value: 'NEW PORT', line: 3, column: 1, sure: 'certain' } },
    });
  });

  test('refuses a day and a kind that are none', async () => {
    await expect(run(['received'], { date: 'May 2' })).rejects.toThrow('found --date May 2');
    await expect(run(['received'], { kind: 'event' })).rejects.toThrow('found --kind event');
  });
});
