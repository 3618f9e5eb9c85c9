import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../../src/content/files/read.ts';
import { renameRecord } from '../../../src/digest/renaming/rename-record.ts';

/** A file in which `@` stands for the id wherever the record is named; `talks` alone is no name of it. */
interface Template {
  kind: 'events' | 'people' | 'posts' | 'digest' | 'tracks';
  id: string;
  path: string;
  text: string;
}

const head = 'title: talks\nkind: visit\ndate: 2030-05-01\n';

function templates(quote: string, flow: boolean): Template[] {
  const posts = flow
    ? `posts: [other, ${quote}@${quote}] # talks`
    : `posts:\n  - ${quote}@${quote}\n  - other`;
  return [
    {
      kind: 'posts',
      id: '@',
      path: 'content/posts/2030/@.md',
      text: '---\nplatform: talks\nformerly: [a]\n---\ntalks, [here](#talks) and [here](@.md "talks.md")',
    },
    {
      kind: 'posts',
      id: 'other',
      path: 'content/posts/other.md',
      text: `---\nreplyTo: ${quote}@${quote} # talks\n---\ntalks`,
    },
    {
      kind: 'events',
      id: 'talks',
      path: 'content/events/talks.md',
      text:
        `---\n${head}${posts}\n---\nThe talks [talks.md](../posts/2030/@.md#talks "talks.md") and [talks](talks.md).[^1]\n\n` +
        '[^1]: [talks](<../posts/2030/@.md>) "talks"\n\n[talks]: ../posts/2030/@.md\n[two]: ./../posts/2030/@.md (talks)',
    },
    {
      kind: 'digest',
      id: 'digest',
      path: 'content/digest.md',
      text: '---\ntitle: talks\n---\n- [x](posts/2030/@.md)\n\n> *[talks](posts/2030/@.md)*',
    },
    {
      kind: 'tracks',
      id: 'talks',
      path: 'content/tracks/talks.md',
      text: '---\ntitle: talks\n---\ntalks',
    },
  ];
}

function fill(template: Template, id: string, lineEnd: string, bom: string) {
  const named = (text: string) => text.replaceAll('@', id);
  const place = { kind: template.kind, id: named(template.id), path: named(template.path) };
  return sourceFile(place, Buffer.from(bom + named(template.text).replaceAll('\n', lineEnd)));
}

const styles = fc.record({
  quote: fc.constantFrom('', '"', "'"),
  flow: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.constantFrom('', '\ufeff'),
  to: fc.constantFrom('talk', 'talks-2', '2030-05-01-x', 'other-talks'),
});

describe('a record that is renamed', () => {
  test('has its new name wherever it is named, and nothing else changes', () => {
    fc.assert(
      fc.property(styles, ({ quote, flow, lineEnd, bom, to }) => {
        const all = templates(quote, flow);
        const files = all.map((each) => fill(each, 'talks', lineEnd, bom));
        const sources = { listed: files, files, publicFiles: [], problems: [] };
        const changes = renameRecord(sources, { kind: 'posts', id: 'talks' }, to);
        const changed = new Map(changes.map(({ before, after }) => [before.path, after]));
        for (const [index, template] of all.entries()) {
          const expected = fill(template, to, lineEnd, bom);
          const before = files[index];
          const after = changed.get(before?.path ?? '') ?? before;
          const text = Buffer.from(after?.bytes ?? []).toString();
          expect(after?.path).toBe(expected.path);
          expect(text.replace('formerly: [a, talks]', 'formerly: [a]')).toBe(
            Buffer.from(expected.bytes).toString(),
          );
        }
        expect(changes.map(({ edits }) => edits)).toEqual([1, 1, 5, 2]);
      }),
    );
  });

  const renamed = (front: string) => {
    const files = [
      sourceFile({ kind: 'tracks', id: 'a', path: 'content/tracks/a.md' }, Buffer.from(front)),
    ];
    const sources = { listed: files, files, publicFiles: [], problems: [] };
    const [change] = renameRecord(sources, { kind: 'tracks', id: 'a' }, 'b');
    return Buffer.from(change?.after.bytes ?? []).toString();
  };

  test.each([
    ['---\ntitle: A\n---\n', '---\ntitle: A\nformerly: [a]\n---\n'],
    ['---\r\ntitle: A\r\n---', '---\r\ntitle: A\r\nformerly: [a]\r\n---'],
    ['---\nformerly: [x]\ntitle: A\n---\n', '---\nformerly: [x, a]\ntitle: A\n---\n'],
    ['---\nformerly: ["x", \'y\'] # old\n---\n', '---\nformerly: ["x", \'y\', a] # old\n---\n'],
    [
      '---\nformerly:\n  - x\n  - y # old\ntitle: A\n---\n',
      '---\nformerly:\n  - x\n  - y # old\n  - a\ntitle: A\n---\n',
    ],
    ['---\ntitle: A\ndraft: true\n---\n', '---\ntitle: A\ndraft: true\n---\n'],
  ])('keeps the id that it had, unless nobody has seen it: %j', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  test('is refused where its name is written in a way that cannot be replaced', () => {
    const files = [
      sourceFile(
        { kind: 'tracks', id: 'a', path: 'content/tracks/a.md' },
        Buffer.from('---\ntitle: A\n---\n[x](%61.md)'),
      ),
    ];
    const sources = { listed: files, files, publicFiles: [], problems: [] };
    expect(() => renameRecord(sources, { kind: 'tracks', id: 'a' }, 'b')).toThrow(
      'content/tracks/a.md:4:3: found "a" written with escapes; write it as it is, and rename again',
    );
  });
});
