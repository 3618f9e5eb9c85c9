/** The data file, held against its published JSON Schema by a validator, and against the digest. */
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../../src/content/kinds.ts';
import type { Digest } from '../../../src/digest/model.ts';
import { digestJson } from '../../../src/outputs/data/digest-json.ts';
import type { DigestData } from '../../../src/outputs/data/digest-schema.ts';
import { altered } from '../../altered.ts';
import { read } from '../../imports.ts';
import { addressesOf, idsOf } from '../../site/built/parsed-page.ts';
import { digestAt, hostileText, placeOf, variants, withTexts } from '../digests.ts';
import { dataOf } from './valid-data.ts';

const lists = kinds.filter((kind) => kind !== 'digest');

/** The words of a copy, without what stands in it beside them: numbers of passages, captions of pictures. */
function wordsOf(html: string): string {
  const document = parseDocument(html);
  for (const name of ['sup', 'figcaption']) {
    for (const beside of DomUtils.getElementsByTagName(name, document)) {
      DomUtils.removeElement(beside);
    }
  }
  return collapse(DomUtils.textContent(document));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each(variants)('the data of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;
  let data: DigestData;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
    data = dataOf(digest);
  });

  test('has every record, in the order of the digest', () => {
    for (const list of lists) {
      expect(data[list].map(({ id, url }) => ({ id, url }))).toEqual(
        digest[list].map(({ id, permalink }) => ({ id, url: permalink.url })),
      );
    }
  });

  test('refers to nothing that is not in it', () => {
    const known = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const sources = {
      article: known(data.articles),
      document: known(data.documents),
      post: known(data.posts),
    };
    for (const event of data.events) {
      if (event.track !== undefined) expect(known(data.tracks)).toContain(event.track);
      if (event.place !== undefined) expect(known(data.places)).toContain(event.place);
      for (const { person, organization } of event.participants) {
        if (organization === undefined) expect(known(data.people)).toContain(person);
        else expect(known(data.organizations)).toContain(organization);
      }
      for (const topic of event.topics) expect(known(data.topics)).toContain(topic);
      for (const post of event.posts) expect(sources.post).toContain(post);
      for (const { source } of event.citations) expect(sources[source.type]).toContain(source.id);
      const numbers = event.citations.map(({ number }) => number);
      const { date, place, occasion } = event.evidence;
      for (const number of [date, place, occasion]) {
        if (number !== undefined) expect(numbers).toContain(number);
      }
    }
    for (const { author, quotedIn, quotations, replyTo, quotes } of data.posts) {
      expect(known([...data.people, ...data.organizations])).toContain(author);
      const quoted = quotations.map(({ source }) => source);
      expect(quotedIn).toBe(quoted[0]?.id);
      for (const { type, id } of quoted) expect(sources[type]).toContain(id);
      for (const post of [replyTo ?? [], quotes ?? []].flat()) {
        expect(sources.post).toContain(post);
      }
    }
    for (const { issuer } of data.documents) {
      if (issuer.id !== undefined) {
        expect(known([...data.people, ...data.organizations])).toContain(issuer.id);
      }
    }
    for (const { people, organizations } of data.tracks) {
      expect(known(data.people)).toEqual(expect.arrayContaining(people));
      expect(known(data.organizations)).toEqual(expect.arrayContaining(organizations));
    }
  });

  test('has no address that is not whole, nor one of this site outside of its base path', () => {
    const { origin } = new URL(siteUrl);
    const htmls = [data.about, ...data.events.map(({ summary }) => summary)].concat(
      [data.articles, data.posts, data.people, data.places, data.topics, data.tracks].flatMap(
        (list) => list.map(({ html }) => html),
      ),
    );
    const values = JSON.stringify(data).match(/"https?:[^"\\]*"/g) ?? [];
    const addresses = [...htmls.flatMap(addressesOf), ...values.map((value) => value.slice(1, -1))];
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
    const own = addresses.filter((address) => address.startsWith(`${origin}/`));
    expect(own.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
    expect(own).not.toEqual([]);
  });

  test('has each claim as an annotation of the words that support it', () => {
    for (const [index, { citations }] of data.events.entries()) {
      const originals = digest.events[index]?.citations ?? [];
      for (const [at, citation] of citations.entries()) {
        const { annotation, url, passage, quotation, translation } = citation;
        const { source, references, passage: words } = originals[at] ?? {};
        expect(annotation).toMatchObject({ id: url, type: 'Annotation' });
        expect(annotation.body.map(({ value }) => value)).toEqual([
          ...(references?.map(({ claim }) => claim) ?? []),
          ...(translation === undefined ? [] : [`Editor’s translation: “${translation}”`]),
        ]);
        expect(annotation.target.map((target) => target.source)).toEqual(
          annotation.target.map(() => source?.url ?? source?.permalink.url),
        );
        const exact = annotation.target.map(({ selector }) => selector?.exact);
        // Each paragraph of a passage is selected by itself.
        expect(exact.join(' […] ')).toBe(words?.text.replaceAll('\n\n', ' […] '));
        if (exact.length === 1) expect(quotation).not.toMatch(/…|\.{3}/);
        expect(passage).toBe(`${source?.permalink.url}#${words?.id}`);
      }
    }
  });

  test('selects words that stand in the source just so, and are marked there', () => {
    const copies = new Map<
      string,
      { html: string; reproduce?: string; withdrawn?: object | undefined }
    >([...data.articles, ...data.documents, ...data.posts].map((source) => [source.url, source]));
    for (const { annotation, passage } of data.events.flatMap(({ citations }) => citations)) {
      const [url = '', fragment = ''] = passage.split('#');
      const { html = '', reproduce, withdrawn } = copies.get(url) ?? {};
      const isCopy = /\/(articles|documents)\//.test(url);
      // Nothing is left of a withdrawn source to select words of.
      if (withdrawn) {
        expect(html).not.toContain('<mark');
        expect(annotation.target).toEqual([{ source: expect.any(String) }]);
        continue;
      }
      if (isCopy) expect(idsOf(html)).toContain(fragment);
      for (const { selector } of annotation.target) {
        const { prefix = '', exact = '', suffix = '' } = selector ?? {};
        expect(exact).not.toBe('');
        expect(wordsOf(html)).toContain(collapse(prefix + exact + suffix));
        if (reproduce === 'excerpt') expect([prefix, suffix]).toEqual(['', '']);
        // A paragraph may be quoted whole, with nothing beside the words.
        else if (
          !html
            .split(/<\/(?:p|li|h\d|blockquote)>/)
            .some((block) => wordsOf(block).trim() === collapse(exact))
        )
          expect(prefix + suffix).not.toBe('');
      }
    }
  });
});

