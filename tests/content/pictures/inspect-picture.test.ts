import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPicture } from '../../../src/content/pictures/inspect-picture.ts';
import { noise } from './noise.ts';

const formats = {
  jpeg: (image: Sharp) => image.jpeg(),
  png: (image: Sharp) => image.png(),
  webp: (image: Sharp) => image.webp(),
  gif: (image: Sharp) => image.gif(),
  avif: (image: Sharp) => image.avif({ effort: 0 }),
};

const names = Object.keys(formats) as (keyof typeof formats)[];

describe.each(names)('a %s', (format) => {
  test('is known by its format and its size', async () => {
    const bytes = await formats[format](noise(60, 40)).toBuffer();
    expect(await inspectPicture(bytes)).toEqual({
      picture: { format, width: 60, height: 40, animated: false },
    });
  });

  test('that is cut off anywhere is refused', async () => {
    const bytes = await formats[format](noise(60, 40)).toBuffer();
    // Some formats end with a few bytes that no picture needs.
    const cuts = fc.integer({ min: 0, max: bytes.length - 64 });
    await fc.assert(
      fc.asyncProperty(cuts, async (length) => {
        expect((await inspectPicture(bytes.subarray(0, length))).fault?.rule).toBe('picture');
      }),
      { numRuns: 30 },
    );
  });
});

test('a picture that lies on its side is as large as it is shown', async () => {
  const bytes = await noise(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await inspectPicture(bytes)).toMatchObject({ picture: { width: 40, height: 60 } });
});

test('a drawing that is packed is refused, since what it holds is not seen', async () => {
  const bytes = gzipSync(
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script/></svg>',
  );
  const { fault } = await inspectPicture(bytes);
  expect(fault).toMatchObject({ rule: 'picture', reason: expect.stringContaining('packed') });
});

test('a picture that moves is as large as one of its frames', async () => {
  const shades = ['black', 'grey', 'white'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  const frames = await Promise.all(shades);
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect(await inspectPicture(bytes)).toEqual({
    picture: { format: 'gif', width: 20, height: 10, animated: true },
  });
});

test.each([
  ['width="40" height="20"', { width: 40, height: 20 }],
  ['viewBox="0 0 30 10"', { width: 30, height: 10 }],
  ['', { width: 300, height: 150 }],
])('a drawing with %j is as large as browsers show it', async (attributes, size) => {
  const text = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;
  expect(await inspectPicture(Buffer.from(text))).toEqual({
    picture: { format: 'svg', animated: false, ...size },
  });
});

describe('is refused, with what was found and what to do:', () => {
  test('what is no picture, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const { fault } = await inspectPicture(bytes);
        expect(fault).toEqual({
          rule: 'picture',
          reason: expect.stringMatching(/^.+; expected a whole JPEG, .+; save the picture anew$/),
        });
      }),
    );
  });

  test('a picture in a format that browsers do not show', async () => {
    const { fault } = await inspectPicture(await noise(8, 8).tiff().toBuffer());
    expect(fault?.reason).toMatch(/^the format tiff; expected a whole JPEG/);
  });

  test('a file that is too large', async () => {
    const { fault } = await inspectPicture(new Uint8Array(25_000_001));
    expect(fault?.reason).toMatch(/^25\.0 MB; expected at most 25 MB and 50 million pixels; make/);
  });

  test('a small file with too many pixels', async () => {
    const create = { width: 8000, height: 8000, channels: 3, background: 'white' } as const;
    const { fault } = await inspectPicture(await sharp({ create }).png().toBuffer());
    expect(fault?.reason).toMatch(/^64\.0 million pixels; expected at most 25 MB/);
  });
});
