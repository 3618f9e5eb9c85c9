import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources, sourceFile } from '../../src/content/files/read.ts';
import { kinds } from '../../src/content/kinds.ts';
import { loadContent } from '../../src/content/load.ts';
import { parseRecord } from '../../src/content/parse-record.ts';
import {
  allRecords,
  groupRecords,
  isWrong,
  placeOfValue,
  recordKey,
} from '../../src/content/records.ts';
import { parse, record, write } from '../digest/records.ts';
import { strangersIn } from '../plain-data.ts';
import { folderOf } from '../project.ts';
import { listFixtures, makeProject } from './fixture-project.ts';
import { anyRecord, richBody } from './random-records.ts';

/** Whether something comes back from JSON, and from a clone, as it was. */
function expectToBePlain(data: unknown) {
  expect(strangersIn(data)).toEqual([]);
  // A key may be called "constructor", which toStrictEqual takes for that of the object.
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)).toBe(true);
  expect(isDeepStrictEqual(structuredClone(data), data)).toBe(true);
}

describe('a record is plain data', () => {
  test.each(['digest', 'minimal', 'organizations'] as const)('in the %s fixture', (name) => {
    const { records } = loadContent(folderOf(name));
    const none = kinds.filter((kind) => records[kind].length === 0);
    expect(none.filter((kind) => kind !== 'organizations')).toEqual(['documents']);
    for (const each of allRecords(records)) expectToBePlain(each);
  });

  test.each([...listFixtures('problems'), ...listFixtures('accepted')])(
    'in the fixture "%s", also where it cannot be read',
    (_, folder) => {
      for (const file of readSources(makeProject(folder)).files) expectToBePlain(parseRecord(file));
    },
  );

  test('whatever its keys and its body are', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, text }) => {
        expectToBePlain(parse({ kind, id: 'x', text }));
      }),
      { numRuns: 500 },
    );
  });

  test('whatever Markdown the body of a valid one holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), richBody, (kind, body) => {
        const made = parse(write(kind, 'x', body));
        expect(made.front).toBeDefined();
        expectToBePlain(made);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a record', () => {
  test('is the same whenever its file is read', () => {
    fc.assert(
      fc.property(anyRecord, ({ kind, text }) => {
        expect(parse({ kind, id: 'x', text })).toStrictEqual(parse({ kind, id: 'x', text }));
      }),
    );
  });

  test('has the hash of its bytes, to the last one', () => {
    const file = { kind: 'topics', id: 'x', path: 'content/topics/x.md' } as const;
    const hashOf = (text: string) => parseRecord(sourceFile(file, Buffer.from(text))).hash;
    // printf -- '---\nname: x\n---\n' | sha256sum
    expect(hashOf('---\nname: x\n---\n')).toBe(
      '0fc546b8ed5e764567c0e4741a000a75b08f184b4c5155c481dc70d50ad7cc87',
    );
    expect(hashOf('---\nname: x\n---\n\n')).not.toBe(hashOf('---\nname: x\n---\n'));
    expect(hashOf('---\r\nname: x\r\n---\r\n')).not.toBe(hashOf('---\nname: x\n---\n'));
  });

  test('has a hash of its body that its front matter does not change', () => {
    const [one, other] = [record('topics', 'One.'), record('topics', 'One.', { name: 'Other' })];
    expect(one.hash).not.toBe(other.hash);
    expect(one.bodyHash).toBe(other.bodyHash);
    expect(record('topics', 'One. ').bodyHash).not.toBe(one.bodyHash);
    expect(record('topics', 'One. ').textHash).toBe(one.textHash);
  });

  test('knows its links but for those to other sites, each at its place', () => {
    const body = [
      '[a](../topics/a.md) [b](https://b.example/) ![c](../../public/c.png)',
      '[d](mailto:d@d.example) [e](//e.example/) www.f.example',
      '',
      '[g]: ../topics/g.md',
    ].join('\n');
    const { links, body: tree } = record('articles', body);
    const first = tree.children[0]?.position?.start.line ?? 0;
    expect(links).toEqual([
      { type: 'link', url: '../topics/a.md', line: first, column: 1 },
      { type: 'image', url: '../../public/c.png', line: first, column: 45 },
      { type: 'link', url: '//e.example/', line: first + 1, column: 25 },
      { type: 'definition', url: '../topics/g.md', line: first + 3, column: 1 },
    ]);
  });

  test('knows the ids of its headings, in order', () => {
    const { headings } = record('articles', '## Trade\n\n## Fish\n\n### Trade');
    expect(headings).toEqual(['trade', 'fish', 'trade-1']);
  });
});

describe('the place of a value', () => {
  const places = { outer: { line: 3, column: 1 }, 'outer/1': { line: 4, column: 5 } };

  test('is that of the nearest one above it where it is not there', () => {
    expect(placeOfValue({ places }, 'outer', 1)).toEqual({ line: 4, column: 5 });
    expect(placeOfValue({ places }, 'outer', 2, 'deep')).toEqual({ line: 3, column: 1 });
    expect(placeOfValue({ places }, 'other')).toEqual({ line: 1, column: 1 });
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is not taken from the language of objects: %s',
    (key) => {
      expect(placeOfValue({ places }, key)).toEqual({ line: 1, column: 1 });
      expect(placeOfValue({ places }, 'outer', key)).toEqual({ line: 3, column: 1 });
    },
  );
});

test('a value is wrong with all that is in it, and with nothing beside it', () => {
  const wrong = [['outer', 1], ['other']];
  expect(isWrong({ wrong }, 'outer')).toBe(false);
  expect(isWrong({ wrong }, 'outer', 0)).toBe(false);
  expect(isWrong({ wrong }, 'outer', 1)).toBe(true);
  expect(isWrong({ wrong }, 'outer', 1, 'deep')).toBe(true);
  expect(isWrong({ wrong }, 'other', 'deep')).toBe(true);
});

describe('records are grouped', () => {
  const texts = [write('topics', 'b', ''), write('topics', 'a', ''), write('places', 'a', '')];
  const unreadable = parse({ kind: 'topics', id: 'c', text: '' });

  test('by kind, each list by id, without what cannot be read', () => {
    const grouped = groupRecords([...texts.map(parse), unreadable]);
    expect(Object.keys(grouped)).toEqual([...kinds]);
    expect(allRecords(grouped).map(recordKey).sort()).toEqual(['places/a', 'topics/a', 'topics/b']);
    expect(grouped.topics.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('whatever the order in which they come, which stays as it is', () => {
    const parsed = Object.freeze(texts.map(parse));
    expect(groupRecords(parsed.toReversed())).toEqual(groupRecords(parsed));
  });
});