test('the version of Dateline is told of the whole digest, and of no year by itself', async () => {
  const digest = await digestAt('digest');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(dataOf(digest).generator).toEqual({ name: 'Dateline', version });
  const ofYear = digestJson(digest, placeOf(digest, 'x'), digest.years[0]);
  expect(JSON.parse(ofYear)).not.toHaveProperty('generator');
});

test('what is left out of an excerpt is not in the data', async () => {
  const json = digestJson(await digestAt('digest'));
  expect(json).toContain('Both want the quota for herring to rise by a tenth');
  for (const word of ['Marzipan', 'sprats', 'cork', 'paddle steamer', 'kippers', 'ballast']) {
    expect(json).not.toContain(word);
  }
});

test('a post that only a document quotes names the document', async () => {
  const digest = await digestAt('sources');
  const [post] = digest.posts.filter(({ id }) => id === 'pier-for-everyone');
  if (!post) throw new Error('found no post');
  const quotedIn = post.quotedIn.filter(({ source }) => source.type === 'document');
  const data = dataOf(altered(digest, { posts: [altered(post, { quotedIn })] }));
  expect(data.posts).toMatchObject([
    {
      quotedIn: 'pier-statement',
      quotations: [{ source: { type: 'document', id: 'pier-statement' } }],
    },
  ]);
});

test('a digest without records has data of the same form', async () => {
  const digest = await digestAt('digest');
  const none = Object.fromEntries(lists.map((list) => [list, []]));
  expect(dataOf(altered(digest, { ...none, updated: '' }))).toMatchObject({ ...none, updated: '' });
});

test('whatever the texts, it is JSON of that form, and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const data = dataOf(withTexts(digest, text));
      const titles = [data, ...data.events, ...data.articles].map(({ title }) => title);
      expect(new Set([...titles, ...data.people.map(({ name }) => name)])).toEqual(new Set([text]));
    }),
    { numRuns: 30 },
  );
});
