import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureFormats } from '../../../src/content/pictures/picture.ts';
import { renditionsOf } from '../../../src/digest/pictures/renditions.ts';

const anyPicture = fc.record({
  format: fc.constantFrom(...pictureFormats),
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 8000 }),
  animated: fc.boolean(),
});

describe('the sizes of a picture', () => {
  test('are for phones and for double density, in its own format and in WebP', () => {
    const photo = { format: 'jpeg', width: 2000, height: 1000, animated: false } as const;
    expect(renditionsOf('/a b.jpg', photo).map(({ path }) => path)).toEqual([
      ...[360, 720, 1080, 1440].map((width) => `/a b.jpg.${width}w.jpg`),
      ...[360, 720, 1080, 1440].map((width) => `/a b.jpg.${width}w.webp`),
    ]);
  });

  test('are in its own format alone, if WebP cannot be so high', () => {
    const thread = { format: 'png', width: 1000, height: 20_000, animated: false } as const;
    expect(renditionsOf('a.png', thread).map(({ path }) => path)).toEqual([
      'a.png.360w.png',
      'a.png.720w.png',
    ]);
  });

  test('are never larger than the picture, and each is at a path of its own', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const renditions = renditionsOf('x', picture);
        for (const { width } of renditions) expect(width).toBeLessThanOrEqual(picture.width);
        const paths = renditions.map(({ path }) => path);
        expect(new Set(['x', ...paths]).size).toBe(paths.length + 1);
      }),
    );
  });

  test('are in WebP up to the size of the picture, however small', () => {
    const still = anyPicture.filter(({ format, animated }) => format !== 'svg' && !animated);
    fc.assert(
      fc.property(still, (picture) => {
        const widths = renditionsOf('x', picture)
          .filter(({ format }) => format === 'webp')
          .map(({ width }) => width);
        if (picture.format !== 'webp') expect(widths.at(-1)).toBe(Math.min(picture.width, 1440));
      }),
    );
  });

  test('are none of a drawing, nor of what moves', () => {
    const shape = { width: 2000, height: 1000 };
    expect(renditionsOf('x', { format: 'svg', animated: false, ...shape })).toEqual([]);
    expect(renditionsOf('x', { format: 'gif', animated: true, ...shape })).toEqual([]);
  });
});
