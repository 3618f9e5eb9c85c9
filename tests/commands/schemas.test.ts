import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/content/kinds.ts';
import { filesBelow } from '../imports.ts';
import { makeProject, type Project } from '../project.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

let project: Project;
let server: LanguageServer;
let said: string;
let texts = 0;

beforeAll(async () => {
  project = makeProject('digest');
  ({ stdout: said } = await project.run(['schemas']));
  server = await startLanguageServer(
    Object.fromEntries(
      kinds.map((kind) => [
        join(project.root, `.cache/schemas/${kind}.json`),
        kind === 'digest' ? '**/content/digest*.md' : `**/content/${kind}/*.md`,
      ]),
    ),
  );
});
afterAll(() => {
  server.stop();
  project.remove();
});

const event = 'title: Ferry meets pier\nkind: accident\ndate: 2030-05-01\n';
const article =
  'title: Ferry meets pier\ntitleBy: source\nagency: Agency\npublished: 2030-05\nlanguage: en\n' +
  'rights: { holder: Agency }\nreproduce: excerpt\n';
const post = 'author: ada-example\nplatform: X\ndate: 2030-05-01\ndateBasis: stated\n';

/** A new record of a kind with this front matter, opened: what is told of it, as `line:column words: message`. */
async function toldOf(kind: string, front: string): Promise<{ path: string; told: string[] }> {
  texts += 1;
  const path = join(project.root, `content/${kind}/text-${texts}.md`);
  const lines = front.split('\n');
  const diagnostics = await server.diagnose(path, front);
  const told = diagnostics.map(({ message, range: { start, end } }) => {
    const words = lines[start.line]?.slice(
      start.character,
      start.line === end.line ? end.character : undefined,
    );
    return `${start.line + 1}:${start.character + 1} ${words}: ${message}`;
  });
  return { path, told };
}

describe('npm run schemas', () => {
  test('writes a schema of each kind of record, and says so', () => {
    expect(readdirSync(join(project.root, '.cache/schemas')).sort()).toEqual(
      kinds.map((kind) => `${kind}.json`).sort(),
    );
    expect(said).toBe(`Wrote 10 schemas to .cache/schemas/: ${kinds.join(', ')}.\n`);
  });

  test('explains every key', () => {
    for (const kind of kinds) {
      const text = readFileSync(join(project.root, `.cache/schemas/${kind}.json`), 'utf8');
      const { properties } = JSON.parse(text) as {
        properties: Record<string, { description?: string }>;
      };
      for (const [key, { description }] of Object.entries(properties)) {
        expect(description, `${kind}: ${key}`).toBeTruthy();
      }
    }
  });
});

describe('A YAML language server with these schemas', () => {
  const records = ['digest', 'ferry', 'organizations', 'sources', 'accounts']
    .flatMap((name) => filesBelow(`tests/fixtures/${name}/content`))
    .filter((path) => path.endsWith('.md'));

  test('has nothing to say of records that are valid', async () => {
    expect(records.length).toBeGreaterThan(50);
    const told = await Promise.all(
      records.map((record) => {
        const [, front = ''] = readFileSync(record, 'utf8').split(/^---$/m);
        return server.diagnose(join(project.root, record.replace('tests/fixtures/', '')), front);
      }),
    );
    expect(told.flat()).toEqual([]);
  });

  test.each([
    [
      'a key that is none',
      'events',
      `${event}tittle: X\n`,
      '4:1 tittle: Property tittle is not allowed.',
    ],
    [
      'a key that is missing',
      'events',
      'title: X\ndate: 2030-05-01\n',
      '1:1 t: Missing property "kind".',
    ],
    [
      'a missing key inside',
      'posts',
      `${post}seal:\n  on: 2030-05-01\n`,
      '5:1 seal: Missing property "sha256".',
    ],
    [
      'a value of another type',
      'events',
      `${event}draft: maybe\n`,
      '4:8 maybe: Incorrect type. Expected "boolean".',
    ],
    [
      'one that is not in a list',
      'posts',
      `${post}status: lost\n`,
      '5:9 lost: Value is not accepted. Valid values: "edited", "deleted".',
    ],
    [
      'an id that is none',
      'events',
      `${event}place: New City\n`,
      '4:8 New City: an id, such as "sanae-takaichi"',
    ],
    [
      'one in a list of two',
      'events',
      `${event}posts:\n  - one\n  - Two\n`,
      '6:5 Two: an id, such as "sanae-takaichi"',
    ],
    [
      'an id given twice',
      'events',
      `${event}posts: [one, one]\n`,
      '4:8 [one, one]: Array has duplicate items.',
    ],
    [
      'a day that is none',
      'events',
      `${event}added: 1 May 2030\n`,
      '4:8 1 May 2030: a day of the calendar, as YYYY-MM-DD',
    ],
    [
      'a time that is none',
      'events',
      `${event}time: "25:00"\n`,
      '4:7 "25:00": a time, as HH:MM, or its start and end, as HH:MM/HH:MM',
    ],
    [
      'an address that is none',
      'articles',
      `${article}url: www.example.org\n`,
      '8:6 www.example.org: a whole http or https address, without a space or a login',
    ],
    [
      'a language that is none',
      'articles',
      article.replace('language: en', 'language: English'),
      '5:11 English: a language tag (BCP 47), such as "en" or "pt-BR"',
    ],
    [
      'a number out of range',
      'articles',
      `${article}excerpt: { words: -1 }\n`,
      '8:19 -1: Value is below the minimum of 0.',
    ],
    [
      'YAML that is none',
      'events',
      `${event}occasion: "G20\n`,
      /^[45]:\d+ .*Missing closing "quote/,
    ],
  ])('tells of %s at its place', async (_, kind, front, expected) => {
    const { told } = await toldOf(kind, front);
    if (typeof expected === 'string') expect(told).toEqual([expected]);
    else expect(told[0]).toMatch(expected);
  });

  test('takes one id where one or several may stand', async () => {
    expect((await toldOf('posts', `${post}quotedIn: one\n`)).told).toEqual([]);
    expect((await toldOf('posts', `${post}quotedIn: [one, two]\n`)).told).toEqual([]);
    expect((await toldOf('posts', `${post}quotedIn: 1\n`)).told).toHaveLength(1);
  });

  test('takes the text of a record for YAML, so that it has to be given the front matter alone', async () => {
    const { told } = await toldOf(
      'events',
      `---\n${event}---\n\nThey met.[^1]\n\n[^1]: [A](b.md) "c"\n`,
    );
    expect(told).not.toEqual([]);
  });

  test('completes keys and values', async () => {
    const { path } = await toldOf('events', `${event}occ\n`);
    expect(await server.complete(path, { line: 3, character: 3 })).toContain('occasion');
    expect(await server.complete(path, { line: 1, character: 6 })).toContain('bilateral-meeting');
    const { path: ofPost } = await toldOf('posts', `${post}status: \n`);
    const values = await server.complete(ofPost, { line: 4, character: 8 });
    expect(values).toEqual(expect.arrayContaining(['edited', 'deleted']));
  });

  test('explains a key, with examples', async () => {
    const { path } = await toldOf('events', `${event}time: "10:00"\n`);
    const shown = await server.hover(path, { line: 3, character: 1 });
    expect(shown).toContain('time of day at the place, `"10:00"` or `"10:00/11:30"`');
    expect(shown).toContain('Example:\n\n```yaml\n10:00/11:30\n```');
  });
});
