/** Records are written whole or not at all, and nothing else ever is. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  FileChanged,
  writeRecords,
} from '../../../../../src/commands/dev/review/server/write-record.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-review-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/topics'), { recursive: true });
  mkdirSync(join(root, 'outside'));
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function change(path: string, before: string, text?: string) {
  return { file: { kind: 'topics' as const, id: 'x', path }, hash: hashOf(before), text };
}

describe('what was read before', () => {
  test('is written with its ends of lines, its mark and its permissions', () => {
    const before = '\ufeff---\r\nname: A\r\n---\r\n';
    writeFileSync(join(root, 'content/topics/a.md'), before, { mode: 0o640 });
    writeRecords(root, { changes: [change('content/topics/a.md', before, '---\nname: B\n---\n')] });
    expect(read('content/topics/a.md')).toBe('\ufeff---\r\nname: B\r\n---\r\n');
    expect(statSync(join(root, 'content/topics/a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'content/topics'))).toEqual(['a.md']);
  });

  test('is deleted where it is to have no text', () => {
    put('content/topics/a.md', 'A');
    writeRecords(root, { changes: [change('content/topics/a.md', 'A')] });
    expect(readdirSync(join(root, 'content/topics'))).toEqual([]);
  });

  test('stays where another one of the same change is not what was read', () => {
    put('content/topics/a.md', 'A');
    put('content/topics/b.md', 'changed');
    const changes = [
      change('content/topics/a.md', 'A', 'A2'),
      change('content/topics/b.md', 'B', 'B2'),
    ];
    expect(() => writeRecords(root, { changes })).toThrow(FileChanged);
    expect([read('content/topics/a.md'), read('content/topics/b.md')]).toEqual(['A', 'changed']);
    expect(readdirSync(join(root, 'content/topics'))).toEqual(['a.md', 'b.md']);
  });

  test('is not made again where it is gone', () => {
    expect(() =>
      writeRecords(root, { changes: [change('content/topics/a.md', 'A', 'A2')] }),
    ).toThrow(FileChanged);
    expect(readdirSync(join(root, 'content/topics'))).toEqual([]);
  });
});

describe('what is not in content/', () => {
  test.each([
    'outside/a.md',
    'content/../outside/a.md',
    'content/topics/../../outside/a.md',
    '../outside.md',
    'content-of-others/a.md',
  ])('is never written: %s', (path) => {
    put('outside/a.md', 'A');
    mkdirSync(join(root, 'content-of-others'), { recursive: true });
    put('content-of-others/a.md', 'A');
    expect(() => writeRecords(root, { changes: [change(path, 'A', 'B')] })).toThrow();
    expect([read('outside/a.md'), read('content-of-others/a.md')]).toEqual(['A', 'A']);
  });

  test('is never written through a link to a file, or by a folder that is one', () => {
    put('outside/a.md', 'A');
    symlinkSync(join(root, 'outside/a.md'), join(root, 'content/topics/link.md'));
    symlinkSync(join(root, 'outside'), join(root, 'content/events'));
    for (const path of ['content/topics/link.md', 'content/events/a.md']) {
      expect(() => writeRecords(root, { changes: [change(path, 'A', 'B')] })).toThrow(/link/);
      expect(() => writeRecords(root, { changes: [change(path, 'A')] })).toThrow(/link/);
    }
    expect(read('outside/a.md')).toBe('A');
    expect(readdirSync(join(root, 'outside'))).toEqual(['a.md']);
  });
});

describe('what is new', () => {
  const added = [
    { path: 'content/people/a.md', text: 'person' },
    { path: 'content/topics/b.md', text: 'topic' },
  ];

  test('is written with what changes, in folders that may be new', () => {
    put('content/topics/a.md', 'A');
    writeRecords(root, { changes: [change('content/topics/a.md', 'A', 'A2')], added });
    expect(read('content/people/a.md') + read('content/topics/b.md')).toBe('persontopic');
    expect(read('content/topics/a.md')).toBe('A2');
    expect(readdirSync(join(root, 'content/topics'))).toEqual(['a.md', 'b.md']);
  });

  test('takes the place of no file, and leaves nothing behind then', () => {
    put('content/topics/a.md', 'A');
    put('content/topics/b.md', 'of somebody else');
    const changes = [change('content/topics/a.md', 'A', 'A2')];
    expect(() => writeRecords(root, { changes, added })).toThrow(FileChanged);
    expect(readdirSync(join(root, 'content/people'))).toEqual([]);
    expect(read('content/topics/a.md') + read('content/topics/b.md')).toBe('Aof somebody else');
  });

  test('is not written where a file is not what it follows from any more', () => {
    put('content/topics/a.md', 'changed');
    const { file, hash } = change('content/topics/a.md', 'A');
    const unchanged = [{ ...file, hash }];
    expect(() => writeRecords(root, { changes: [], added, unchanged })).toThrow(FileChanged);
    expect(readdirSync(join(root, 'content'))).toEqual(['topics']);
  });

  test.each([
    'content/a.md',
    'content/topics/../../outside/b.md',
    'content/topics/.b.md/../b.txt',
    'outside/b.md',
    'content/topics/inner/b.md',
  ])('is a record, and never %s', (path) => {
    expect(() => writeRecords(root, { changes: [], added: [{ path, text: 'x' }] })).toThrow(
      /no record/,
    );
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
  });
});
