import type { Digest } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { emptyXmlElement, xmlElement } from '../text/xml.ts';
import type { Followed } from './channel.ts';
import { type FeedEntry, makeFeed } from './feed.ts';

/**
 * The Atom feed of a digest, or of a track, topic or person of it: whole entries, the last changed first. The id of an entry
 * never changes; that of the feed is its address.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(digest: Digest, { url }: Permalink, of?: Followed): string {
  const feed = makeFeed(digest, of);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    xmlElement('id', url),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlElement('updated', feed.updated),
    `<author>${xmlElement('name', feed.author)}</author>`,
    xmlElement('rights', feed.rights),
    xmlElement('generator', 'Dateline'),
    emptyXmlElement('link', { rel: 'self', type: 'application/atom+xml', href: url }),
    emptyXmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.page.url }),
    ...feed.entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

function entryElement(entry: FeedEntry): string {
  const { id, url, title, published, updated, summary, html, enclosures, categories } = entry;
  return [
    '<entry>',
    xmlElement('id', id),
    xmlElement('title', title),
    ...(published === undefined ? [] : [xmlElement('published', published)]),
    xmlElement('updated', updated),
    emptyXmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...enclosures.map(({ url, mediaType, title }) =>
      emptyXmlElement('link', { rel: 'enclosure', type: mediaType, title, href: url }),
    ),
    ...categories.map((term) => emptyXmlElement('category', { term })),
    xmlElement('summary', summary),
    xmlElement('content', html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}
