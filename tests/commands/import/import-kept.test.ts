import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/commands/import.ts';
import { readSources } from '../../../src/content/files/read.ts';
import { parseContent } from '../../../src/content/load.ts';
import { memoizeIn, withoutMemory } from '../../../src/memoize.ts';
import { makeProject } from '../../content/fixture-project.ts';

let root: string;
let cache: Map<string, Uint8Array>;
let made: string[];
beforeEach(() => {
  root = makeProject();
  cache = new Map();
  made = [];
});

/** Remembers in `cache`, and notes in `made` what was not remembered. */
const memoize = () => {
  const set = (key: string, value: Uint8Array) => {
    made.push(key);
    cache.set(key, value);
  };
  return memoizeIn({ get: (key) => cache.get(key), set }, 'version');
};

const run = async (name: string, words: string, options = {}) => {
  const text = `Story of ${name}\n\nNEW PORT, May 1 (Wire) - ${words}\n`;
  writeFileSync(join(root, `${name}.txt`), text);
  made = [];
  const call = { today: '2030-05-03', say: () => undefined, memoize: memoize() };
  await importFiles(root, [`${name}.txt`], { date: '2030-05-02', ...options }, call);
};
const met =
  'Mayor Ada Kolm of New Port met Senator Ivo Roe on Wednesday to talk about the old quay, which has been shut since the storm.';
const records = () =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );

describe('what an import has parsed', () => {
  test('is kept, with the drafts that it wrote, so that no other command parses it again', async () => {
    const before = records().length;
    await run('one', met);
    const written = records().length - before;
    expect(written).toBeGreaterThan(2);
    expect(made).toHaveLength(before + written);
    await run('two', 'The harbour board had little to say of all of that, and went home.');
    expect(made).toHaveLength(1);
    made = [];
    parseContent(readSources(root), memoize());
    expect(made).toEqual([]);
  });

  test('is what is parsed of the files as they are', async () => {
    await run('one', met);
    made = [];
    const sources = readSources(root);
    expect(parseContent(sources, memoize())).toEqual(
      JSON.parse(JSON.stringify(parseContent(sources, withoutMemory))),
    );
    expect(made).toEqual([]);
  });

  test('makes the same drafts as what was parsed anew', async () => {
    await run('one', met);
    await run('two', met.replace('Wednesday', 'Tuesday'));
    const kept = records().map((path) => [path, readFileSync(join(root, 'content', path), 'utf8')]);
    root = makeProject();
    await run('one', met);
    cache.clear();
    await run('two', met.replace('Wednesday', 'Tuesday'));
    expect(
      records().map((path) => [path, readFileSync(join(root, 'content', path), 'utf8')]),
    ).toEqual(kept);
  });
});
