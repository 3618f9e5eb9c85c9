import type { Digest } from '../../digest/model.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { cardSize } from '../cards/card-styles.ts';
import { permalinkOf, type Subject, titleOf } from '../subject.ts';
import { isoDate } from '../text/iso-date.ts';
import type { MetaTag } from './meta-tag.ts';

/**
 * How a page looks where its address is shared.
 *
 * @see https://ogp.me/
 */
export function openGraphTags(subject: Subject, digest: Digest, description: string): MetaTag[] {
  const card = cardImageOf(subject, digest);
  return [
    ['og:type', typeOf(subject)],
    ['og:site_name', digest.title],
    ['og:locale', localeOf(digest.language)],
    ['og:title', titleOf(subject, digest)],
    ['og:description', description],
    ['og:url', permalinkOf(subject, digest).url],
    ['og:image', card.permalink.url],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', card.alt],
    ...articleTags(subject),
  ];
}

/** What X shows where its address is shared; the rest it takes from Open Graph. */
export function twitterTags(subject: Subject, digest: Digest): MetaTag[] {
  return [
    ['twitter:card', 'summary_large_image'],
    ['twitter:image:alt', cardImageOf(subject, digest).alt],
  ];
}

function typeOf({ type }: Subject): string {
  if (type === 'person') return 'profile';
  return ['event', 'article', 'document', 'post'].includes(type) ? 'article' : 'website';
}

/** Days only: no record says the hour. */
function articleTags(subject: Subject): MetaTag[] {
  switch (subject.type) {
    case 'event': {
      const { added, updated, track, topics } = subject.page;
      return [
        ...(added === undefined ? [] : [['article:published_time', added] as const]),
        ['article:modified_time', updated],
        ...(track ? [['article:section', track.title] as const] : []),
        ...topics.map(({ name }): MetaTag => ['article:tag', name]),
      ];
    }
    case 'article':
    case 'document': {
      const { date, updated } = subject.page;
      return [
        ['article:published_time', isoDate(date.start)],
        ...(updated > date.earliest ? [['article:modified_time', updated] as const] : []),
      ];
    }
    case 'post':
      return [['article:published_time', subject.page.time?.instant ?? subject.page.date]];
    default:
      return [];
  }
}

/** By tag, what was found already: every page asks for the same few. */
const locales = new Map<string, string>();

/** `language_TERRITORY`; where the tag has none, the territory with most speakers. */
function localeOf(tag: string): string {
  const known = locales.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag).maximize();
  const locale = region === undefined ? language : `${language}_${region}`;
  locales.set(tag, locale);
  return locale;
}
