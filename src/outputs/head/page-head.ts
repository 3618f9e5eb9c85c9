import type { Digest, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { channelOf } from '../feeds/channel.ts';
import { subscriptions } from '../feeds/subscriptions.ts';
import { isIndexed, permalinkOf, type Subject, titleOf } from '../subject.ts';
import { bibliographicTags } from './bibliographic-tags.ts';
import { descriptionOf } from './description.ts';
import type { MetaTag } from './meta-tag.ts';
import { openGraphTags, twitterTags } from './open-graph.ts';

/** What the head of a page says about it. */
export interface PageHead {
  permalink: Permalink;
  /** Of the window: the heading and the name of the digest. */
  title: string;
  /** `<meta name>`. */
  named: readonly MetaTag[];
  /** `<meta property>`, as Open Graph has them. */
  properties: readonly MetaTag[];
  /** `<link rel="alternate">`: the same in another format. */
  alternates: readonly Alternate[];
}

export interface Alternate {
  type: string;
  title: string;
  permalink: Permalink;
}

/**
 * Makes the head of a page. A digest is in one language, so no page has another version that `hreflang`
 * could name.
 */
export function pageHead(subject: Subject, digest: Digest): PageHead {
  const permalink = permalinkOf(subject, digest);
  const title = titleOf(subject, digest);
  const description = descriptionOf(subject, digest);
  return {
    permalink,
    title: subject.type === 'home' ? title : `${title} – ${digest.title}`,
    named: [
      ['description', description],
      ...(isIndexed(subject) ? [] : [['robots', 'noindex'] as const]),
      ...bibliographicTags(subject, digest),
      ...twitterTags(subject, digest),
    ],
    properties: openGraphTags(subject, digest, description),
    alternates: [
      ...(subject.type === 'track' ? subscriptionLinks(digest, subject.page) : []),
      ...subscriptionLinks(digest),
    ],
  };
}

/** The feeds and the calendar of the digest, or of one track. */
function subscriptionLinks(digest: Digest, track?: Track): Alternate[] {
  const { atom, jsonFeed, calendar } = subscriptions(digest, track);
  const { title } = channelOf(digest, track);
  return [
    { type: 'application/atom+xml', title, permalink: atom },
    { type: 'application/feed+json', title, permalink: jsonFeed },
    { type: 'text/calendar', title, permalink: calendar },
  ];
}
