/** The letters that names are found under. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partByLetter } from '../../../src/digest/tables/letters.ts';

function initialOf(name: string) {
  const [row] = partByLetter('people', [{ id: 'somebody', name }]);
  return { letter: row?.letter ?? '', slug: row?.slug ?? '' };
}

describe('a name is found under', () => {
  test.each([
    ['Onymous, Ann', 'O', 'o'],
    ['émile of Port Nowhere', 'E', 'e'],
    ['“Al Sample”', 'A', 'a'],
    ['(2nd) Committee', '2', '2'],
    ['ßample', 'S', 's'],
    ['Жестов', 'Ж', 'u416'],
    ['見本 太郎', '見', 'u898b'],
    ['مثال', 'م', 'u645'],
    ['???', '#', 'other'],
    ['', '#', 'other'],
  ])('%s: %s', (name, letter, slug) => {
    expect(initialOf(name)).toEqual({ letter, slug });
  });

  test('a letter that has an address, and is the same in capitals and without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { slug } = initialOf(name);
        expect(slug).toMatch(/^([a-z0-9]|u[0-9a-f]+|other)$/);
        expect(initialOf(initialOf(name).letter).slug).toBe(slug);
      }),
    );
  });
});

test('Each record is under one letter, letters in order, records in that given.', () => {
  const named = ['Sample, Zoe', 'Éclair, Ann', 'Sample, Ada', 'Example, Ben'];
  const records = named.map((name, index) => ({ id: `id-${index}`, name }));
  expect(partByLetter('people', records)).toEqual([
    { kind: 'people', letter: 'E', slug: 'e', ids: ['id-1', 'id-3'] },
    { kind: 'people', letter: 'S', slug: 's', ids: ['id-0', 'id-2'] },
  ]);
});
