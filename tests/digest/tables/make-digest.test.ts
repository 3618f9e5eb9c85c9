import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Content } from '../../../src/content/load.ts';
import { locateQuotations } from '../../../src/digest/citations/locating/locate-quotations.ts';
import { type Loaded, loadDigest } from '../../../src/digest/load.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { createPermalinks } from '../../../src/digest/references/permalinks.ts';
import type { Digest } from '../../../src/digest/tables/digest.ts';
import { makeDigest } from '../../../src/digest/tables/make-digest.ts';
import { linkDigest } from '../../../src/digest/view/link-digest.ts';
import { type Memoize, memoizeIn, withoutMemory } from '../../../src/memoize.ts';
import { formatProblem } from '../../../src/problem.ts';
import { deepFreeze, strangersIn } from '../../plain-data.ts';
import { folderOf } from '../../project.ts';
import { loadFromMemory } from '../digests.ts';
import { anyEdits, usual } from '../edited-digests.ts';
import { manyRecords } from '../many-records.ts';
import { createLog, readFields } from '../view/fields.ts';

vi.setConfig({ testTimeout: 120_000 });

const fixtures = ['digest', 'minimal'] as const;
const permalinks = createPermalinks('https://sample.example/repo/');

/** The tables of what was loaded. */
function tablesIn({ tables, problems }: Loaded): Digest {
  if (!tables) throw new Error(problems.map(formatProblem).join('\n'));
  return tables;
}

/** All that can be read of the view of some tables. */
function viewOf(tables: Digest) {
  const log = createLog();
  const view = linkDigest(tables, { permalinks, memoize: withoutMemory, reads: log });
  return readFields(view, log);
}

/** The tables of content without a problem. */
function tablesOf(content: Content, memoize: Memoize = withoutMemory): Digest {
  const { records } = content;
  const problems = [...content.problems];
  const links = resolveLinks(content, problems);
  const quotations = locateQuotations(records, links, memoize, problems);
  const [site] = records.digest;
  if (!site || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return makeDigest(
    site,
    records,
    { links, quotations, compared: {}, pictures: {}, fileSizes: {} },
    memoize,
  );
}

describe.each(fixtures)('the tables of the %s fixture', (name) => {
  const load = async (memoize?: Memoize) =>
    tablesIn(await loadDigest(folderOf(name), { drafts: true, ...(memoize && { memoize }) }));

  test('are plain data, which comes back from JSON and from a clone as it was', async () => {
    const tables = await load();
    expect(strangersIn(tables)).toEqual([]);
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(tables)), tables)).toBe(true);
    expect(isDeepStrictEqual(structuredClone(tables), tables)).toBe(true);
  });

  test('are all that a view needs: that of the tables from JSON is the same', async () => {
    const tables = await load();
    expect(viewOf(JSON.parse(JSON.stringify(tables)))).toEqual(viewOf(tables));
  });

  test('are the same made again, and nobody changes a record, a row or a tree', async () => {
    const frozen: Memoize = (_, make) => deepFreeze(make());
    const tables = await load();
    const before = structuredClone(tables);
    const view = viewOf(tables);
    expect(tables).toEqual(before);
    const again = deepFreeze(await load(frozen));
    expect(again).toEqual(tables);
    expect(viewOf(again)).toEqual(view);
    expect(viewOf(again)).toEqual(view);
  });

  test('are the same with a cache, whether it is empty or full', async () => {
    const cache = new Map<string, Uint8Array>();
    const tables = await load();
    expect(await load(memoizeIn(cache, '1'))).toEqual(tables);
    const { size } = cache;
    const warm = await load(memoizeIn(cache, '1'));
    expect(isDeepStrictEqual(warm, tables)).toBe(true);
    expect(cache.size).toBe(size);
    expect(viewOf(warm)).toEqual(viewOf(tables));
  });

  test('are not made of a cache that another version has filled', async () => {
    const cache = new Map<string, Uint8Array>();
    await load(memoizeIn(cache, '1'));
    for (const key of cache.keys()) cache.set(key, Buffer.from('"of another version"'));
    expect(await load(memoizeIn(cache, '2'))).toEqual(await load());
  });
});

describe('the tables of any records', () => {
  test('are the same whatever the order of the files', async () => {
    const tables = tablesIn(await loadFromMemory(usual));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...usual], { minLength: usual.length }),
        async (texts) => {
          expect(tablesIn(await loadFromMemory(texts))).toEqual(tables);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('are the same with a cache from before any edits, and so are the problems', async () => {
    const memoize = memoizeIn(new Map(), '1');
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        for (const texts of edits) await loadFromMemory(texts, { memoize });
        const last = edits.at(-1) ?? [];
        const kept = await loadFromMemory(last, { memoize });
        const made = await loadFromMemory(last);
        expect(kept.problems).toEqual(made.problems);
        expect(isDeepStrictEqual(kept.tables, made.tables)).toBe(true);
        if (!kept.digest || !made.digest) return;
        const html = ({ digest }: typeof kept) =>
          [...digest.events, ...digest.articles, ...digest.posts].map((page) =>
            'summary' in page ? page.summary : page.html,
          );
        expect(html(kept)).toEqual(html(made));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a digest of thousands of records', () => {
  const content = manyRecords(5000);

  test('comes back from JSON and from a clone as it was, and is the same made again', () => {
    const tables = tablesOf(content);
    const json = JSON.stringify(tables);
    expect(tables.lists.events.length).toBeGreaterThan(1600);
    expect(Object.keys(tables.backlinks).length).toBeGreaterThan(5000);
    expect(JSON.stringify(JSON.parse(json)) === json).toBe(true);
    expect(JSON.stringify(structuredClone(tables)) === json).toBe(true);
    expect(JSON.stringify(tablesOf(content)) === json).toBe(true);
  });
});
