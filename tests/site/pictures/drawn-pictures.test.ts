/** What is published of a picture: what can be read in it, and which way up it stands. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPicture } from '../../../src/content/pictures/inspect-picture.ts';
import type { Pictures } from '../../../src/digest/pictures/read-pictures.ts';
import type { PictureRow } from '../../../src/digest/tables/digest.ts';
import { makePictures } from '../../../src/site/pictures/make-pictures.ts';
import { pictureJobs } from '../../../src/site/pictures/picture-jobs.ts';
import { type SiteFile, siteFile } from '../../../src/site/publish/site-file.ts';
import { noStore } from '../../../src/site/store/no-store.ts';
import type { Store } from '../../../src/site/store/store.ts';
import { noise } from '../../content/pictures/noise.ts';

const secret = 'Jane Private';
const place = '51/1 30/1 3230/100';

/** A photograph that lies on its side and says where it was taken and by whom, in EXIF and in XMP. */
function photograph() {
  const exif = {
    IFD0: { Artist: secret, Copyright: secret, Model: 'Camera 1' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: place },
  };
  const xmp =
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<creator>${secret}</creator></x:xmpmeta><?xpacket end="w"?>`;
  return noise(800, 400).withExif(exif).withXmp(xmp).withMetadata({ orientation: 6 });
}

async function publish(name: string, bytes: Uint8Array, store: Store = noStore) {
  const { picture } = await inspectPicture(bytes);
  const pictures: Pictures = picture ? { [name]: picture } : {};
  const row = { ...pictures[name], file: name } as PictureRow;
  const jobs = pictureJobs(pictures, { 'people/ada': [row] });
  return makePictures(jobs, [siteFile(name, bytes)], store);
}

/** Everything of a file that a program could look for words in. */
function wordsOf(file: Uint8Array): string {
  return Buffer.from(file).toString('latin1');
}

describe.each([
  ['a.jpg', () => photograph().jpeg()],
  ['a.png', () => photograph().png()],
  ['a.webp', () => photograph().webp()],
  ['a.avif', () => photograph().avif({ effort: 0 })],
])('what is published of %s', (name, make) => {
  test('holds nothing of the place and the people, under any name and in any size', async () => {
    const bytes = await make().toBuffer();
    const { exif } = await sharp(bytes).metadata();
    expect(exif, 'the test has something to find').toBeDefined();
    expect(wordsOf(bytes)).toContain(secret);
    const files = await publish(name, bytes);
    expect(files.length).toBeGreaterThan(name.endsWith('webp') ? 1 : 2);
    for (const { path, content } of files) {
      const { exif, xmp, iptc, orientation, space } = await sharp(content()).metadata();
      expect({ path, exif, xmp, iptc, orientation, space }).toEqual({ path, space: 'srgb' });
      expect(wordsOf(content())).not.toMatch(/Jane|Private|Camera 1|GPS|Exif\0/);
    }
  });

  test('stands the right way up, as wide as its name says', async () => {
    const files = await publish(name, await make().toBuffer());
    for (const { path, content } of files) {
      const { width, height } = await sharp(content()).metadata();
      const [, said = '400'] = /\.(\d+)w\.\w+$/.exec(path) ?? [];
      expect([path, width, height]).toEqual([path, Number(said), Number(said) * 2]);
    }
  });
});

test('colours of another colour space become those of the web', async () => {
  const red = { create: { width: 8, height: 8, channels: 3, background: '#c80000' } } as const;
  const wide = await sharp(red).withIccProfile('p3').png().toBuffer();
  const [file] = await publish('a.png', wide);
  const { data } = await sharp(file?.content()).raw().toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(190);
  expect((await sharp(file?.content()).metadata()).icc).toBeUndefined();
});

test('a picture that moves still moves', async () => {
  const shades = ['black', 'grey', 'white'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  const frames = await Promise.all(shades);
  const files = await publish(
    'a.gif',
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
  );
  expect(files.map(({ path }) => path)).toEqual(['a.gif']);
  expect((await sharp(files[0]?.content()).metadata()).pages).toBe(3);
});

test('of a picture that no page shows, there are no sizes', () => {
  const picture = { format: 'jpeg', width: 2000, height: 1000, animated: false } as const;
  expect(pictureJobs({ 'a.jpg': picture }, { 'people/ada': [] })).toEqual([
    { path: 'a.jpg', file: 'a.jpg', format: 'jpeg' },
  ]);
});

test('a drawing is published as it is', async () => {
  expect(await publish('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual(
    [],
  );
});

describe('a picture that was drawn before', () => {
  const kept = () => {
    const values = new Map<string, Uint8Array>();
    const store: Store = {
      get: (key) => values.get(key),
      has: (key) => values.has(key),
      set: (key, value) => void values.set(key, value),
      save: () => undefined,
    };
    return { store, values };
  };
  const contents = (files: readonly SiteFile[]) =>
    files
      .map(({ path, hash, content }) => [path, hash, wordsOf(content())])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

  test('is taken from the store, and is the same as one that is drawn anew', async () => {
    const { store, values } = kept();
    const bytes = await photograph().jpeg().toBuffer();
    const first = contents(await publish('a.jpg', bytes, store));
    const { size } = values;
    expect(size).toBe(first.length);
    expect(contents(await publish('a.jpg', bytes, store))).toEqual(first);
    expect(contents(await publish('a.jpg', bytes))).toEqual(first);
    expect(values.size).toBe(size);
  });

  test('is drawn anew when it changes', async () => {
    const { store, values } = kept();
    await publish('a.png', await noise(20, 10).png().toBuffer(), store);
    const { size } = values;
    await publish('a.png', await noise(20, 10).negate().png().toBuffer(), store);
    expect(values.size).toBe(2 * size);
  });
});
