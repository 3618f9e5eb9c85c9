/** Pages, as programs read them that know microformats. */
import { mf2 } from 'microformats-parser';
import { describe, expect, test } from 'vitest';
import type { Article, Document, Event, Organization } from '../../src/digest/model.ts';
import { otherNames } from '../../src/digest/names.ts';
import type { Html } from '../../src/digest/prose/html.ts';
import type { Permalink } from '../../src/digest/references/permalinks.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { roleLabel } from '../../src/messages/labels/role-label.ts';
import { plainText } from '../../src/outputs/text/plain-text.ts';
import { names } from '../outputs/digests.ts';
import { sharedSite } from './built/shared-site.ts';
import { fileOf, type WholeSite } from './built/whole-site.ts';

const siteUrl = 'https://digest.example/';

/** What has a page. */
interface Page {
  permalink: Permalink;
}

interface Item {
  type?: string[];
  properties: Record<string, unknown[]>;
  children?: Item[];
}

/** What a page is about, which is one thing of a type. */
function readPage(site: WholeSite, { permalink: { path, url } }: Page, type = 'h-event'): Item {
  const { items } = mf2(fileOf(site, `${path.slice(1)}index.html`), { baseUrl: url });
  const found = (items as Item[]).filter((item) => item.type?.includes(type));
  const [item] = found;
  if (!item || found.length > 1) throw new Error(`found ${found.length} of ${type} on ${url}`);
  return item;
}

/** The words of a text. */
function wordsIn(html: string): string {
  return plainText(html as Html)
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOfContent([content]: readonly unknown[] = []): string | undefined {
  const { value } = (content ?? {}) as { value?: string };
  return value?.replace(/\s+/g, ' ').trim();
}

/** What the children or the values of a property are called and where they lead. */
function linksOf(items: readonly unknown[] = []): unknown[] {
  return (items as Item[]).map(({ properties: { name, url } }) => [name?.[0], url?.[0]]);
}

function expectedDates({ date, time }: Event) {
  const [start, end] = time ? [time.instant, time.end?.instant] : [date.start.date, date.end?.date];
  return { start: [start], end: end === undefined ? undefined : [end] };
}

describe.each(names)('the page of each event of the %s digest', (name) => {
  test('gives its name, address, dates, place and words', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const event of site.digest.events) {
      const { properties } = readPage(site, event);
      const { place, permalink } = event;
      expect(properties.name).toEqual([event.title.trim().replace(/\s+/g, ' ')]);
      expect(properties.url).toEqual([permalink.url]);
      expect({ start: properties.start, end: properties.end }).toEqual(expectedDates(event));
      const location = place && [expect.stringContaining(place.name)];
      expect(properties.location).toEqual(location);
      expect(properties.content).toHaveLength(1);
    }
  });

  test('gives who took part, and where more is told of them', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const event of site.digest.events) {
      const agents = event.participants.map(({ agent }) => [agent.name, agent.permalink.url]);
      expect(linksOf(readPage(site, event).properties.attendee)).toEqual(agents);
    }
  });

  test('gives each source that it cites, and each post with its author, day and words', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const event of site.digest.events) {
      const cites = (readPage(site, event).children ?? []).filter(({ type }) =>
        type?.includes('h-cite'),
      );
      const posts = event.posts.map((post) => [undefined, post.permalink.url]);
      const cited = event.citations.map(({ label, source, passage }) => [
        label,
        `${source.permalink.url}#${passage.id}`,
      ]);
      expect(linksOf(cites).slice(posts.length)).toEqual(cited);
      for (const [index, post] of event.posts.entries()) {
        const { author, published, url } = cites[index]?.properties ?? {};
        expect(linksOf(author)).toEqual([[post.author.name, post.author.permalink.url]]);
        expect(published).toEqual([post.time?.instant ?? post.date]);
        expect(url).toEqual([post.permalink.url]);
      }
    }
  });
});

