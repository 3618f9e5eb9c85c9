import type { Track } from '../digest/model.ts';
import { bibtex } from './bibliography/bibtex.ts';
import { cslJson } from './bibliography/csl-json.ts';
import { ris } from './bibliography/ris.ts';
import { calendar, eventCalendar } from './calendar/calendar.ts';
import { headers } from './crawlers/headers.ts';
import { robots } from './crawlers/robots.ts';
import { sitemap } from './crawlers/sitemap.ts';
import { dataPackage } from './data/data-package.ts';
import { digestJson } from './data/digest-json.ts';
import { digestJsonSchema } from './data/digest-schema.ts';
import { eventsCsv } from './data/events-csv.ts';
import { ninjs } from './data/ninjs.ts';
import { timelineJson } from './data/timeline-json.ts';
import { oembed } from './embed/oembed.ts';
import { atomFeed } from './feeds/atom.ts';
import { channelTitle, type Followed } from './feeds/channel.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rssFeed } from './feeds/rss.ts';
import type { Maker, Output } from './output.ts';
import { redirectPage } from './redirect-page.ts';

/** What readers follow is linked by every page under the name of the digest or of its part. */
const link = {
  rel: 'alternate',
  title: channelTitle,
} as const;

const atom = {
  mediaType: 'application/atom+xml',
  link,
  offer: { to: 'follow', name: () => 'Atom' },
  make: atomFeed,
} satisfies Maker<Followed | undefined>;

const feedJson = {
  mediaType: 'application/feed+json',
  link,
  offer: { to: 'follow', name: () => 'JSON Feed' },
  make: jsonFeed,
} satisfies Maker<Track | undefined>;

const ical = {
  mediaType: 'text/calendar',
  link,
  offer: { to: 'follow', name: (messages) => messages.calendar },
  make: calendar,
} satisfies Maker<Track | undefined>;

/**
 * Every file that the site has for machines, but for pictures and the search index. One template writes
 * them; the links in heads, the places that no file of `public/` may take, and the table in the README all
 * follow from this list. To add one, write its maker and an entry here.
 */
