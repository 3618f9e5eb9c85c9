import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../src/content/files/read.ts';
import { type Kind, kinds } from '../../src/content/kinds.ts';
import { loadContent } from '../../src/content/load.ts';
import { parseRecord } from '../../src/content/parse-record.ts';
import { placeOfValue } from '../../src/content/records.ts';
import { formatProblem } from '../../src/problem.ts';
import { makeProject } from './fixture-project.ts';
import { hostileStrings } from './hostile-strings.ts';
import { anyRecord } from './random-records.ts';

/** Writes files into a new minimal project, and loads it. */
function load(files: Record<string, string> = {}) {
  const root = makeProject();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return loadContent(root);
}

const topic = (name: string) => `---\nname: ${name}\n---\n`;

describe('loadContent', () => {
  test('reads a record of every kind', () => {
    const { records, problems, publicFiles } = load();
    expect(problems).toEqual([]);
    expect(publicFiles).toEqual([]);
    const none = kinds.filter((kind) => records[kind].length === 0);
    expect(none).toEqual(['documents', 'organizations']);
    const [event] = records.events;
    expect(event).toMatchObject({
      kind: 'events',
      id: 'port-sample-meeting',
      path: 'content/events/port-sample-meeting.md',
      front: { place: 'port-sample', date: { earliest: '2025-11-23' } },
    });
    if (!event) throw new Error('found no event');
    expect(placeOfValue(event, 'participants', 1)).toEqual({ line: 8, column: 29 });
    expect(textOf(event.body).startsWith('They met on the sidelines')).toBe(true);
    expect(event.body.children[0]?.position?.start).toMatchObject({ line: 16, column: 1 });
  });

  test('orders records by id, in whichever folder they are', () => {
    const { records } = load({
      'content/topics/b/aaa.md': topic('A'),
      'content/topics/a/zzz.md': topic('Z'),
      'content/topics/a-b.md': topic('B'),
      'content/topics/a.md': topic('C'),
      'content/topics/a1.md': topic('D'),
    });
    expect(records.topics.map(({ id }) => id)).toEqual([
      'a',
      'a-b',
      'a1',
      'aaa',
      'harbour-trade',
      'zzz',
    ]);
  });

  test('lists the files of public/, also in folders, but no hidden ones', () => {
    const { publicFiles } = load({
      'public/ship.svg': '',
      'public/images/a b.png': '',
      'public/.htaccess': '',
      'public/.git/config': '',
    });
    expect(publicFiles).toEqual(['images/a b.png', 'ship.svg']);
  });

  test('lists records that cannot be read, so that references to them are not wrong as well', () => {
    const { files, records } = load({
      'content/topics/empty.md': '',
      'content/topics/broken.md': '---\nname: @x\n---\n',
      'content/topics/long.md': topic(`x\n# ${'x'.repeat(300_000)}`),
    });
    const ids = files.filter(({ kind }) => kind === 'topics').map(({ id }) => id);
    expect(ids).toEqual(['broken', 'empty', 'harbour-trade', 'long']);
    expect(records.topics.map(({ id }) => id)).toEqual(['harbour-trade']);
  });

  test('refuses a link in the place of content/, and reads nothing behind it', () => {
    const root = makeProject();
    renameSync(join(root, 'content'), join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'content'), 'junction');
    const { files, problems } = loadContent(root);
    expect(files).toEqual([]);
    expect(problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'content file-kind',
      'content/digest.md file-missing',
    ]);
  });

  test('tells of a project without anything that its digest is missing', () => {
    const { problems } = loadContent(join(makeProject(), 'nowhere'));
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['file-missing']);
  });
});

describe('parseRecord', () => {
  /** A record or its problems, of which each has a place in the file and takes one line. */
  function parse(kind: Kind, text: string) {
    const file = { kind, id: 'x', path: `content/${kind}/x.md` };
    const record = parseRecord(sourceFile(file, Buffer.from(text)));
    const { problems } = record;
    const lines = text.split('\n');
    for (const problem of problems) {
      expect(problem.reason).toMatch(/^found /);
      expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      expect(formatProblem(problem).length).toBeLessThan(700);
      expect(problem.line).toBeLessThanOrEqual(lines.length);
      expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
    }
    expect(record.front !== undefined || problems.length > 0).toBe(true);
    return { record, problems };
  }

  const named = hostileStrings.map((text): [string, string] => [text.slice(0, 30), text]);

  test.each(named)('takes %j in quotes for a name, or tells of it', (_, text) => {
    const { record, problems } = parse('topics', `---\nname: ${JSON.stringify(text)}\n---\n`);
    if (problems.length === 0) expect(record.front).toEqual({ name: text });
  });

  test.each(named)('takes %j anywhere in a record, or tells of it', (_, text) => {
    parse('topics', `---\nname: ${text}\n---\n${text}`);
    parse('topics', `---\n${JSON.stringify(text)}: x\nname: x\n---\n> ${text}\n`);
    parse('places', `---\nname: x\nlat: ${text}\nlon: [${text}]\ntimeZone: {${text}}\n---\n`);
    parse(
      'events',
      `---\ndate: ${JSON.stringify(text)}\ntime: ${JSON.stringify(text)}\n---\n${text}`,
    );
    parse('articles', text);
  });

  test('takes any keys and any body, or tells of them', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, text }) => {
        parse(kind, text);
      }),
      { numRuns: 300 },
    );
  });
});
