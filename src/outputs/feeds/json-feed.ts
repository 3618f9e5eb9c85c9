import type { Digest } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { withoutControls } from '../text/controls.ts';
import type { Followed } from './channel.ts';
import { makeFeed } from './feed.ts';

/**
 * The JSON Feed of a digest, or of a track of it: the same entries as in the Atom feed, under the same ids.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(digest: Digest, { url: feedUrl }: Permalink, of?: Followed): string {
  const feed = makeFeed(digest, of);
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page.url,
    feed_url: feedUrl,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(
      ({ id, url, title, published, updated, summary, html, enclosures, categories }) => ({
        id,
        url,
        title,
        summary,
        content_html: html,
        image: enclosures[0]?.url,
        date_published: published,
        date_modified: updated,
        tags: categories,
        ...(enclosures.length > 0 && {
          attachments: enclosures.map(({ url, mediaType, title }) => ({
            url,
            mime_type: mediaType,
            title,
          })),
        }),
      }),
    ),
  };
  return `${JSON.stringify(content, withoutControlsAnywhere, 2)}\n`;
}

function withoutControlsAnywhere(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : value;
}