export const outputs: readonly Output[] = [
  {
    path: '/feed.xml',
    ...atom,
    purpose:
      'the events that were added or changed in the year before the newest of them, and the last 50 at ' +
      'least, whole, for feed readers (Atom)',
  },
  {
    path: '/rss.xml',
    mediaType: 'application/rss+xml',
    link,
    offer: { to: 'follow', name: () => 'RSS' },
    purpose: 'the same as RSS 2.0, for readers and services that take nothing else',
    make: rssFeed,
  },
  { path: '/feed.json', ...feedJson, purpose: 'the same as JSON Feed 1.1' },
  {
    path: '/calendar.ics',
    ...ical,
    purpose:
      'the events as a calendar (iCalendar); those of which only the month or year is known have no day ' +
      'to stand on, and are left out',
  },
  { path: '/tracks/ID/feed.xml', per: 'tracks', ...atom, purpose: 'the Atom feed of one track' },
  { path: '/tracks/ID/feed.json', per: 'tracks', ...feedJson, purpose: 'its JSON Feed' },
  { path: '/topics/ID/feed.xml', per: 'topics', ...atom, purpose: 'the Atom feed of one topic' },
  { path: '/people/ID/feed.xml', per: 'people', ...atom, purpose: 'the Atom feed of one person' },
  { path: '/tracks/ID/calendar.ics', per: 'tracks', ...ical, purpose: 'its calendar' },
  {
    path: '/digest.json',
    mediaType: 'application/json',
    purpose:
      'the whole digest as data; each citation is a W3C Web Annotation with the exact words of its source',
    make: digestJson,
  },
  {
    path: '/digest/ID.json',
    per: 'years',
    mediaType: 'application/json',
    purpose: 'the events that begin in a year, and all that they name, in the same form',
    make: digestJson,
  },
  {
    path: '/ninjs/ID.json',
    per: 'events',
    mediaType: 'application/json',
    purpose: 'an event for the systems of newsrooms (IPTC ninjs 3.1)',
    offer: { to: 'keep', name: () => 'JSON' },
    make: (digest, _, event) => ninjs(digest, event),
  },
  {
    path: '/events/ID/event.ics',
    per: 'events',
    mediaType: 'text/calendar',
    purpose: 'an event by itself, for a calendar that is not subscribed to',
    offer: { to: 'keep', name: ({ calendarFile }) => calendarFile },
    make: (digest, _, event) => eventCalendar(digest, event),
  },
  {
    path: '/events/ID/references.bib',
    per: 'events',
    mediaType: 'application/x-bibtex',
    purpose: 'the page of an event and its sources (BibTeX)',
    offer: { to: 'cite', name: () => 'BibTeX' },
    make: bibtex,
  },
  {
    path: '/events/ID/references.ris',
    per: 'events',
    mediaType: 'application/x-research-info-systems',
    purpose: 'the same as RIS',
    offer: { to: 'cite', name: () => 'RIS' },
    make: ris,
  },
  {
    path: '/oembed.json',
    mediaType: 'application/json+oembed',
    link: { rel: 'alternate', title: ({ title }) => title, on: 'home' },
    purpose:
      'how the timeline is shown within a page of another site (oEmbed); programs find it by the head of the home page',
    make: (digest) => oembed({ type: 'home' }, digest),
  },
  {
    path: '/tracks/ID/oembed.json',
    per: 'tracks',
    mediaType: 'application/json+oembed',
    link,
    purpose: 'the same of a track',
    make: (digest, _, page) => oembed({ type: 'track', page }, digest),
  },
  {
    path: '/events/ID/oembed.json',
    per: 'events',
    mediaType: 'application/json+oembed',
    link: { rel: 'alternate', title: (_, { title }) => title },
    purpose: 'the same of an event',
    make: (digest, _, page) => oembed({ type: 'event', page }, digest),
  },
  {
    path: '/digest.schema.json',
    mediaType: 'application/schema+json',
    purpose: 'the form of `/digest.json`, as a JSON Schema',
    make: (_, { url }) => digestJsonSchema(url),
  },
  {
    path: '/timeline.json',
    mediaType: 'application/json',
    purpose: 'the timeline in the format of TimelineJS 3',
    make: timelineJson,
  },
  {
    path: '/events.csv',
    mediaType: 'text/csv',
    purpose:
      'one event in a row, for spreadsheets (UTF-8); a text that would run as a formula has an apostrophe ' +
      'before it',
    make: eventsCsv,
  },
  {
    path: '/datapackage.json',
    mediaType: 'application/json',
    purpose: 'what is in `/events.csv` and `/digest.json`, column by column (Data Package 2)',
    make: dataPackage,
  },
  {
    path: '/sources.bib',
    mediaType: 'application/x-bibtex',
    purpose: 'the sources, for LaTeX (BibTeX)',
    offer: { to: 'cite', name: () => 'BibTeX' },
    make: bibtex,
  },
  {
    path: '/sources.ris',
    mediaType: 'application/x-research-info-systems',
    purpose: 'the sources, for reference managers (RIS)',
    offer: { to: 'cite', name: () => 'RIS' },
    make: ris,
  },
  {
    path: '/sources.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    purpose: 'the sources, for citation processors such as pandoc (CSL-JSON)',
    offer: { to: 'cite', name: () => 'CSL-JSON' },
    make: cslJson,
  },
  {
    path: '/world.svg',
    mediaType: 'image/svg+xml',
    purpose: 'the land of the world, which the maps of the pages draw',
    // It needs a projection and a world, which nothing else here does.
    make: async () => (await import('../views/world-map.ts')).worldMap(),
  },
  {
    path: '/ID/index.html',
    per: 'redirects',
    mediaType: 'text/html',
    purpose: 'the address of a record under an id that it had (`formerly`): leads to the record',
    make: redirectPage,
  },
  {
    path: '/sitemap.xml',
    mediaType: 'application/xml',
    purpose:
      'the pages that search engines may show; copies of articles and documents ask them to stay away',
    make: sitemap,
  },
  {
    path: '/robots.txt',
    mediaType: 'text/plain',
    purpose:
      'names the sitemap to crawlers. It counts only at the root of a host: below one, as at `/repo/`, ' +
      'give the sitemap to the search engines yourself',
    make: robots,
  },
  {
    path: '/_headers',
    mediaType: 'text/plain',
    purpose:
      'says to Netlify and Cloudflare Pages what a page cannot say of itself, such as that no other site may frame ' +
      'it; GitHub Pages reads no such file',
    make: headers,
  },
];
