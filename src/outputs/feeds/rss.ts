import type { Digest } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { emptyXmlElement, xmlElement } from '../text/xml.ts';
import { type FeedEntry, makeFeed } from './feed.ts';

/**
 * The RSS feed of a digest, for readers and services that take nothing else: the same entries as in the Atom feed, under
 * the same ids. RSS has one day for an entry, that on which it was published, so that of the last change is in
 * an element of Dublin Core.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function rssFeed(digest: Digest, { url }: Permalink): string {
  const feed = makeFeed(digest);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    xmlElement('title', feed.title),
    xmlElement('link', feed.page.url),
    xmlElement('description', feed.description),
    xmlElement('language', feed.language),
    xmlElement('copyright', feed.rights),
    xmlElement('lastBuildDate', rfc822(feed.updated)),
    xmlElement('generator', 'Dateline'),
    xmlElement('docs', 'https://www.rssboard.org/rss-specification'),
    emptyXmlElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: url }),
    ...feed.entries.map((entry) => itemElement(entry, feed.author)),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(' ');

function itemElement(entry: FeedEntry, author: string): string {
  const { id, url, title, published, updated, summary, html, enclosures, categories } = entry;
  return [
    '<item>',
    xmlElement('guid', id, { isPermaLink: 'false' }),
    xmlElement('title', title),
    xmlElement('link', url),
    xmlElement('pubDate', rfc822(published ?? updated)),
    xmlElement('dcterms:modified', updated),
    xmlElement('dc:creator', author),
    ...categories.map((category) => xmlElement('category', category)),
    // Readers take one at most; the length of a picture is known only once it is drawn, and 0 then stands for it.
    ...enclosures
      .slice(0, 1)
      .map(({ url, mediaType }) =>
        emptyXmlElement('enclosure', { url, length: '0', type: mediaType }),
      ),
    xmlElement('description', summary),
    xmlElement('content:encoded', html),
    '</item>',
  ].join('\n');
}

/** @example rfc822('2025-11-23T12:21:07Z') // 'Sun, 23 Nov 2025 12:21:07 GMT' */
function rfc822(timestamp: string): string {
  return new Date(timestamp).toUTCString();
}
