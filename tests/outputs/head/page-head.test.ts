/** The heads of all pages, as an HTML parser reads them. */

import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { cardPaths } from '../../../src/outputs/cards/card-paths.ts';
import { pageFamilies } from '../../../src/outputs/page-families.ts';
import { permalinkOf, type Subject, subjectsOf, titleOf } from '../../../src/outputs/subject.ts';
import { formatProblem } from '../../../src/problem.ts';
import { Page } from '../../../templates/components/layout/page.tsx';
import type { SiteData } from '../../../templates/components/layout/site.tsx';
import { altered } from '../../altered.ts';
import { loadFromMemory } from '../../digest/digests.ts';
import { cast, write } from '../../digest/records.ts';
import { attributeOf, elementsOf, wordsOf } from '../../site/built/parsed-page.ts';
import { digestAt, hostileText, variants, withTexts } from '../digests.ts';

type Styles = SiteData['assets']['styles'];
const families = Object.keys(pageFamilies);

/** A head: its title, its metas by name and property, its links by relation, its data blocks. */
function headOf(subject: Subject, digest: Digest) {
  const styles = Object.fromEntries(families.map((family) => [family, ''])) as Styles;
  const scripts = {
    ...{ theme: '', filter: '', search: '', timeline: '', visits: '', entries: '' },
    ...{ event: '', source: '', about: '', track: '', embed: '' },
  };
  const assets = { styles, scripts, popovers: { path: 'scripts/popovers.js' } };
  const site = { digest, assets, preview: false };
  const html = renderToString(h(Page, { site, subject, children: null }));
  const metas = elementsOf(html, 'meta');
  const contents = (key: string) =>
    metas
      .filter((meta) => [meta.attribs.name, meta.attribs.property].includes(key))
      .map((meta) => attributeOf(meta, 'content') ?? '');
  return {
    title: wordsOf(elementsOf(html, 'title')[0]),
    contents,
    content(key: string): string | undefined {
      const [content, ...others] = contents(key);
      if (others.length > 0) throw new Error(`found ${key} ${others.length + 1} times`);
      return content;
    },
    links: (rel: string) =>
      elementsOf(html, 'link')
        .map(({ attribs }) => attribs)
        .filter((link) => link.rel === rel),
    scripts: elementsOf(html, 'script').filter(({ attribs }) => attribs.type?.includes('json')),
  };
}

function subjectOf(digest: Digest, type: Subject['type'], id?: string): Subject {
  const subject = subjectsOf(digest).find(
    (one) =>
      one.type === type && (!id || ('page' in one && 'id' in one.page && one.page.id === id)),
  );
  if (!subject) throw new Error(`found no ${type} ${id}`);
  return subject;
}

