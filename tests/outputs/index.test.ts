/** The list of the outputs, and what follows from it. */
import { describe, expect, test } from 'vitest';
import { sitemap } from '../../src/outputs/crawlers/sitemap.ts';
import { outputs } from '../../src/outputs/index.ts';
import { outputFiles, outputFilesOf } from '../../src/outputs/output-files.ts';
import { digestAt, variants } from './digests.ts';

describe('the list of the outputs', () => {
  test('has each path once', () => {
    const paths = outputs.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  test('has media types, and for each output what it is for', () => {
    for (const { mediaType, purpose } of outputs) {
      expect(mediaType).toMatch(/^[a-z]+\/[a-z]+([.+-][a-z]+)*$/);
      expect(purpose).toMatch(/^\S.*\S$/);
    }
  });
});

describe.each(variants)('the outputs of the %s digest at %s', (name, siteUrl) => {
  test('are one file each, or one for each item of the list that they are per', async () => {
    const digest = await digestAt(name, siteUrl);
    const files = outputFiles(digest).map(({ permalink }) => permalink.path);
    expect(files).toEqual([...new Set(files)]);
    expect(files).toContain('/feed.xml');
    for (const { id } of digest.tracks) expect(files).toContain(`/tracks/${id}/calendar.ics`);
    // An item that had other ids has its file under those as well.
    const places = outputs.flatMap(({ per }) =>
      per === undefined
        ? ['']
        : digest[per].flatMap((item) => [item, ...('formerly' in item ? item.formerly : [])]),
    );
    expect(files).toHaveLength(places.length);
  });

  test('are all made, none of them empty', async () => {
    for (const file of outputFiles(await digestAt(name, siteUrl))) {
      expect(await file.make(), file.permalink.path).toMatch(/\S/);
    }
  });

  test('of a track are those of no other, under its name', async () => {
    const digest = await digestAt(name, siteUrl);
    for (const track of digest.tracks) {
      const files = outputFilesOf(digest, { per: 'tracks', item: track });
      expect(files.map(({ id, permalink, title }) => [id, permalink.path, title])).toEqual(
        ['feed.xml', 'feed.json', 'calendar.ics', 'oembed.json'].map((file) => [
          track.id,
          `/tracks/${track.id}/${file}`,
          `${track.title} – ${digest.title}`,
        ]),
      );
    }
  });

  test('are in no sitemap', async () => {
    const digest = await digestAt(name, siteUrl);
    const locations = sitemap(digest);
    for (const { permalink } of outputFiles(digest)) {
      expect(locations).not.toContain(`<loc>${permalink.url}</loc>`);
    }
  });
});
