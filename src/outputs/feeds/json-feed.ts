import type { Digest, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { withoutControls } from '../text/controls.ts';
import { makeFeed } from './feed.ts';

/**
 * The JSON Feed of a digest, or of one track: the same entries as in the Atom feed, under the same ids.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(digest: Digest, { url: feedUrl }: Permalink, track?: Track): string {
  const feed = makeFeed(digest, track);
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page.url,
    feed_url: feedUrl,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(
      ({ id, url, title, published, updated, summary, html, image, categories }) => ({
        id,
        url,
        title,
        summary,
        content_html: html,
        image,
        date_published: published,
        date_modified: updated,
        tags: categories,
      }),
    ),
  };
  return `${JSON.stringify(content, withoutControlsAnywhere, 2)}\n`;
}

function withoutControlsAnywhere(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : value;
}
