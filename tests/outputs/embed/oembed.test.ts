/** The files by which programs show pages within others, against the specification of oEmbed. */
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { outputFiles } from '../../../src/outputs/output-files.ts';
import { fileAt, pagesOf, permalinkOf } from '../../../src/outputs/subject.ts';
import { attributeOf, elementsOf, textIn } from '../../site/built/parsed-page.ts';
import { digestAt, hostileText, variants, withTexts } from '../digests.ts';

/**
 * What an answer of the type "rich" has to have, and what it may.
 *
 * @see https://oembed.com/#section2.3
 */
const isAnswer = new Ajv2019().compile({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'version', 'html', 'width', 'height'],
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string' },
    author_name: { type: 'string' },
    author_url: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', pattern: '^https?://' },
    cache_age: { type: 'integer' },
    thumbnail_url: { type: 'string', pattern: '^https?://' },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string' },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
});

async function answersOf(digest: Digest) {
  const files = outputFiles(digest).filter(({ path }) => path.endsWith('oembed.json'));
  return Promise.all(
    files.map(async ({ path, make }) => ({ path, answer: JSON.parse(await make()) })),
  );
}

describe.each(variants)('each answer of the %s digest at %s', (name, siteUrl) => {
  test('is of the form that the specification gives it', async () => {
    const answers = await answersOf(await digestAt(name, siteUrl));
    for (const { path, answer } of answers) {
      expect(isAnswer(answer), `${path}: ${JSON.stringify(isAnswer.errors)}`).toBe(true);
    }
  });

  test('is one frame with a page of the site that is made for it, and of the size that it says', async () => {
    const digest = await digestAt(name, siteUrl);
    const { embed, embeddedEvent, embeddedTrack } = pagesOf(digest);
    const framed = [...embed, ...embeddedEvent, ...embeddedTrack];
    const urls = framed.map((subject) => permalinkOf(subject, digest).url);
    const answers = await answersOf(digest);
    const shown = answers.map(({ answer }) => {
      const elements = elementsOf(answer.html);
      expect(elements.map((element) => element.name)).toEqual(['iframe']);
      const [frame] = elements;
      expect(attributeOf(frame, 'title')).toBe(answer.title);
      expect(attributeOf(frame, 'width')).toBe(String(answer.width));
      expect(attributeOf(frame, 'height')).toBe(String(answer.height));
      expect(attributeOf(frame, 'sandbox')).not.toContain('allow-same-origin');
      return attributeOf(frame, 'src');
    });
    // An event that had other ids has its answer under those as well.
    expect(new Set(shown)).toEqual(new Set(urls));
  });

  test('stands beside the page that it is of', async () => {
    const digest = await digestAt(name, siteUrl);
    const { home, event, track } = pagesOf(digest);
    const pages = [...home, ...event, ...track].map((page) =>
      fileAt(permalinkOf(page, digest).path).replace('index.html', 'oembed.json'),
    );
    const paths = (await answersOf(digest)).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(pages));
  });
});

test('whatever the texts, the frame is one element with the title', async () => {
  const digest = await digestAt('minimal');
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      for (const { answer } of await answersOf(withTexts(digest, text))) {
        const [frame, ...others] = elementsOf(answer.html);
        expect(others).toEqual([]);
        expect(textIn(frame)).toBe('');
        expect(attributeOf(frame, 'src')).toContain('https://digest.example/embed/');
      }
    }),
    { numRuns: 30 },
  );
});