describe.each(variants)('each page of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;
  let heads: (ReturnType<typeof headOf> & { subject: Subject; url: string })[];

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
    heads = subjectsOf(digest).map((subject) => ({
      ...headOf(subject, digest),
      subject,
      url: permalinkOf(subject, digest).url,
    }));
  });

  test('has a title of its own, which ends in the name of the digest', () => {
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((title) => !title.endsWith(digest.title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has a description of its own, of one line, no longer than search engines show', () => {
    const descriptions = heads.map(({ content }) => content('description'));
    for (const description of descriptions) expect(description).toMatch(/^\S.{0,158}\S$/);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  test('is its own canonical address, which is what is shared', () => {
    for (const { links, content, url } of heads) {
      expect(links('canonical').map(({ href }) => href)).toEqual([url]);
      expect(content('og:url')).toBe(url);
    }
  });

  test('asks search engines to stay away if it is a copy of a source, or says that there is no page', () => {
    const unindexed = heads.filter(({ content }) => content('robots') === 'noindex');
    expect(new Set(unindexed.map(({ subject }) => subject.type))).toEqual(
      new Set([...(digest.documents.length > 0 ? ['document'] : []), ...['article', 'notFound']]),
    );
  });

  test('has what is shown where it is shared: a title, a sentence, a card with its words', () => {
    for (const { content, subject } of heads) {
      expect(content('og:title')).toBe(titleOf(subject, digest));
      expect(content('og:description')).toBe(content('description'));
      expect(content('og:site_name')).toBe(digest.title);
      expect(content('og:locale')).toBe('en_US');
      expect(content('og:type')).toMatch(/^(article|website|profile)$/);
      expect(content('og:image')).toMatch(/\.png$/);
      expect(content('og:image')).toContain(`${siteUrl}cards/`);
      expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
      expect(content('og:image:alt')).not.toBe('');
      expect(content('twitter:card')).toBe('summary_large_image');
      expect(content('twitter:image:alt')).toBe(content('og:image:alt'));
    }
  });

  test('leads to the feeds and the calendar, and to what shows it elsewhere; to its own first', () => {
    const { pathname } = new URL(siteUrl);
    const atom = (folder: string) => ['application/atom+xml', `${folder}feed.xml`];
    const json = (folder: string) => ['application/feed+json', `${folder}feed.json`];
    const calendar = (folder: string) => ['text/calendar', `${folder}calendar.ics`];
    const rss = ['application/rss+xml', `${pathname}rss.xml`];
    const oembed = (folder: string) => ['application/json+oembed', `${folder}oembed.json`];
    const ofDigest = [atom(pathname), rss, json(pathname), calendar(pathname)];
    for (const { links, subject } of heads) {
      const own = 'page' in subject ? subject.page.permalink.href : '';
      const first: Partial<Record<Subject['type'], string[][]>> = {
        event: [oembed(own)],
        track: [atom(own), json(own), calendar(own), oembed(own)],
        topic: [atom(own)],
        person: [atom(own)],
      };
      expect(links('alternate').map(({ type, href }) => [type, href])).toEqual([
        ...(first[subject.type] ?? []),
        ...ofDigest,
        ...(subject.type === 'home' ? [oembed(pathname)] : []),
      ]);
    }
  });

  test('has one block of data', () => {
    for (const { scripts } of heads) {
      expect(scripts.map(({ attribs }) => attribs)).toEqual([{ type: 'application/ld+json' }]);
      expect(() => JSON.parse(wordsOf(scripts[0]))).not.toThrow();
    }
  });
});

describe('the card', () => {
  test('of an event, a track and the home page is its own', async () => {
    const digest = await digestAt('digest');
    const imageOf = (subject: Subject) => headOf(subject, digest).content('og:image');
    expect(imageOf(subjectOf(digest, 'event', '2028-first-contact'))).toBe(
      'https://digest.example/cards/events/2028-first-contact.png',
    );
    expect(imageOf(subjectOf(digest, 'track', 'heads'))).toBe(
      'https://digest.example/cards/tracks/heads.png',
    );
    expect(imageOf(subjectOf(digest, 'home'))).toBe('https://digest.example/cards/home.png');
    expect(imageOf(subjectOf(digest, 'person'))).toBe('https://digest.example/cards/home.png');
  });

  test('of an event that is not among the newest hundred is that of its track', async () => {
    const digest = await digestAt('minimal');
    const [event] = digest.events;
    if (!event) throw new Error('found no event');
    const imageOf = (isRecent: boolean) => {
      const page = altered(event, { isRecent });
      return headOf({ type: 'event', page }, digest).content('og:image');
    };
    expect(imageOf(true)).toBe(`https://digest.example${cardPaths.event(event)}`);
    expect(imageOf(false)).toBe('https://digest.example/cards/tracks/leaders.png');
  });
});

describe('pages that are alike but for their addresses', () => {
  const person = (id: string, front = {}) =>
    write('people', id, '', {
      name: 'Kim Sample',
      sortName: 'Sample, Kim',
      roles: undefined,
      ...front,
    });
  const event = (id: string, body = 'They met.') =>
    write('events', id, `${body}[^1]\n\n[^1]: [Wire](../articles/wire-a.md) "They met"`, {
      ...{ title: 'They meet', date: '2030-05-02', track: undefined, evidence: {} },
      participants: ['kim-1', 'kim-2', 'kim-3'],
    });
  const texts = [
    ...cast,
    ...['wire-a', 'wire-b'].map((id) => write('articles', id, 'They met. All left.')),
    person('kim-1'),
    person('kim-2', { roles: [{ title: 'Mayor', country: 'Samplia' }] }),
    person('kim-3'),
    ...['a', 'b'].map((id) => write('organizations', id, '', { name: 'Harbour Board' })),
    ...['a', 'b'].map((id) => write('topics', id, 'About it.', { name: 'Harbour Board' })),
    write('tracks', 'board', '', { title: 'Harbour Board' }),
    ...['a', 'b'].map((id) => write('places', id, '', { name: 'Port', country: 'Samplia' })),
    event('met-a'),
    event('met-b'),
    event('met-c', 'They met. They left.'),
    ...['well', 'well-too'].map((id) => write('posts', id, 'They met.', { quotedIn: 'wire-a' })),
  ];

  test('have titles and descriptions of their own', async () => {
    const { digest, problems } = await loadFromMemory(texts);
    if (!digest) throw new Error(problems.map(formatProblem).join('\n'));
    const heads = subjectsOf(digest).map((subject) => headOf(subject, digest));
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const descriptions = heads.map(({ content }) => content('description'));
    expect(descriptions.filter((each, index) => descriptions.indexOf(each) !== index)).toEqual([]);
    expect(titles).toContain('Kim Sample – Mayor, Samplia – The Sample Digest');
    expect(titles).toContain('Kim Sample – kim-1 – The Sample Digest');
  });
});

describe('the description', () => {
  test.each([
    [
      'event',
      '2030-05-02-onymous-muster-port-nowhere',
      'The two heads of government met at the harbour, and talked about what ships pay there.',
    ],
    ['person', 'erika-beispiel', 'Erika Beispiel: Ministers speak about herring'],
    [
      'article',
      '2030-05-03-ipw-harbour-talks',
      'Prime Minister Ann Onymous of Fictavia met Chancellor Max Muster of Musterland in Port Nowhere on Thursday and spoke about the harbour dues, two days before…',
    ],
  ] as const)(
    'of the %s %s is its first sentence, or the headlines',
    async (type, id, sentence) => {
      const digest = await digestAt('digest');
      expect(headOf(subjectOf(digest, type, id), digest).content('description')).toBe(sentence);
    },
  );

  test.each([
    [
      'He met S. Jaishankar of the U.S. mission. Then he left.',
      'He met S. Jaishankar of the U.S. mission.',
    ],
    ['No end', 'No end'],
    ['a'.repeat(200), `${'a'.repeat(159)}…`],
    [`${'word '.repeat(40)}`, `${'word '.repeat(31)}word…`],
    ['\u{1f600}'.repeat(100), `${'\u{1f600}'.repeat(79)}…`],
  ])('of %j', async (text, sentence) => {
    const digest = await digestAt('minimal');
    const [event] = digest.events;
    if (!event) throw new Error('found no event');
    const summary = `<p>${text}</p>` as typeof event.summary;
    const { content } = headOf({ type: 'event', page: altered(event, { summary }) }, digest);
    expect(content('description')).toBe(sentence);
  });
});

describe('what a reference manager reads', () => {
  /** The tags that Zotero's Embedded Metadata takes author, date, place and so on from. */
  test('of an article is author, date, publication, place and kind', async () => {
    const digest = await digestAt('digest');
    const { content } = headOf(
      subjectOf(digest, 'article', '2030-05-04-beispielblatt-hafen'),
      digest,
    );
    const title = 'Hafengebühren – „ein gutes Zeichen“';
    expect(content('citation_title')).toBe(title);
    expect(content('citation_author')).toBe('Beispielblatt');
    expect(content('citation_publication_date')).toBe('2030/05/04');
    expect(content('citation_publisher')).toBe('Beispielblatt');
    expect(content('citation_language')).toBe('de');
    expect(content('DC.title')).toBe(title);
    expect(content('DC.creator')).toBe('Beispielblatt');
    expect(content('DC.date')).toBe('2030-05-04');
    expect(content('DC.type')).toBe('newspaperArticle');
    expect(content('prism.publicationName')).toBe('Beispielblatt');
    expect(content('eprints.place_of_pub')).toBe('Port Nowhere');
    // Would make it an article of a journal.
    expect(content('citation_journal_title')).toBeUndefined();
  });

  test('of an agency of several words is one name', async () => {
    const digest = await digestAt('digest');
    const { content } = headOf(
      subjectOf(digest, 'article', '2030-05-03-ipw-harbour-talks'),
      digest,
    );
    expect(content('citation_author')).toBe('Invented Press Wire,');
    expect(content('citation_publisher')).toBe('Nowhere Newsroom');
    expect(content('DC.source')).toBe('https://wire.example/2030/05/03/harbour?from=feed&lang=en');
    expect(content('DC.rights')).toBe('© 2030 Invented Press Wire. All rights imagined.');
  });

  test('of a post is its author, family name first', async () => {
    const digest = await digestAt('digest');
    const { content } = headOf(subjectOf(digest, 'post', '2030-05-02-onymous'), digest);
    expect(content('DC.creator')).toBe('Onymous, Ann');
    expect(content('DC.type')).toBe('forumPost');
    expect(content('prism.publicationName')).toBe('Samplegram');
    expect(content('article:published_time')).toBe('2030-05-02');
  });

  test.each([
    ['Muster, Max', 'Muster, Max'],
    ['Suharto', 'Suharto'],
    ['Office of Salt and Pepper', 'Office of Salt and Pepper,'],
  ])('of a post by %s is the author %j', async (name, creator) => {
    const digest = await digestAt('digest');
    const [post] = digest.posts;
    if (!post) throw new Error('found no post');
    const page = altered(post, { author: altered(post.author, { name, sortName: name }) });
    expect(headOf({ type: 'post', page }, digest).content('DC.creator')).toBe(creator);
  });

  test('of an event is the editor, the place, and both dates: of the page, and of the event', async () => {
    const digest = await digestAt('digest');
    const { content, contents } = headOf(
      subjectOf(digest, 'event', '2030-07-04-special-envoys'),
      digest,
    );
    expect(content('DC.creator')).toBe(digest.editor);
    expect(content('DC.date')).toBe('2030-07-07');
    expect(content('article:modified_time')).toBe('2030-07-07');
    expect(content('DCTERMS.temporal')).toBe('2030-07-04%');
    expect(content('DCTERMS.spatial')).toMatch(/^Saint Special/);
    expect(contents('article:tag')).toHaveLength(1);
  });

  test('of an event says when it was added only where the record does', async () => {
    const digest = await digestAt('digest');
    const page = digest.events.find(({ id }) => id === '2030-07-04-special-envoys');
    if (!page) throw new Error('found no such event');
    const addedOn = (added: string | undefined) => {
      const { content, scripts } = headOf(
        { type: 'event', page: altered(page, { added }) },
        digest,
      );
      const nodes = JSON.parse(wordsOf(scripts[0]))['@graph'] as Record<string, unknown>[];
      const node = nodes.find((each) => each['@id'] === `${page.permalink.url}#page`);
      return [content('article:published_time'), node?.datePublished];
    };
    expect(addedOn('2030-07-06')).toEqual(['2030-07-06', '2030-07-06']);
    expect(addedOn(undefined)).toEqual([undefined, undefined]);
  });
});

test('whatever the texts, the head keeps its form and the texts', async () => {
  const digest = await digestAt('digest');
  const pick = (hostile: Digest) => [
    ...new Map(subjectsOf(hostile).map((subject) => [subject.type, subject])).values(),
  ];
  const forms = pick(digest).map((subject) => headOf(subject, digest).scripts.length);
  fc.assert(
    fc.property(hostileText, (text) => {
      const hostile = withTexts(digest, text);
      const heads = pick(hostile).map((subject) => headOf(subject, hostile));
      expect(heads.map(({ scripts }) => scripts.length)).toEqual(forms);
      for (const { content } of heads) {
        expect(content('og:site_name')?.replace(/\r\n?/g, '\n')).toBe(text.replace(/\r\n?/g, '\n'));
        expect(content('description')?.length).toBeLessThanOrEqual(160);
      }
    }),
    { numRuns: 30 },
  );
});
