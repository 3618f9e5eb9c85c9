/** The sources as BibTeX, RIS and CSL-JSON, read back by citation-js. */
import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Agent, Article, Digest, Document, Post } from '../../../src/digest/model.ts';
import { bibtex } from '../../../src/outputs/bibliography/bibtex.ts';
import { cslJson } from '../../../src/outputs/bibliography/csl-json.ts';
import { referencesOf } from '../../../src/outputs/bibliography/reference.ts';
import { ris } from '../../../src/outputs/bibliography/ris.ts';
import { altered } from '../../altered.ts';
import { digestAt, variants } from '../digests.ts';
import { readBibtex, readCsl, readRis } from './readers.ts';

function partsOf(date: string): number[] {
  return date.split('-').map(Number);
}

function addressOf({ url, archive, permalink }: Article | Document | Post): string {
  return url ?? archive ?? permalink.url;
}

function titleOf({ title, titleBy }: Article | Document): string {
  return titleBy === 'editor' ? `[${title}]` : title;
}

/** `Family, Given` */
function nameOf(agent: Agent) {
  if (agent.type === 'organization') return { literal: agent.name };
  const { sortName } = agent;
  const [family = '', given = ''] = sortName.split(', ');
  return { family, given };
}

/** What CSL calls a document, the type that is read from its entry in BibTeX, and its type in RIS. */
const documentTypes: Record<Document['documentType'], [csl: string, bibtex: string, ris: string]> =
  {
    statement: ['document', 'document', 'GEN'],
    'press-release': ['document', 'document', 'GEN'],
    readout: ['document', 'document', 'GEN'],
    speech: ['speech', 'document', 'GEN'],
    transcript: ['document', 'document', 'GEN'],
    report: ['report', 'report', 'RPRT'],
    judgment: ['legal_case', 'legal_case', 'CASE'],
    treaty: ['treaty', 'treaty', 'LEGAL'],
    letter: ['personal_communication', 'personal_communication', 'PCOMM'],
    'web-page': ['webpage', 'webpage', 'ELEC'],
    other: ['document', 'document', 'GEN'],
  };

/** The types of every source, in the order of the files. */
function typesOf({
  articles,
  documents,
  posts,
}: Digest): [csl: string, bibtex: string, ris: string][] {
  return [
    ...articles.map((): [string, string, string] => ['article-newspaper', 'webpage', 'NEWS']),
    ...documents.map(({ documentType }) => documentTypes[documentType]),
    ...posts.map((): [string, string, string] => ['post', 'webpage', 'BLOG']),
  ];
}

