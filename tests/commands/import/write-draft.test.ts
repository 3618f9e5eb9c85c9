import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { finishDrafts, writeDrafts } from '../../../src/commands/import/write-draft.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
});

const journal = () => join(root, '.cache/import.json');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const story = [
  { path: 'content/events/met.md', text: 'event' },
  { path: 'content/articles/story.md', text: 'article' },
  { path: 'content/people/ada.md', text: 'person' },
];

describe('the drafts of a story', () => {
  test('are written, and leave nothing else behind', () => {
    writeDrafts(root, story);
    for (const { path, text } of story) expect(read(path)).toBe(text);
    expect(existsSync(journal())).toBe(false);
    expect(readdirSync(join(root, 'content/people'))).toEqual(['ada.md']);
    expect(finishDrafts(root)).toEqual([]);
  });

  test('are not written where one of them is there already', () => {
    put('content/events/met.md', 'of an editor');
    expect(() => writeDrafts(root, story)).toThrow('content/events/met.md has changed meanwhile');
    expect(read('content/events/met.md')).toBe('of an editor');
    expect(existsSync(join(root, 'content/people/ada.md'))).toBe(false);
    expect(existsSync(join(root, 'content/articles/story.md'))).toBe(false);
    expect(existsSync(journal())).toBe(false);
  });

  test('are taken back where one cannot be written, and what they took the place of is put back', () => {
    const again = ['content/posts/one.md', 'content/posts/two.md'];
    for (const path of again) put(path, 'before');
    // Where the text of the second would be written first.
    mkdirSync(join(root, 'content/posts/.two.md.draft'));
    const changed = again.map((path) => ({ path, text: 'after', isQuotedAgain: true as const }));
    expect(() => writeDrafts(root, [...story, ...changed])).toThrow('EISDIR');
    for (const path of again) expect(read(path)).toBe('before');
    for (const { path } of story) expect(existsSync(join(root, path))).toBe(false);
    expect(existsSync(journal())).toBe(false);
  });

  test.each([0, 1, 2, 3])(
    'that a kill has cut off behind the first %i are finished by the next import',
    (done) => {
      put('content/posts/old.md', 'before');
      const changed = {
        path: 'content/posts/old.md',
        text: 'after',
        before: createHash('sha256').update('before').digest('hex'),
      };
      const noted = [...story, changed];
      put('.cache/import.json', JSON.stringify(noted));
      for (const { path, text } of noted.slice(0, done)) put(path, text);
      expect(finishDrafts(root)).toEqual(noted.map(({ path }) => path));
      for (const { path, text } of noted) expect(read(path)).toBe(text);
      expect(existsSync(journal())).toBe(false);
    },
  );

  test('are left alone where somebody has changed one since, and the journal says so', () => {
    put('content/people/ada.md', 'by hand');
    put('.cache/import.json', JSON.stringify(story));
    expect(() => finishDrafts(root)).toThrow(/content\/people\/ada\.md has changed meanwhile/);
    expect(read('content/people/ada.md')).toBe('by hand');
  });

  test.each([
    'no JSON',
    '{}',
    '[{"path":"content/../../etc/x.md","text":""}]',
    '[{"path":"a.md","text":""}]',
  ])('are not taken from a journal that is none: %s', (text) => {
    put('.cache/import.json', text);
    expect(() => finishDrafts(root)).toThrow('which notes no drafts');
  });
});
