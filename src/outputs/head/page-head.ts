import type { Digest } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import type { OutputFile } from '../output-files.ts';
import { outputFilesOf } from '../output-files.ts';
import { isIndexed, itemOf, permalinkOf, type Subject } from '../subject.ts';
import { bibliographicTags } from './bibliographic-tags.ts';
import { descriptionOf } from './description.ts';
import type { MetaTag } from './meta-tag.ts';
import { openGraphTags, twitterTags } from './open-graph.ts';
import { windowTitle } from './window-title.ts';

/** What the head of a page says about it. */
export interface PageHead {
  permalink: Permalink;
  /** Of the window. */
  title: string;
  /** `<meta name>`. */
  named: readonly MetaTag[];
  /** `<meta property>`, as Open Graph has them. */
  properties: readonly MetaTag[];
  /** `<link>` to the files for machines: those of what the page is about first. */
  links: readonly HeadLink[];
}

/** A `<link>` to a file for machines. */
export interface HeadLink {
  rel: string;
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
  const description = descriptionOf(subject, digest);
  const of = itemOf(subject);
  return {
    permalink,
    title: windowTitle(subject, digest),
    named: [
      ['description', description],
      ...(isIndexed(subject) ? [] : [['robots', 'noindex'] as const]),
      ...bibliographicTags(subject, digest),
      ...twitterTags(subject, digest),
    ],
    properties: openGraphTags(subject, digest, description),
    links: [
      ...(of ? outputFilesOf(digest, of) : []),
      ...outputFilesOf(digest).filter(
        ({ output: { link } }) => (link?.on ?? subject.type) === subject.type,
      ),
    ].flatMap(headLinks),
  };
}

function headLinks({ output: { link, mediaType }, permalink, title = '' }: OutputFile): HeadLink[] {
  return link ? [{ rel: link.rel, type: mediaType, title, permalink }] : [];
}