describe.each(variants)('the sources of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  test('are all there as CSL-JSON, each by who wrote, sent or issued it', () => {
    const articles = digest.articles.map((article) => ({
      id: `article-${article.id}`,
      type: 'article-newspaper',
      author: (article.byline.length > 0 ? article.byline : [article.agency]).map((literal) => ({
        literal,
      })),
      title: titleOf(article),
      'container-title': article.distributor ?? article.agency,
      issued: { 'date-parts': [partsOf(article.date.edtf)] },
      ...(article.dateline?.place && {
        'event-place': article.dateline.place,
        'publisher-place': article.dateline.place,
      }),
      language: article.language,
      URL: addressOf(article),
    }));
    const documents = digest.documents.map((document) => ({
      id: `document-${document.id}`,
      type: documentTypes[document.documentType][0],
      author: [
        document.issuer.agent ? nameOf(document.issuer.agent) : { literal: document.issuer.name },
      ],
      title: titleOf(document),
      genre: expect.stringMatching(/\S/),
      publisher: document.credit,
      issued: { 'date-parts': [partsOf(document.date.edtf)] },
      ...(document.place !== undefined && {
        'event-place': document.place,
        'publisher-place': document.place,
      }),
      language: document.language,
      URL: addressOf(document),
    }));
    const posts = digest.posts.map((post) => ({
      id: `post-${post.id}`,
      type: 'post',
      author: [nameOf(post.author)],
      'container-title': post.platform,
      issued: { 'date-parts': [partsOf(post.date)] },
      language: post.language,
      URL: addressOf(post),
      ...(post.note !== undefined && { note: post.note }),
    }));
    const items = readCsl(cslJson(digest));
    expect(items).toHaveLength(articles.length + documents.length + posts.length);
    expect(items).toMatchObject([...articles, ...documents, ...posts]);
  });

  test('are the same as BibTeX', () => {
    const types = typesOf(digest);
    const sources = readCsl(cslJson(digest));
    const items = sources.map(({ id, title, issued, author, URL, ...item }, index) => ({
      id,
      type: types[index]?.[1],
      title,
      issued,
      publisher: item['container-title'] ?? item.publisher,
      author: author?.map(({ literal, ...parts }) =>
        literal === undefined ? parts : { family: literal },
      ),
      URL,
    }));
    expect(readBibtex(bibtex(digest))).toMatchObject(items);
  });

  test('are the same as RIS', () => {
    const types = typesOf(digest);
    const sources = readCsl(cslJson(digest));
    const items = sources.map(({ id, title, author, issued, URL, ...item }, index) => {
      const isSigned = (digest.articles[index]?.byline.length ?? 0) > 0;
      const names = author?.map(({ literal, family, given }) => {
        if (literal === undefined) return `${family}, ${given}`;
        // With a comma behind it, no reader makes a person of a name of several words.
        return isSigned ? literal : literal.replace(/ .*/, '$&,');
      });
      const publication = item['container-title'];
      return {
        TY: types[index]?.[2],
        ID: id,
        TI: title,
        AU: names?.length === 1 ? names[0] : names,
        PY: String(issued['date-parts'][0]?.[0]),
        DA: issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/'),
        ...(publication === undefined ? { PB: item.publisher } : { T2: publication }),
        UR: URL,
      };
    });
    const text = ris(digest);
    expect(readRis(text)).toMatchObject(items);
    expect(readCsl(text).map(({ id }) => id)).toEqual(items.map(({ ID }) => ID));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('a reference is set by a citation processor', async () => {
  const text = new Cite(cslJson(await digestAt('digest'))).format('bibliography', {
    format: 'text',
    template: 'apa',
  });
  expect(text).toContain(
    'Invented Press Wire. (2030c, June 10). [Ministers talk fish]. Invented Press Wire. ' +
      'https://wire.example/2030/06/10/fisheries#top',
  );
  expect(text).toContain(
    'Beispiel, E. (2030, June 7). A cool head and a warm line: the herring will thank us. More on ' +
      'Monday. [Online post]. Samplegram. https://digest.example/posts/2030-06-07-beispiel/',
  );
});

describe('names', () => {
  /** The author of the first post, with this name, as each file has it. */
  async function authorNamed(sortName: string, name = 'The Name') {
    const digest = await digestAt('digest');
    const [post] = digest.posts;
    if (!post) throw new Error('found no post');
    const posts = [altered(post, { author: altered(post.author, { name, sortName }) })];
    const only = altered(digest, { articles: [], posts });
    return {
      csl: readCsl(cslJson(only))[0]?.author,
      bibtex: readBibtex(bibtex(only))[0]?.author,
      ris: readRis(ris(only))[0]?.AU,
    };
  }

  test.each([
    ['Modi, Narendra', 'Modi', 'Narendra'],
    ['Löfgren-Ó Brádaigh, Zoë', 'Löfgren-Ó Brádaigh', 'Zoë'],
    ['高市, 早苗', '高市', '早苗'],
    ['मोदी, नरेन्द्र', 'मोदी', 'नरेन्द्र'],
    ['von der Leyen, Ursula', 'von der Leyen', 'Ursula'],
    ["O'Special, J.-P. and Co", "O'Special", 'J.-P. and Co'],
  ])('%s has a family name and a given one', async (sortName, family, given) => {
    expect(await authorNamed(sortName)).toEqual({
      csl: [{ family, given }],
      bibtex: [{ family, given }],
      ris: sortName,
    });
  });

  test('without a comma are one piece', async () => {
    expect(await authorNamed('Suharto', 'Suharto')).toEqual({
      csl: [{ literal: 'Suharto' }],
      bibtex: [{ family: 'Suharto' }],
      ris: 'Suharto',
    });
    expect(await authorNamed('Office of Salt and Pepper', 'Office of Salt and Pepper')).toEqual({
      csl: [{ literal: 'Office of Salt and Pepper' }],
      bibtex: [{ family: 'Office of Salt and Pepper' }],
      ris: 'Office of Salt and Pepper,',
    });
  });
});

test('an article and a post with one id are two references', async () => {
  const digest = await digestAt('digest');
  const [article] = digest.articles;
  const [post] = digest.posts;
  if (!article || !post) throw new Error('found no source');
  const twins = altered(digest, {
    articles: [article],
    posts: [altered(post, { id: article.id })],
  });
  const ids = readCsl(cslJson(twins)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(readBibtex(bibtex(twins)).map(({ id }) => id)).toEqual(ids);
});

test('what TeX would not set as it stands is escaped, and no brace is left without its other', async () => {
  const digest = await digestAt('digest');
  const distributor = 'A & B_C 5% #1 $x ~y ^z \\w } { -- \u2013 é';
  const articles = digest.articles.slice(0, 1).map((article) => altered(article, { distributor }));
  expect(bibtex(altered(digest, { articles, posts: [] }))).toContain(
    'organization = {{A \\& B\\_C 5\\% \\#1 \\$x \\textasciitilde{}y \\textasciicircum{}z ' +
      '\\textbackslash{}w \\textbraceright{} \\textbraceleft{} -{}- \u2013 é}},',
  );
});

describe('an address', () => {
  test.each([
    ['https://wire.example/50%25_off~x?a=1&b=2#c', 'https://wire.example/50%25_off~x?a=1&b=2#c'],
    ['https://wire.example/{a}\\b', 'https://wire.example/%7Ba%7D%5Cb'],
    ['https://wire.example/}', 'https://wire.example/%7D'],
  ])('%s is read from BibTeX as %s', async (url, expected) => {
    const digest = await digestAt('digest');
    const articles = digest.articles.slice(0, 1).map((article) => altered(article, { url }));
    const [item] = readBibtex(bibtex(altered(digest, { articles, posts: [] })));
    expect(item?.URL).toBe(expected);
  });
});

test('an event and its sources are the same as BibTeX and as RIS', async () => {
  const digest = await digestAt('digest');
  const { permalinks, events } = digest;
  for (const event of events) {
    const urls = referencesOf(event, digest).map(({ url }) => url);
    const bib = readBibtex(bibtex(digest, permalinks.to('/x.bib'), event));
    const records = readRis(ris(digest, permalinks.to('/x.ris'), event));
    expect(bib.map(({ URL }) => URL)).toEqual(urls);
    expect(records.map(({ UR }) => UR)).toEqual(urls);
    expect(bib[0]?.title).toBe(event.title);
    expect(records[0]?.TI).toBe(event.title);
  }
});