describe.each(names)('the page of each person and organization of the %s digest', (name) => {
  test('gives their names, address and what is said of them', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const agent of [...site.digest.people, ...site.digest.organizations]) {
      const { properties } = readPage(site, agent, 'h-card');
      expect(properties.name).toEqual([agent.name.trim()]);
      expect(properties.url).toEqual([agent.permalink.url]);
      expect(properties.uid).toEqual([agent.permalink.url]);
      expect(properties.nickname ?? []).toEqual(otherNames(agent).map((other) => other.trim()));
      const notes = (properties.note ?? []).map((note) => String(note).replace(/\s+/g, ' ').trim());
      expect(notes).toEqual(agent.html === '' ? [] : [wordsIn(agent.html)]);
    }
  });

  test('gives the offices that a person holds', async () => {
    const site = await sharedSite(name, siteUrl);
    const messages = messagesFor(site.digest.language);
    for (const person of site.digest.people) {
      const held = person.roles.filter(({ to }) => to === undefined);
      const { properties } = readPage(site, person, 'h-card');
      expect(properties['job-title'] ?? []).toEqual(held.map((role) => roleLabel(role, messages)));
    }
  });

  test('gives what an organization is, and of which country', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const { sort, country, ...organization } of site.digest.organizations.map(factsOf)) {
      const { properties } = readPage(site, organization, 'h-card');
      expect(properties.org).toEqual(properties.name);
      expect(properties.category).toEqual(sort === undefined ? undefined : [sort]);
      expect(properties['country-name']).toEqual(country === undefined ? undefined : [country]);
    }
  });
});

describe.each(names)('the page of each post of the %s digest', (name) => {
  test('gives its author, day, words, its address and that of the original', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const post of site.digest.posts) {
      const { properties } = readPage(site, post, 'h-entry');
      expect(linksOf(properties.author)).toEqual([[post.author.name, post.author.permalink.url]]);
      expect(properties.published).toEqual([post.time?.instant ?? post.date]);
      expect(properties.url).toEqual([post.permalink.url]);
      const elsewhere = [post.url, post.archive].filter((address) => address !== undefined);
      expect((properties.syndication ?? []).toSorted()).toEqual(elsewhere.toSorted());
      const words = post.withdrawn ? undefined : wordsIn(post.html);
      expect(wordsOfContent(properties.content)).toBe(words);
    }
  });
});

describe.each(names)('the page of each copy of the %s digest', (name) => {
  test('gives title, authors, day, address and words of what is cited', async () => {
    const site = await sharedSite(name, siteUrl);
    for (const copy of [...site.digest.articles, ...site.digest.documents]) {
      const { properties } = readPage(site, copy, 'h-cite');
      expect(properties.name).toEqual([copy.title.trim().replace(/\s+/g, ' ')]);
      expect(properties.author?.map(nameOf)).toEqual(authorsOf(copy));
      expect(properties.published).toEqual([copy.date.start.date]);
      expect(properties.accessed).toEqual(
        copy.retrieved === undefined ? undefined : [copy.retrieved],
      );
      expect(properties.url).toEqual([copy.url ?? copy.archive ?? copy.permalink.url]);
      const content = wordsOfContent(properties.content);
      // What stands for a picture, and the number of a page, are words of the content, too.
      const hasMore = /<img|class="page-number"/.test(copy.html);
      if (!hasMore) expect(content).toBe(wordsIn(copy.html));
      for (const { alt } of copy.pictures) expect(content).toContain(alt);
    }
  });
});

/** What an organization says of itself, taken out of the view. */
function factsOf({ sort, country, permalink }: Organization) {
  return { sort, country, permalink };
}

function authorsOf(copy: Article | Document): string[] {
  if (copy.type === 'document') return [copy.issuer.name];
  return copy.byline.length > 0 ? [...copy.byline] : [copy.agency];
}

/** An author is a name, or somebody with a page. */
function nameOf(author: unknown): unknown {
  return typeof author === 'string' ? author : (author as Item).properties.name?.[0];
}
