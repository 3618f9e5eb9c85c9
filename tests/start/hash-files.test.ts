import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashFiles } from '../../src/start/hash-files.mjs';

const anyFiles = fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 8 }));

describe('the hash of files', () => {
  test('is that of the same files in any order', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const entries = Object.entries(files);
        expect(hashFiles(new Map(entries.toReversed()))).toBe(hashFiles(new Map(entries)));
      }),
    );
  });

  test('is another one where a name or a byte differs', () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, (some, others) => {
        const list = (files: Record<string, Uint8Array>) =>
          JSON.stringify(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
        const [one, other] = [some, others].map((files) =>
          hashFiles(new Map(Object.entries(files))),
        );
        expect(one === other).toBe(list(some) === list(others));
      }),
    );
  });

  test('is another one where a byte moves from a file into the next one', () => {
    const files = (...texts: string[]) =>
      new Map(texts.map((text, index) => [`${index}`, Buffer.from(text)]));
    expect(hashFiles(files('ab', 'c'))).not.toBe(hashFiles(files('a', 'bc')));
  });
});
