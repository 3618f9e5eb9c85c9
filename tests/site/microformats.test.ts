/** The pages of events, as programs read them that know microformats. */
import { mf2 } from 'microformats-parser';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/digest/model.ts';
import { names } from '../outputs/digests.ts';
import { sharedSite } from './built/shared-site.ts';
import { fileOf, type WholeSite } from './built/whole-site.ts';

const siteUrl = 'https://digest.example/';

interface Item {
  type?: string[];
  properties: Record<string, unknown[]>;
  children?: Item[];
}

function readPage(site: WholeSite, { permalink: { path, url } }: Event): Item {
  const { items } = mf2(fileOf(site, `${path.slice(1)}index.html`), { baseUrl: url });
  const events = (items as Item[]).filter(({ type }) => type?.includes('h-event'));
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`found ${events.length} events on ${url}`);
  return event;
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
